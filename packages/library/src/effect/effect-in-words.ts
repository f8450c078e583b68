import { type EvidenceStatement, isRiskPair } from "../evidence/statement.ts";
import { type CertaintyWords, certaintyInWords, readIn, sourceLine, whoWasStudied } from "./background.ts";
import { doubtAbout } from "./clarity.ts";
import { differenceInPeople, relativeOnly, share, twoSides } from "./event-figures.ts";
import type { Denominator } from "./frequency.ts";
import { type HarmInWords, harmsInWords } from "./harms.ts";
import { type EventWords, type PlainWords, plainWordsFor, type ScoreWords } from "./plain-words.ts";
import { meanDifference, means, rateOnly, standardised } from "./score-figures.ts";
import type { Figures } from "./told.ts";

/** All that an option sheet says about one finding, in sentences and in numbers for icon arrays. */
export interface EffectInWords {
  readonly statement: string;
  readonly title: string;
  readonly figures: Figures;
  /** Said where the range includes no difference or was not seen; null where neither holds. */
  readonly doubt: string | null;
  readonly when: string;
  readonly who: string;
  readonly certainty: CertaintyWords;
  readonly harms: readonly HarmInWords[];
  readonly source: string;
  readonly readIn: string;
  /**
   * The caveats of whoever read the source, for the professional; not in plain words. Null beside a finding without a
   * plain number, since such notes speak in ratios too.
   */
  readonly note: string | null;
}

const noFigure: Figures = {
  kind: "no-figure",
  lines: ["The source has no number that we can show as people of 100."],
  otherSide: [],
  range: null,
  computed: null,
};

function eventFigures(
  { effect, absolute }: EvidenceStatement,
  words: PlainWords,
  event: EventWords,
  denominator: Denominator,
): Figures {
  if (absolute !== null && isRiskPair(absolute)) return twoSides(absolute, effect, words, event, denominator);
  switch (effect?.type) {
    case "RD":
      return differenceInPeople(effect, words, event, denominator);
    case "proportion":
      return share(effect, words, event, denominator);
    case "RR":
    case "OR":
    case "HR":
    case "rate ratio":
      return relativeOnly(effect, words, event);
    default:
      return noFigure;
  }
}

function scoreFigures({ effect, absolute }: EvidenceStatement, words: PlainWords, score: ScoreWords): Figures {
  if (absolute !== null && !isRiskPair(absolute)) return means(absolute, effect, words, score);
  switch (effect?.type) {
    case "MD":
      return meanDifference(effect, words, score);
    case "SMD":
    case "g":
      return standardised(effect, words, score);
    case "RR":
    case "OR":
    case "HR":
    case "rate ratio":
      return rateOnly(effect, words, score);
    default:
      return noFigure;
  }
}

/**
 * Says one finding in plain words: absolute first, both framings, harms in the same denominator, the range, the
 * time, who was studied, how sure, and the source. A relative effect is never told alone.
 *
 * @param options.denominator - one for the whole screen; `commonDenominator` finds it.
 */
export function effectInWords(
  statement: EvidenceStatement,
  { denominator }: { readonly denominator: Denominator },
): EffectInWords {
  const words = plainWordsFor(statement);
  const figures =
    words.outcome.kind === "event"
      ? eventFigures(statement, words, words.outcome, denominator)
      : scoreFigures(statement, words, words.outcome);
  const hasPlainNumber = figures.kind !== "relative-only" && figures.kind !== "no-figure";
  return {
    statement: statement.id,
    title: statement.title,
    figures,
    doubt: figures.kind === "no-figure" ? null : doubtAbout(statement.effect),
    when: words.when,
    who: whoWasStudied(statement, words),
    certainty: certaintyInWords(statement),
    harms: harmsInWords(words, denominator),
    source: sourceLine(statement),
    readIn: readIn[statement.evidenceLevel],
    note: hasPlainNumber && statement.notes !== "" ? statement.notes : null,
  };
}
