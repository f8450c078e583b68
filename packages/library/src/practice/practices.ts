import given from "../../data/practices.json" with { type: "json" };
import { shipped } from "../checking/reader.ts";
import { parseEvidence } from "../evidence/check.ts";
import { evidence, evidenceFiles } from "../evidence/evidence.ts";
import { type Library, libraryOf, type Provenance } from "./library.ts";
import { parsePractices } from "./practice.ts";

const read = shipped("practices.json", parsePractices(given, evidence));

/** Who reviewed what ships, and under which licence it may be used. */
function shippedProvenance(): ReadonlyMap<string, Provenance> {
  const ofStatements = Object.entries(evidenceFiles).flatMap(([name, file]) => {
    const { licence, reviewed, statements } = shipped(name, parseEvidence(file));
    return statements.map(({ id }) => [id, { origin: "library", licence, reviewed }] as const);
  });
  const ofPractices = [...read.fromEvidence, ...read.alwaysThere].map(
    ({ id }) => [id, { origin: "library", licence: given.licence, reviewed: null }] as const,
  );
  return new Map<string, Provenance>([...ofStatements, ...ofPractices]);
}

/** What ships. A site's own content makes another library of it. */
export const shippedLibrary: Library = libraryOf({
  practices: read.fromEvidence,
  alwaysThere: read.alwaysThere,
  statements: evidence,
  provenance: shippedProvenance(),
});

/**
 * `practices` is what science speaks of, grouped by what is offered; `alwaysThere` is "Wait and see" and "Keep things as
 * they are": on every list of options, and not evidence.
 */
export const { practices, alwaysThere, practiceById, practicesFor, statementsOf, conditionsNamed, provenanceOf } =
  shippedLibrary;
