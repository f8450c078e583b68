import { Command } from "commander";
import { dataFlag, jsonFlag, type KeepingOptions } from "../reach/flags.ts";

/** `aimwell rebuild`: panel rows, access and summaries anew from entries and measurements. */
export function rebuildCommand(): Command {
  return new Command("rebuild")
    .description("make lists, access and summaries anew from the records, while the server runs or not")
    .option(...jsonFlag)
    .option(...dataFlag)
    .action(async (options: KeepingOptions) => (await import("./rebuild.ts")).rebuild(options));
}
