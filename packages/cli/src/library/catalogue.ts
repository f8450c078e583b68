import type { CheckedFile } from "@aimwell/library/content";
import {
  alwaysThere,
  type EvidenceFile,
  type EvidenceStatement,
  evidenceFiles,
  type Practice,
  parseEvidence,
  practices,
} from "@aimwell/library/evidence";

/** A statement with the file that it came in: who reviewed it and under which licence. */
export interface Found {
  readonly statement: EvidenceStatement;
  readonly file: EvidenceFile;
  readonly origin: string;
}
/** All that can be shown: the library's content, then the site's. */
export interface Catalogue {
  readonly practices: readonly { readonly practice: Practice; readonly origin: string }[];
  readonly statements: ReadonlyMap<string, Found>;
}

const library = "the library";

function shippedFiles(): readonly { readonly origin: string; readonly file: EvidenceFile }[] {
  return Object.values(evidenceFiles).flatMap((given) => {
    const read = parseEvidence(given);
    return read.ok ? [{ origin: library, file: read.value }] : [];
  });
}

/** The library with a site's checked files; what is broken adds nothing. A site's file wins over an id of the library. */
export function catalogueOf(site: readonly CheckedFile[]): Catalogue {
  const files = [
    ...shippedFiles(),
    ...site.flatMap(({ name, content }) => (content.kind === "evidence" ? [{ origin: name, file: content.file }] : [])),
  ];
  const own = site.flatMap(({ name, content }) =>
    content.kind === "practices" ? content.practices.map((practice) => ({ practice, origin: name })) : [],
  );
  const shipped = [...practices, ...alwaysThere].map((practice) => ({ practice, origin: library }));
  const ownIds = new Set(own.map(({ practice }) => practice.id));
  return {
    practices: [...shipped.filter(({ practice }) => !ownIds.has(practice.id)), ...own],
    statements: new Map(
      files.flatMap(({ origin, file }) =>
        file.statements.map((statement) => [statement.id, { statement, file, origin }] as const),
      ),
    ),
  };
}
