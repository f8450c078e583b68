import type { Denominator } from "../effect/frequency.ts";
import { type HarmInWords, harmsInWords } from "../effect/harms.ts";
import { plainWordsFor } from "../effect/plain-words.ts";
import type { Practice } from "./practice.ts";
import { statementsOf } from "./practices.ts";

/**
 * What is known of a practice's harms over all its statements, each harm once. One study's harms count for the whole
 * practice, so that a finding without harms of its own does not read as "none seen" beside one that has them.
 */
export function harmsOf(
  practice: Practice,
  { denominator }: { readonly denominator: Denominator },
): readonly HarmInWords[] {
  const told = statementsOf(practice).flatMap((statement) => harmsInWords(plainWordsFor(statement), denominator));
  const once = [...new Map(told.map((harm) => [JSON.stringify(harm), harm])).values()];
  const seen = once.filter(({ kind }) => kind !== "not-seen");
  return seen.length > 0 ? seen : once;
}
