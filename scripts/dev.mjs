// npm run dev: the server, restarted when a source changes, and the web app, renewed in the browser as it changes.
import { join } from "node:path";
import { ensure, main, root } from "./ensure.mjs";
import { handOver } from "./run.mjs";

await main(() => handOver(ensure(), [join(root, "scripts", "dev.ts"), ...process.argv.slice(2)]));
