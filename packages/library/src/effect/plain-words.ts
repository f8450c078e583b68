import given from "../../data/plain-words.json" with { type: "json" };
import {
  anyText,
  byTag,
  fields,
  listOf,
  namedValues,
  number,
  oneOf,
  only,
  orNull,
  parse,
  type Reader,
  shipped,
  text,
} from "../checking/reader.ts";
import { type EvidenceStatement, isRiskPair } from "../evidence/statement.ts";

/** Something that a person has or has not, in words that follow "46 of 100 people". */
export interface EventWords {
  readonly kind: "event";
  readonly did: string;
  readonly didNot: string;
  /** Whether more or fewer people is the better news; null where neither is claimed. */
  readonly better: "more" | "fewer" | null;
}
/** Something that has a size. The unit is empty where the effect has none. */
export interface ScoreWords {
  readonly kind: "score";
  readonly measure: string;
  readonly unit: string;
  readonly betterWord: string;
  readonly worseWord: string;
}
export interface HarmFrequency {
  readonly kind: "frequency";
  readonly control: number;
  readonly intervention: number;
  readonly unit: "per 100" | "per 1000";
  readonly did: string;
  readonly didNot: string;
  readonly when: string;
  readonly note: string;
}
export type Harm = HarmFrequency | { readonly kind: "words"; readonly text: string };

/** One statement's sides, time and people in plain words. */
export interface PlainWords {
  readonly with: string;
  readonly without: string;
  readonly when: string;
  readonly who: string;
  readonly outcome: EventWords | ScoreWords;
  readonly harms: readonly Harm[];
  /** Own risk at the start, in [0, 1], for which the statement was measured. */
  readonly band?: { readonly low: number; readonly high: number };
}

const event: Reader<EventWords> = fields({
  kind: only("event"),
  did: text,
  didNot: text,
  better: orNull(oneOf("more", "fewer")),
});
const score: Reader<ScoreWords> = fields({
  kind: only("score"),
  measure: text,
  unit: anyText,
  betterWord: text,
  worseWord: text,
});
const frequency: Reader<HarmFrequency> = fields({
  kind: only("frequency"),
  control: number,
  intervention: number,
  unit: oneOf("per 100", "per 1000"),
  did: text,
  didNot: text,
  when: text,
  note: text,
});
const plainWords: Reader<PlainWords> = fields(
  {
    with: text,
    without: anyText,
    when: text,
    who: text,
    outcome: byTag<EventWords | ScoreWords>("kind", { event, score }),
    harms: listOf(byTag<Harm>("kind", { frequency, words: fields({ kind: only("words"), text }) })),
  },
  { band: fields({ low: number, high: number }) },
);

export const shippedPlainWords: Readonly<Record<string, PlainWords>> = shipped(
  "plain-words.json",
  parse(fields({ note: text, licence: text, words: namedValues(plainWords) }), given),
).words;

// A ratio means nothing to one person, so a harm that is only a ratio is told without it.
const harmAsWritten = (harm: string): Harm => ({
  kind: "words",
  text: /\b(RR|OR|HR)\b/.test(harm) ? "The source compares harms only as a ratio. We found no plain number." : harm,
});

/** Words for a statement that nobody wrote plain words for, such as a site's own: as near to its text as possible. */
function asWritten(statement: EvidenceStatement): PlainWords {
  const { effect, absolute, outcome } = statement;
  const isEvent =
    absolute === null
      ? effect === null || !["MD", "SMD", "g", "rate ratio"].includes(effect.type)
      : isRiskPair(absolute);
  const better = effect !== null && "better" in effect ? (effect.better === "higher" ? "more" : "fewer") : null;
  const unit = effect !== null && "unit" in effect ? effect.unit : (absolute?.unit ?? "");
  return {
    with: `with ${statement.intervention}`,
    without: `with ${statement.comparator}`,
    when: `time: ${statement.timeFrame}`,
    who: statement.population,
    outcome: isEvent
      ? { kind: "event", did: `had this: ${outcome}`, didNot: `did not have this: ${outcome}`, better }
      : { kind: "score", measure: outcome, unit, betterWord: "better", worseWord: "worse" },
    harms: statement.harms.map(harmAsWritten),
  };
}

export const plainWordsFor = (statement: EvidenceStatement): PlainWords =>
  shippedPlainWords[statement.id] ?? asWritten(statement);
