// npm run soak [-- PARTS] [-- --minutes 10] [-- --seed 1]: attacks that take longer than a test may, bounded in time.
import { join } from "node:path";
import { ensure, main, root } from "./ensure.mjs";
import { handOver } from "./run.mjs";

await main(
  () => handOver(ensure(), [join(root, "scripts", "soak.ts"), ...process.argv.slice(2)]),
  // Whoever reads the last line must see a count, even when nothing could run.
  () => console.log("0 passed, 1 failed"),
);
