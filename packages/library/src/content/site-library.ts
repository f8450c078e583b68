import { type AimDomain, aimDomains } from "../domains/aim-domain.ts";
import { parseEvidence } from "../evidence/check.ts";
import { evidenceFiles, evidence as shippedEvidence } from "../evidence/evidence.ts";
import { standing } from "../evidence/replacing.ts";
import { type Library, libraryOf, type Provenance } from "../practice/library.ts";
import { shippedLibrary } from "../practice/practices.ts";
import { type CheckedFile, type ContentFile, checkContent, lastPart, type PlacedProblem } from "./check-content.ts";

interface PlacedInFile extends PlacedProblem {
  readonly file: string;
}

/** What ships without the statements of files that a site's file of the same name takes the place of. */
function shippedBeside(files: readonly CheckedFile[]) {
  const names = new Set(files.map(({ name }) => lastPart(name)));
  const gone = new Set(
    Object.entries(evidenceFiles).flatMap(([name, given]) => {
      const read = names.has(name) ? parseEvidence(given) : null;
      return read?.ok ? read.value.statements.map(({ id }) => id) : [];
    }),
  );
  return shippedEvidence.filter(({ id }) => !gone.has(id));
}

function provenanceIn(files: readonly CheckedFile[]): ReadonlyMap<string, Provenance> {
  const own = files.flatMap(({ content }): readonly (readonly [string, Provenance])[] => {
    if (content.kind === "evidence") {
      const { licence, reviewed, statements } = content.file;
      return statements.map(({ id }) => [id, { origin: "site", licence, reviewed }]);
    }
    if (content.kind !== "practices") return [];
    const { licence, reviewed, practices } = content;
    return practices.map(({ id }) => [id, { origin: "site", licence, reviewed }]);
  });
  return new Map(own);
}

/** The domains that ship, with the words that a site adds to them: a place has its own ways of saying things. */
function domainsWith(files: readonly CheckedFile[]): readonly AimDomain[] {
  const own = files.flatMap(({ content }) => (content.kind === "domains" ? content.domains : []));
  if (own.length === 0) return aimDomains;
  return aimDomains.map((domain) => {
    const words = own.flatMap(({ id, words }) => (id === domain.id ? words : []));
    return { ...domain, words: [...new Set([...domain.words, ...words])] };
  });
}

/**
 * The library with a site's own files: all of them sound, or none of them used.
 *
 * @param today - such as 2026-03-09; a review can't be later.
 * @returns the library, or every problem with its file, line and reason.
 */
export function siteLibrary(
  files: readonly ContentFile[],
  today: string,
):
  | { readonly ok: true; readonly library: Library; readonly files: readonly CheckedFile[] }
  | { readonly ok: false; readonly problems: readonly PlacedInFile[] } {
  const checked = checkContent(files, today);
  const problems = checked.flatMap(({ name, content }) =>
    content.kind === "broken" ? content.problems.map((problem) => ({ ...problem, file: name })) : [],
  );
  if (problems.length > 0) return { ok: false, problems };
  const own = checked.flatMap(({ content }) => (content.kind === "practices" ? content.practices : []));
  const isInTheirPlace = checked.some(({ name }) => lastPart(name) === "practices.json");
  const statements = checked.flatMap(({ content }) => (content.kind === "evidence" ? content.file.statements : []));
  const provenance = provenanceIn(checked);
  const library = libraryOf({
    practices: [...(isInTheirPlace ? [] : shippedLibrary.practices), ...own],
    alwaysThere: shippedLibrary.alwaysThere,
    domains: domainsWith(checked),
    statements: standing([...shippedBeside(checked), ...statements]),
    provenance: { get: (id) => provenance.get(id) ?? shippedLibrary.provenanceOf(id) },
  });
  return { ok: true, library, files: checked };
}
