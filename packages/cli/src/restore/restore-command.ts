import { Command } from "commander";
import { dataFlag, jsonFlag } from "../reach/flags.ts";
import type { Options } from "./restore.ts";

/** `aimwell restore FILE`: a backup into an empty system, all of it or nothing. */
export function restoreCommand(): Command {
  return new Command("restore")
    .description("restore a backup into an empty system: all of it, or nothing")
    .argument("<file>", "the backup")
    .option("--passphrase-file <file>", "a file whose first line is the backup's passphrase")
    .option(...jsonFlag)
    .option(...dataFlag)
    .action(async (file: string, options: Options) => (await import("./restore.ts")).restore(file, options));
}
