import { Command } from "commander";

/** `aimwell library`: checks and previews content before anyone relies on it. */
export function libraryCommand(): Command {
  return new Command("library")
    .description("check and preview practices, evidence and aim domains; a site's own too")
    .addCommand(
      new Command("check")
        .description("check content files, or what ships and the folder AIMWELL_LIBRARY when none is named")
        .argument("[files...]", "files, or folders with .json files")
        .action(async (names: readonly string[]) => {
          const { checkLibrary } = await import("./check-and-show.ts");
          const { lines, problems } = await checkLibrary(names, process.env["AIMWELL_LIBRARY"], new Date());
          process.stdout.write(`${lines.join("\n")}\n`);
          if (problems > 0) process.exitCode = 1;
        }),
    )
    .addCommand(
      new Command("show")
        .description("show a practice or a statement as a person would see it; without an id, list all")
        .argument("[id]", "a practice's or a statement's id")
        .action(async (id: string | undefined) => {
          const { showLibrary } = await import("./check-and-show.ts");
          const lines = await showLibrary(id, process.env["AIMWELL_LIBRARY"], new Date());
          process.stdout.write(`${lines.join("\n")}\n`);
        }),
    );
}
