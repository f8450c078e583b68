import { type Answer, type ItemsScore, scoreItems } from "../../src/index.ts";
import {
  type Comparison,
  compareUnder,
  isPlain,
  listAt,
  numberAt,
  objectAt,
  type Plain,
  textAt,
  toleranceOf,
} from "./compare.ts";

/** EORTC QLQ-C30 v3: which items (1-based) make which scale. Fayers and others, Scoring Manual, 3rd ed. (2001). */
const functional = { PF: [1, 2, 3, 4, 5], RF: [6, 7], EF: [21, 22, 23, 24], CF: [20, 25], SF: [26, 27] };
const symptoms = {
  FA: [10, 12, 18],
  NV: [14, 15],
  PA: [9, 19],
  DY: [8],
  SL: [11],
  AP: [13],
  CO: [16],
  DI: [17],
  FI: [28],
};
const globalHealth = [29, 30];

function answersOf(input: Plain): readonly Answer[] {
  return listAt(input, "items").map((answer) => (typeof answer === "number" ? answer : null));
}

function scoreOf(score: ItemsScore): number | null {
  return score.kind === "scored" ? score.value : null;
}

function compareQlqC30({ same }: Comparison, input: Plain, expected: Plain): void {
  const answers = answersOf(input);
  const percent = (numbers: readonly number[], max: number, isReversed: boolean): number | null => {
    const items = numbers.map((number) => answers[number - 1] ?? null);
    return scoreOf(scoreItems({ items, min: 1, max, combine: "percent", reversed: items.map(() => isReversed) }));
  };
  const scales = new Map<string, number | null>([["QL", percent(globalHealth, 7, false)]]);
  for (const [name, items] of Object.entries(functional)) scales.set(name, percent(items, 4, true));
  for (const [name, items] of Object.entries(symptoms)) scales.set(name, percent(items, 4, false));
  for (const [name, value] of scales) same(name, expected[name], value);
  // The summary is the mean of 13 scales, symptoms turned round, without global health and financial impact.
  const parts = [...scales]
    .filter(([name]) => name !== "QL" && name !== "FI")
    .map(([name, value]) => (value === null || name in functional ? value : 100 - value));
  const summary = scoreItems({ items: parts, min: 0, max: 100, combine: "mean", needed: parts.length });
  same("C30SUMMARY", expected["C30SUMMARY"], scoreOf(summary));
}

/** Checks one case of a PROM scoring file; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const comparison = compareUnder(toleranceOf(file));
  const input = objectAt(oracle, "input");
  const expected = isPlain(oracle["expected"]) ? oracle["expected"] : {};
  if (/QLQ-C30/.test(textAt(oracle, "instrument"))) {
    compareQlqC30(comparison, input, expected);
    return comparison.mismatches;
  }
  const items = answersOf(input);
  const combine = ({ sum: "sum", mean: "mean", pomp: "percent" } as const)[type(input)];
  const most = numberAt(input, "maxMissingFraction");
  // A share of missing answers is compared as counts, so that a third of nine is three in floating point too.
  const needed = Math.max(1, items.length - Math.floor(most * items.length + 1e-9));
  const score = scoreItems({ items, min: numberAt(input, "min"), max: numberAt(input, "max"), combine, needed });
  comparison.same("score", expected["score"], scoreOf(score));
  return comparison.mismatches;
}

function type(input: Plain): "sum" | "mean" | "pomp" {
  const name = textAt(input, "type");
  if (name === "sum" || name === "mean" || name === "pomp") return name;
  throw new TypeError(`unknown way of scoring ${name}`);
}
