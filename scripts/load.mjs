// npm run load [-- --seconds 20 --people 300]: a clinic network's day against the product, from a process of its own.
import { join } from "node:path";
import { ensure, main, root } from "./ensure.mjs";
import { handOver } from "./run.mjs";

const file = join(root, "test", "load", "main.ts");
await main(() => handOver(ensure(), ["--disable-warning=ExperimentalWarning", file, ...process.argv.slice(2)]));
