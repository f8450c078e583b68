// npm run bench [-- WORDS] [-- --json]: figures, each beside its floor measured in the same run.
import { join } from "node:path";
import { ensure, main, root } from "./ensure.mjs";
import { handOver } from "./run.mjs";

await main(() => handOver(ensure(), [join(root, "scripts", "bench.ts"), ...process.argv.slice(2)]));
