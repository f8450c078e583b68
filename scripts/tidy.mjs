// npm run tidy: the house's own rules, on the Node that the project pins.
import { join } from "node:path";
import { ensure, main, root } from "./ensure.mjs";
import { handOver } from "./run.mjs";

await main(() => handOver(ensure(), [join(root, "scripts", "tidy.ts"), ...process.argv.slice(2)]));
