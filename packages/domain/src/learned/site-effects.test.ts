import { summarise } from "@aimwell/statistics";
import { describe, expect, it } from "vitest";
import type { Figures } from "../figure/cell.ts";
import { cellKey } from "../figure/cell.ts";
import { figureChanges } from "../figure/figure-changes.ts";
import { figuresOf, noFigures } from "../figure/figures.ts";
import type { Summary } from "../figure/summary.ts";
import { rosa } from "../history/scene.ts";
import type { ConsentId, Instant, LocalDate, MeasureId } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";
import {
  clearFall,
  daily,
  finishedTest,
  joined,
  learnable,
  practice,
  pressure,
  reckon,
  runningTest,
} from "./finished-test.fixture.ts";
import { effectCells, effectStratum, othersIn, ownEffects } from "./site-effects.ts";

const stratum = effectStratum(practice, pressure);
const cellOf = (figures: Figures) =>
  [...figures].find(([key]) => cellKey(key).measure === effectCells.measure && cellKey(key).stratum === stratum)?.[1];

/** People whose values fall by so much. */
function personWith(fall: number, isLearnable = true): PersonRecord {
  const after = [140, 141, 139, 142, 138, 140, 141, 139].map((value) => value + 10 - fall);
  const { scene } = finishedTest(joined(daily("2026-02-20", clearFall.value.slice(0, 8)), daily("2026-03-03", after)));
  if (isLearnable) learnable(scene);
  return scene.record;
}

/** The cell as the store reads it back: sums of many records as a mean and squared deviations. */
function cellOfAll(records: readonly PersonRecord[]): Summary {
  const cells = records.flatMap((record) => cellOf(figuresOf(record, [])) ?? []);
  const sum = (pick: (cell: (typeof cells)[number]) => number) => cells.reduce((all, cell) => all + pick(cell), 0);
  const [n, total] = [sum((cell) => cell.n), sum((cell) => cell.total)];
  return {
    ...{ measure: effectCells.measure, stratum, month: effectCells.month, people: cells.length, n },
    mean: total / n,
    squaredDeviations: sum((cell) => cell.squares) - total ** 2 / n,
    ...{ least: null, most: null, numerator: sum((cell) => cell.numerator), denominator: n, levels: [] },
  };
}

describe("what a record adds to what its site learned", () => {
  it("is one effect in thousandths, with its squared error, and neither the least nor the most", () => {
    const cell = cellOf(figuresOf(personWith(10), []));
    expect(cell).toMatchObject({ n: 1, denominator: 1, least: null, most: null });
    expect(Math.abs((cell?.total ?? 0) + 10_000)).toBeLessThan(600);
    expect(cell?.squares).toBe((cell?.total ?? 0) ** 2);
  });

  it("is nothing without consent, nothing once it is withdrawn, and nothing when it ended before the result", () => {
    expect(cellOf(figuresOf(personWith(10, false), []))).toBeUndefined();
    const { scene } = finishedTest(clearFall);
    const consent = learnable(scene);
    const before = figuresOf(scene.record, []);
    expect(cellOf(before)).toBeDefined();
    scene.say(rosa, "consent.withdrawn", { consent: consent as string as ConsentId });
    const after = figuresOf(scene.record, []);
    expect(cellOf(after)).toBeUndefined();
    const change = figureChanges(before, after).find((each) => each.stratum === stratum);
    expect(change).toMatchObject({ people: -1, n: -1, total: -(cellOf(before)?.total ?? 0) });
    const ended = (until: string) => {
      const { scene: longer, test } = runningTest();
      longer.say(rosa, "consent.given", { purpose: "clinic-learning", until: until as LocalDate });
      longer.now = "2026-03-16T18:00:00.000Z" as Instant;
      longer.say(rosa, "test.studied", { test, result: "Lower", againstPrediction: "as-guessed" });
      reckon(longer, clearFall);
      return cellOf(figuresOf(longer.record, []));
    };
    expect(ended("2026-03-15")).toBeUndefined();
    expect(ended("2026-03-16")).toBeDefined();
  });

  it("is nothing for a measure that nobody shares, since it can't be added up with anyone's", () => {
    const measure = "0199d000-0000-7000-8000-00000000aaaa" as MeasureId;
    const { scene } = finishedTest(clearFall, { measure });
    learnable(scene);
    expect(ownEffects(scene.record)).toHaveLength(1);
    expect([...figuresOf(scene.record, [])].some(([key]) => cellKey(key).measure === effectCells.measure)).toBe(false);
  });

  it("of a new reckoning takes the place of the one before", () => {
    const { scene } = finishedTest(clearFall);
    learnable(scene);
    const first = figuresOf(scene.record, []);
    expect(figureChanges(noFigures, first).filter((each) => each.stratum === stratum)).toHaveLength(1);
    expect(cellOf(first)?.n).toBe(1);
  });
});

describe("the others at a site", () => {
  it("are everyone but the person, as if the person had never been added", () => {
    const [one, ...others] = [4, 6, 7, 9, 10, 13].map((fall) => personWith(fall));
    if (one === undefined) throw new TypeError("Expected somebody.");
    const rest = othersIn(cellOfAll([one, ...others]), one);
    const effects = others.flatMap((record) => ownEffects(record).map(({ estimate }) => estimate));
    const plain = summarise(effects);
    expect(rest?.n).toBe(5);
    expect(rest?.mean).toBeCloseTo(plain.mean, 3);
    expect(rest?.m2).toBeCloseTo(plain.m2, 2);
    const errors = others.flatMap((record) => ownEffects(record).map(({ variance }) => variance));
    expect(rest?.errorVariance).toBeCloseTo(errors.reduce((sum, each) => sum + each, 0) / 5, 5);
  });

  it("are everyone for somebody who does not let the clinic learn, and nobody where the person is alone", () => {
    const everyone = [4, 6, 7].map((fall) => personWith(fall));
    expect(othersIn(cellOfAll(everyone), personWith(20, false))?.n).toBe(3);
    const alone = personWith(8);
    expect(othersIn(cellOfAll([alone]), alone)).toBeNull();
  });
});
