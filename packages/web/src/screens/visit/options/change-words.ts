import type { MatchChange, PartChange } from "@aimwell/domain";
import { match } from "../../../words/en/match.ts";
import { type Naming, sentences } from "./reason-words.ts";

/** One option that came out differently: what happened to it, and the reasons that came and went. */
export interface ChangeInWords {
  readonly practice: string;
  readonly headline: string;
  readonly because: readonly string[];
}

const headlines = { easier: match.fitsBetter, harder: match.fitsLess, other: match.knownAnew } as const;

/** What a change of life or place did to the options, in sentences. */
export function changeInWords(change: MatchChange, naming: Naming): ChangeInWords {
  const { practice, title } = change;
  if (change.kind !== "changed") {
    const headline = change.kind === "came" ? match.cameToList({ title }) : match.wentFromList({ title });
    return { practice, headline, because: [] };
  }
  return {
    practice,
    headline: headlines[change.fit]({ title }),
    because: change.parts.flatMap((part) => partInWords(part, naming)),
  };
}

/** The reasons of one part that came and went, each a sentence. */
export function partInWords({ gained, lost }: PartChange, naming: Naming): readonly string[] {
  return [
    ...gained.flatMap((reason) => sentences(reason, naming)).map((each) => match.nowSo({ title: each })),
    ...lost.flatMap((reason) => sentences(reason, naming)).map((each) => match.noLongerSo({ title: each })),
  ];
}
