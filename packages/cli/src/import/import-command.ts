import { Command } from "commander";
import type { Options } from "./import-files.ts";

/** `aimwell import FILE...`: FHIR R4 bundles and resources into the record, with an account of every resource. */
export function importCommand(): Command {
  return new Command("import")
    .description("import FHIR R4 files: bundles of any type, single resources, or one resource a line")
    .argument("<files...>", "the files; people who are spread over several files may be imported together")
    .option("--json", "a line of JSON for each skipped resource, and the counts as the last line")
    .option("--sender <name>", "the system that the files come from, where ids of several systems could meet", "")
    .option("--data <folder>", "where the record lives (or AIMWELL_DATA; .aimwell when not given)")
    .action(async (names: readonly string[], options: Options) =>
      (await import("./import-files.ts")).importFiles(names, options),
    );
}
