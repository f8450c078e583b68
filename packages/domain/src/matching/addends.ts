import type { EvidenceStatement, Practice } from "@aimwell/library";
import { type Part, part } from "./reason.ts";

/** How far a practice's outcomes serve the aim: the share of the aim's domains that its evidence speaks of. */
export function servesPart(practice: Practice, domains: readonly string[]): Part {
  if (domains.length === 0) return part("aim", null, [{ key: "aim-has-no-domain" }]);
  if (practice.kind === "always-there") return part("aim", null, []);
  const served = domains.filter((domain) => practice.aimDomains.some((each) => each === domain));
  return part("aim", served.length / domains.length, [{ key: "serves-domains", served, of: domains }]);
}

/** GRADE's four words as quarters: an order, not a measurement. */
const strengths = { high: 1, moderate: 0.75, low: 0.5, "very low": 0.25 } as const;

/**
 * How strong the science is: the best graded statement that speaks of one of the aim's domains, or of any when the aim
 * has none. What nobody graded is not known, which is not the same as weak.
 */
export function sciencePart(
  practice: Practice,
  statements: readonly EvidenceStatement[],
  domains: readonly string[],
): Part {
  if (practice.kind === "always-there") return part("science", null, [{ key: "needs-no-science" }]);
  const graded = statements
    .filter(({ aimDomains }) => domains.length === 0 || aimDomains.some((domain) => domains.includes(domain)))
    .flatMap(({ id, certainty: { grade } }) => (grade === null ? [] : [{ id, grade }]))
    .sort((one, other) => strengths[other.grade] - strengths[one.grade]);
  const best = graded[0];
  if (best === undefined) return part("science", null, [{ key: "certainty-not-graded" }]);
  return part("science", strengths[best.grade], [{ key: "certainty", grade: best.grade, statement: best.id }]);
}
