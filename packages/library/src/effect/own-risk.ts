import type { EvidenceStatement } from "../evidence/statement.ts";
import {
  capital,
  type Denominator,
  type Frequency,
  type FrequencyRange,
  frequencyOf,
  sayFrequency,
  theOthers,
} from "./frequency.ts";
import { plainWordsFor } from "./plain-words.ts";
import { riskAfter } from "./risk-range.ts";

/** What a ratio would mean for one person; always computed, and labelled so. */
export type OwnRiskInWords =
  | {
      readonly kind: "own-risk";
      readonly with: Frequency;
      readonly without: Frequency;
      readonly withRange: FrequencyRange | null;
      readonly lines: readonly string[];
      readonly otherSide: readonly string[];
      readonly range: string | null;
      readonly computed: string;
    }
  | { readonly kind: "not-possible"; readonly because: string };

/**
 * Works out the absolute effect from the person's own risk without the practice. The risk comes from a calculator
 * or a record, never from a guess.
 *
 * @param own.risk - in (0, 1), over the time of the statement.
 * @throws RangeError when the risk is not between 0 and 1.
 */
export function effectAtOwnRisk(
  statement: EvidenceStatement,
  own: { readonly risk: number; readonly denominator: Denominator },
): OwnRiskInWords {
  if (!(own.risk > 0 && own.risk < 1)) throw new RangeError(`an own risk lies between 0 and 1, got ${own.risk}`);
  const { effect } = statement;
  const words = plainWordsFor(statement);
  if (words.outcome.kind !== "event" || (effect?.type !== "RR" && effect?.type !== "OR" && effect?.type !== "HR"))
    return { kind: "not-possible", because: "The source has no ratio that we can use with your own risk." };
  const { band, outcome } = words;
  if (band !== undefined && (own.risk < band.low || own.risk >= band.high))
    return { kind: "not-possible", because: "This was measured in people with another risk than yours." };
  const { type, value, ciLow, ciHigh } = effect;
  const after = (ratio: number): Frequency => frequencyOf(riskAfter(own.risk, type, ratio), own.denominator);
  const [withIt, without] = [after(value), frequencyOf(own.risk, own.denominator)];
  const withRange = ciLow === null || ciHigh === null ? null : { low: after(ciLow), high: after(ciHigh) };
  const side = (words: string, frequency: Frequency, what: string): string =>
    `${capital(words)}: ${sayFrequency(frequency)} people like you ${what}.`;
  return {
    kind: "own-risk",
    with: withIt,
    without,
    withRange,
    lines: [side(words.with, withIt, outcome.did), side(words.without, without, outcome.did)],
    otherSide: [
      side(words.with, theOthers(withIt), outcome.didNot),
      side(words.without, theOthers(without), outcome.didNot),
    ],
    range:
      withRange === null
        ? null
        : `${capital(words.with)}, the likely range is ${withRange.low.count} to ${withRange.high.count} of ${own.denominator}.`,
    computed: "We worked this out from your own risk and the study's comparison. The source does not print it.",
  };
}
