// npm run oracles [-- FILE...]: checks the statistics against what other packages compute, on the pinned Node.
import { join } from "node:path";
import { ensure, main, root } from "./ensure.mjs";
import { handOver } from "./run.mjs";

await main(
  () => handOver(ensure(), [join(root, "packages", "statistics", "oracles", "run.ts"), ...process.argv.slice(2)]),
  // Whoever reads the last line must see a count, even when nothing could run.
  () => console.log("0 passed, 1 failed"),
);
