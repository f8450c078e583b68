import { Command } from "commander";
import { dataFlag, jsonFlag } from "../reach/flags.ts";
import type { Options } from "./erase.ts";

/** `aimwell erase`: a person's right to be forgotten. It can't be undone, so it asks first. */
export function eraseCommand(): Command {
  return new Command("erase")
    .description("erase a person for good: words, numbers and the way in; says what remains and why")
    .requiredOption("--person <id or email>", "who")
    .option("--because <words>", "on what ground; it is kept, so name nobody in it", "asked by the person")
    .option("--yes", "really erase; without it, it only says what would go")
    .option(...jsonFlag)
    .option(...dataFlag)
    .action(async (options: Options) => (await import("./erase.ts")).erase(options));
}
