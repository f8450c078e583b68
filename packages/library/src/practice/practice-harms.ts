import type { Denominator } from "../effect/frequency.ts";
import { type HarmInWords, harmsInWords } from "../effect/harms.ts";
import { plainWordsFor } from "../effect/plain-words.ts";
import type { EvidenceStatement } from "../evidence/statement.ts";
import type { Practice } from "./practice.ts";
import { statementsOf } from "./practices.ts";

/**
 * What is known of the harms in all these findings, each harm once. One study's harms count for the whole practice, so
 * that a finding without harms of its own does not read as "none seen" beside one that has them.
 */
export function harmsIn(
  statements: readonly EvidenceStatement[],
  { denominator }: { readonly denominator: Denominator },
): readonly HarmInWords[] {
  const told = statements.flatMap((statement) => harmsInWords(plainWordsFor(statement), denominator));
  const once = [...new Map(told.map((harm) => [JSON.stringify(harm), harm])).values()];
  const seen = once.filter(({ kind }) => kind !== "not-seen");
  return seen.length > 0 ? seen : once;
}

/** The same over all the statements of a practice that ships. */
export const harmsOf = (practice: Practice, options: { readonly denominator: Denominator }): readonly HarmInWords[] =>
  harmsIn(statementsOf(practice), options);
