import { existsSync } from "node:fs";
import { join } from "node:path";
import { siteLibrary } from "@aimwell/library/content";
import { type Library, shippedLibrary } from "@aimwell/library/evidence";
import { type Config, ConfigError } from "../config.ts";
import { readContentFiles } from "./content-files.ts";

export interface LoadedLibrary {
  readonly library: Library;
  /** What was loaded, in a sentence for the log. */
  readonly said: string;
}

/** The folder of a site's own content: the one that is named, else `library` in the data folder where there is one. */
function folderOf({ libraryFolder, dataFolder }: Pick<Config, "libraryFolder" | "dataFolder">): string | null {
  if (libraryFolder !== undefined) return libraryFolder;
  const beside = join(dataFolder, "library");
  return existsSync(beside) ? beside : null;
}

/**
 * The library with the site's own content, all of it or none.
 *
 * @param today - such as 2026-03-09; a review can't be later.
 * @throws ConfigError naming file, line and reason of every problem: a server that silently lacks options that its site
 *   relies on is worse than one that says why it did not start.
 */
export async function loadLibrary(
  config: Pick<Config, "libraryFolder" | "dataFolder">,
  today: string,
): Promise<LoadedLibrary> {
  const shipped = `${shippedLibrary.practices.length} practices that ship`;
  const folder = folderOf(config);
  if (folder === null) return { library: shippedLibrary, said: `Library: ${shipped}.` };
  const loaded = siteLibrary(await readContentFiles([folder]), today);
  if (!loaded.ok) {
    const lines = loaded.problems.map(({ file, line, path, reason }) => `  ${file}:${line}  ${path}: ${reason}`);
    throw new ConfigError(
      `There are problems in the site's library ${folder}, so nothing of it is used and Aimwell did not start:\n${lines.join("\n")}\nMend the files; \`aimwell library check ${folder}\` tells when they are sound.`,
    );
  }
  const { library, files } = loaded;
  const own = library.practices.filter(({ id }) => library.provenanceOf(id)?.origin === "site").length;
  return { library, said: `Library: ${shipped}, ${own} of this site's own from ${files.length} files in ${folder}.` };
}
