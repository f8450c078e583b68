import { aimDomains } from "@aimwell/library";
import { type CheckedFile, checkContent } from "@aimwell/library/content";
import { evidence, evidenceFiles, practices } from "@aimwell/library/evidence";
import { ConfigError, readContentFiles } from "@aimwell/server";
import { catalogueOf } from "./catalogue.ts";
import { reportOf } from "./check-report.ts";
import { contents, preview } from "./preview.ts";

const checkedFiles = async (names: readonly string[], now: Date): Promise<readonly CheckedFile[]> =>
  checkContent(await readContentFiles(names), now.toISOString().slice(0, 10));

/**
 * Checks files, or, where none is named, what ships and the site's folder.
 *
 * @returns a line for each thing that was checked or found; the command fails when there is a problem.
 */
export async function checkLibrary(
  names: readonly string[],
  siteFolder: string | undefined,
  now: Date,
): Promise<{ readonly lines: readonly string[]; readonly problems: number }> {
  const site = siteFolder === undefined || siteFolder === "" ? [] : [siteFolder];
  const given = names.length > 0 ? names : site;
  const report = given.length > 0 ? reportOf(await checkedFiles(given, now)) : { lines: [], problems: 0 };
  if (names.length > 0) return report;
  // What ships was read whole when this file was loaded, and a problem in it would have stopped us there.
  const shipped = `ok       what ships: ${Object.keys(evidenceFiles).length} evidence files with ${evidence.length} statements, ${practices.length} practices, ${aimDomains.length} aim domains`;
  return { lines: [shipped, ...report.lines], problems: report.problems };
}

/** One practice or statement as a person would see it, or the list of all; a site's folder comes along when it is sound. */
export async function showLibrary(
  id: string | undefined,
  siteFolder: string | undefined,
  now: Date,
): Promise<readonly string[]> {
  const site = siteFolder === undefined || siteFolder === "" ? [] : await checkedFiles([siteFolder], now);
  if (site.some(({ content }) => content.kind === "broken"))
    throw new ConfigError(
      `There are problems in ${siteFolder}, so nothing of it is used. Run \`aimwell library check\` to see them.`,
    );
  const catalogue = catalogueOf(site);
  if (id === undefined) return contents(catalogue);
  const lines = preview(id, catalogue);
  if (lines === null)
    throw new ConfigError(`Nothing in the library has the id "${id}". \`aimwell library show\` lists what there is.`);
  return lines;
}
