import { Command } from "commander";
import { dataFlag, jsonFlag } from "../reach/flags.ts";
import type { Options } from "./verify.ts";

/** `aimwell verify`: reads everything, and names the first broken row of each broken record. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description("check that nothing was changed or lost, while the server runs or not")
    .option("--chains", "follow the chains only: writers never wait for it")
    .option("--copy <file>", "check a person's own copy (JSON) instead; it needs no database")
    .option(...jsonFlag)
    .option(...dataFlag)
    .action(async (options: Options) => (await import("./verify.ts")).verify(options));
}
