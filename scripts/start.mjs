// npm start: installs and builds what is missing, then hands over to the aimwell command.
import { join } from "node:path";
import { buildWeb } from "./build.mjs";
import { ensure, main, root } from "./ensure.mjs";
import { handOver } from "./run.mjs";

await main(async () => {
  const node = ensure();
  const seconds = await buildWeb(node);
  if (seconds > 0) console.error(`aimwell: built the web app in ${seconds.toFixed(1)} s`);
  const aimwell = join(root, "packages", "cli", "src", "aimwell.ts");
  return handOver(node, ["--disable-warning=ExperimentalWarning", aimwell, "start", ...process.argv.slice(2)]);
});
