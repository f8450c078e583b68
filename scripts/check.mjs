// npm run check: what needs no test to run; seconds, for every save.
import { ensure, main } from "./ensure.mjs";
import { runStages } from "./stages.mjs";

await main(() => runStages(ensure(), ["types", "lint", "tidy"]));
