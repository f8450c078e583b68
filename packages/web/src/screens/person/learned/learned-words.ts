import type { KnowledgeCard } from "@aimwell/domain";
import { valueInWords } from "../../../chart/chart-words.ts";
import { myLearned } from "../../../words/en/my-learned.ts";

export const against: Readonly<Record<KnowledgeCard["againstPrediction"], string>> = {
  "as-guessed": myLearned.asGuessed,
  better: myLearned.better,
  worse: myLearned.worse,
  "cannot-tell": myLearned.cannotTell,
};

export const acts: Readonly<Record<KnowledgeCard["act"], string>> = {
  adopt: myLearned.adopt,
  adapt: myLearned.adapt,
  abandon: myLearned.abandon,
  extend: myLearned.extend,
};

/** "4 numbers, from 5 to 8 min". How many there are is always said: a few numbers are a few. */
export function sideInWords(values: readonly number[], unit: string): string {
  const count = values.length;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (count === 0) return myLearned.sideNone;
  if (count === 1) return myLearned.sideOne({ value: valueInWords(most, unit) });
  if (least === most) return myLearned.sideSame({ count, value: valueInWords(most, unit) });
  return myLearned.side({ count, before: valueInWords(least, ""), value: valueInWords(most, unit) });
}
