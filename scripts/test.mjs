// npm test: every stage, or those named: npm test -- unit store
import { ensure, main } from "./ensure.mjs";
import { runStages, stages } from "./stages.mjs";

await main(
  () => {
    const named = process.argv.slice(2);
    return runStages(ensure(), named.length > 0 ? named : Object.keys(stages));
  },
  // Whoever reads the last line must see a count, even when nothing could run.
  () => console.log("0 passed, 1 failed"),
);
