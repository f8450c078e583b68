import type { EvidenceStatement, Practice } from "@aimwell/library";
import { type Direction, directionOf } from "@aimwell/library/effect";
import { type Likened, likeness, likenessReasons } from "./likeness.ts";
import { part } from "./part.ts";
import { type Part, type Reason, strengths } from "./reason.ts";

/** How far a practice's outcomes serve the aim: the share of the aim's domains that its evidence speaks of. */
export function servesPart(practice: Practice, domains: readonly string[]): Part {
  if (practice.kind === "always-there") return part("aim", []);
  if (domains.length === 0) return part("aim", [{ key: "aim-has-no-domain" }]);
  const served = domains.filter((domain) => practice.aimDomains.some((each) => each === domain));
  return part("aim", [{ key: "serves-domains", served, of: domains }]);
}

interface Best {
  readonly strength: number;
  readonly reasons: readonly Reason[];
}

/** The finding that is surest for people like this one; of two alike the one whose id comes first. */
function best(statements: readonly EvidenceStatement[], person: Likened): Best | null {
  let found: (Best & { readonly id: string }) | null = null;
  for (const statement of statements) {
    const { grade } = statement.certainty;
    if (grade === null) continue;
    const near = likenessReasons(statement, person);
    const strength = strengths[grade] * likeness(near);
    if (found !== null && (strength < found.strength || (strength === found.strength && statement.id >= found.id)))
      continue;
    const certainty: Reason = { key: "certainty", grade, statement: statement.id };
    found = { strength, id: statement.id, reasons: [certainty, ...near] };
  }
  return found;
}

function findings(statements: readonly EvidenceStatement[]): Reason {
  const ways: Record<Direction, string[]> = { helps: [], against: [], unclear: [], "not-told": [] };
  for (const statement of statements) ways[directionOf(statement)].push(statement.id);
  return { key: "findings", statements: ways };
}

/**
 * How strong the science is for people like this one: the surest graded finding that speaks of one of the aim's domains
 * (of any, when the aim has none), as near as this person is to those studied, and as far as all such findings agree.
 * What nobody graded is not known, which is not the same as weak; which way it points still counts.
 */
export function sciencePart(
  practice: Practice,
  statements: readonly EvidenceStatement[],
  domains: readonly string[],
  person: Likened,
): Part {
  if (practice.kind === "always-there") return part("science", [{ key: "needs-no-science" }]);
  const speaking =
    domains.length === 0
      ? statements
      : statements.filter(({ aimDomains }) => aimDomains.some((domain) => domains.includes(domain)));
  const surest = best(speaking, person);
  return part("science", [...(surest?.reasons ?? [{ key: "certainty-not-graded" }]), findings(speaking)]);
}
