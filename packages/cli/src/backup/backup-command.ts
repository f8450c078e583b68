import { Command } from "commander";
import { dataFlag, jsonFlag } from "../reach/flags.ts";
import type { Options } from "./back-up.ts";

const passphraseFlag = ["--passphrase-file <file>", "a file whose first line is the backup's passphrase"] as const;

/** `aimwell backup` and `aimwell backup check`: everything in one file, while the server runs or not. */
export function backupCommand(): Command {
  return new Command("backup")
    .description("back everything up into one file, while the server runs or not")
    .option("--to <file>", "where it goes (aimwell-DATE.backup here when not given)")
    .option(...passphraseFlag)
    .option(...jsonFlag)
    .option(...dataFlag)
    .action(async (options: Options) => (await import("./back-up.ts")).backup(options))
    .addCommand(
      new Command("check")
        .description("read a backup from beginning to end and say whether all of it is there")
        .argument("<file>", "the backup")
        .option(...passphraseFlag)
        .option(...jsonFlag)
        // The flags stand before or after `check`; commander gives those of the parent too.
        .action(async (file: string, _: Options, command: Command) =>
          (await import("./back-up.ts")).check(file, command.optsWithGlobals()),
        ),
    );
}
