import { Command } from "commander";
import type { Options } from "./start.ts";

/** `aimwell start`: the server, with the demo clinic unless it is told to be empty. */
export function startCommand(): Command {
  return new Command("start")
    .description("start Aimwell; on an empty data folder it seeds the demo clinic")
    .option("--empty", "a clean system: the first visit sets up the site and the first professional")
    .option("--fresh-demo", "tell the demo's story anew for today; the old demo's folder is kept beside it")
    .option("--port <number>", "where to listen (or AIMWELL_PORT; 4173 when not given)")
    .option("--data <folder>", "where the record lives (or AIMWELL_DATA; .aimwell when not given)")
    .action(async (options: Options) => (await import("./start.ts")).start(options));
}
