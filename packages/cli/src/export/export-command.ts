import { Command } from "commander";
import { dataFlag, jsonFlag } from "../reach/flags.ts";
import type { Options } from "./export-person.ts";

/** `aimwell export`: a person's whole record as a page to read, as FHIR and as it stands. */
export function exportCommand(): Command {
  return new Command("export")
    .description("write a person's whole record as a page to read, as FHIR and as JSON")
    .requiredOption("--person <id or email>", "whose record")
    .requiredOption("--to <folder>", "where the three files go")
    .option(...jsonFlag)
    .option(...dataFlag)
    .action(async (options: Options) => (await import("./export-person.ts")).exportPerson(options));
}
