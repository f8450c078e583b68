import type { Role } from "../entry.ts";
import type { PartyId } from "../ids.ts";
import type { OptionLibrary, SiteContext } from "../matching/library.ts";
import type { PersonRecord } from "../record/record.ts";
import { aimKnown } from "./aim-known.ts";
import { contextKnown } from "./context-known.ts";
import type { Fact, Gap, Knowing, Noun, NounKnown, VerbDone } from "./element.ts";
import { improvementKnown } from "./improvement-known.ts";
import { scienceKnown } from "./science-known.ts";
import { verbs } from "./verbs.ts";

/** How many facts one party brought to each noun. Counts of facts, in no order of merit. */
export interface WhoBrought {
  readonly by: PartyId | null;
  readonly as: Role | "place" | "library";
  readonly counts: Readonly<Record<Noun, number>>;
}

export interface FormulaAssessment {
  /** Aim, science, context, improvement. */
  readonly nouns: readonly NounKnown[];
  /** Connecting, contextualising, testing. */
  readonly verbs: readonly VerbDone[];
  readonly whoBrought: readonly WhoBrought[];
  /** The one question to ask next, aim first (E-96); null when every question has an answer. */
  readonly next: (Gap & { readonly element: Noun }) | null;
  /** Which addend came first; either may lead (E-75). */
  readonly ledBy: "aim" | "science" | null;
  /** Whether anyone may claim an improvement, and what stands against it (E-75): a missing context always does. */
  readonly claim: {
    readonly mayBeMade: boolean;
    readonly because: readonly ("context-missing" | "aim-missing" | "measure-missing" | "no-test-studied")[];
  };
}

function whoBrought(nouns: readonly NounKnown[]): readonly WhoBrought[] {
  const rows = new Map<string, WhoBrought>();
  for (const { element, facts } of nouns) {
    for (const { by, as } of facts) {
      const key = `${as} ${by}`;
      const row = rows.get(key) ?? { by, as, counts: { aim: 0, science: 0, context: 0, improvement: 0 } };
      rows.set(key, { ...row, counts: { ...row.counts, [element]: row.counts[element] + 1 } });
    }
  }
  return [...rows.values()];
}

const order: readonly Knowing[] = ["not-asked", "thin", "some-known", "well-known"];

/** The aim goes first for as long as little is known of it; then the element of which least is known. */
export function nextQuestion<Key extends string>(
  nouns: readonly NounKnown<Key>[],
): (Gap<Key> & { readonly element: Noun }) | null {
  const rank = ({ element, state }: NounKnown<Key>) =>
    element === "aim" && (state === "not-asked" || state === "thin") ? -1 : order.indexOf(state);
  const [first] = nouns.filter(({ gaps }) => gaps.length > 0).toSorted((one, other) => rank(one) - rank(other));
  const gap = first?.gaps[0];
  return first === undefined || gap === undefined ? null : { ...gap, element: first.element };
}

function ledBy(aim: NounKnown, science: NounKnown): FormulaAssessment["ledBy"] {
  const oldest = (facts: readonly Fact[]) => facts.at(-1)?.at;
  const aimSince = oldest(aim.facts);
  const scienceSince = oldest(science.facts);
  if (aimSince === undefined) return scienceSince === undefined ? null : "science";
  return scienceSince === undefined || aimSince <= scienceSince ? "aim" : "science";
}

function claim(record: PersonRecord, nouns: Readonly<Record<Noun, NounKnown>>): FormulaAssessment["claim"] {
  const isStudied = [...record.test.tests.values()].some(({ studied }) => studied !== null);
  const isMeasured = nouns.improvement.facts.some(
    ({ key }) => key === "improvement.attained" || key === "improvement.measure",
  );
  const because = [
    ...(nouns.context.facts.length === 0 ? (["context-missing"] as const) : []),
    ...(nouns.aim.facts.length === 0 ? (["aim-missing"] as const) : []),
    ...(isMeasured ? [] : (["measure-missing"] as const)),
    ...(isStudied ? [] : (["no-test-studied"] as const)),
  ];
  return { mayBeMade: because.length === 0, because };
}

/**
 * The formula for one person: (aim + science) × context → improvement. For each element what is there, who brought it,
 * how new it is and what is missing, with who could know it. It gives words and questions, never a grade or a score.
 *
 * @param site - what this place said about itself; `silentSite` when it said nothing.
 * @param library - where the certainty of a statement is looked up.
 */
export function assessFormula(
  record: PersonRecord,
  site: SiteContext,
  library: Pick<OptionLibrary, "statementById">,
): FormulaAssessment {
  const nouns = {
    aim: aimKnown(record),
    science: scienceKnown(record, library),
    context: contextKnown(record, site),
    improvement: improvementKnown(record),
  };
  const listed = [nouns.aim, nouns.science, nouns.context, nouns.improvement];
  const isKnown = ({ facts }: NounKnown) => facts.length > 0;
  const known = { aim: isKnown(nouns.aim), science: isKnown(nouns.science), context: isKnown(nouns.context) };
  return {
    nouns: listed,
    verbs: verbs(record, known),
    whoBrought: whoBrought(listed),
    next: nextQuestion(listed),
    ledBy: ledBy(nouns.aim, nouns.science),
    claim: claim(record, nouns),
  };
}
