import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histories } from "../history/histories.ts";
import { fiveSteps, rosa, rosasScene, schoolWalk, tom } from "../history/scene.ts";
import { partner, person } from "../history/world.ts";
import type { AimId, EntryId, LocalDate, MeasureId, PromiseId } from "../ids.ts";
import { emptyRecord, entryTypes, evolve, fold, grow } from "../record/record.ts";
import { cellKey, type Figures } from "./cell.ts";
import { builtInMeasures } from "./definitions.ts";
import { figureChanges } from "./figure-changes.ts";
import { figuresOf, movesFigures, noFigures } from "./figures.ts";
import { missingInProductSet, missingInSet } from "./measure-set.ts";
import { recordMeasures } from "./record-definitions.ts";
import type { StrataChoice } from "./strata.ts";

const everything: StrataChoice = ["practice", "response", "context"];
const cell = (figures: Figures, measure: string, month: string, stratum = "") =>
  figures.get([measure, stratum, month].join("\n"));

describe("what a record adds to the team's figures", () => {
  it("an aim is elicited when it was asked, in own words and read back", () => {
    const scene = rosasScene();
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    expect(cell(figuresOf(scene.record, []), "aims.elicited", "2026-03-01")).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
    const readBack = scene.say(tom, "aim.read-back", { aim, words: "To school and back without stopping" });
    scene.say(rosa, "aim.understood", { readBack: readBack as EntryId, answer: "partly" });
    const figures = figuresOf(scene.record, []);
    for (const measure of ["aims.asked", "aims.own-words", "aims.read-back", "aims.elicited"]) {
      expect(cell(figures, measure, "2026-03-01"), measure).toMatchObject({ numerator: 1, denominator: 1 });
    }
    expect(cell(figures, "aims.addressed", "2026-03-01")).toMatchObject({ numerator: 0, denominator: 1 });
    expect(cell(figures, "understood", "2026-03-01")).toMatchObject({ n: 1, total: 1, levels: [0, 1, 0, 0, 0] });
  });

  it("levels stand apart by rater, in the month for which they were told, and the latest of a month counts", () => {
    const scene = rosasScene();
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    scene.say(rosa, "aim.scaled", { aim, levels: fiveSteps, convention: "pco", startLevel: -1 });
    const rate = (who: typeof rosa, level: -2 | -1 | 0 | 1 | 2, on: string) =>
      scene.say(who, "aim.rated", { aim, level, on: on as LocalDate });
    rate(rosa, -2, "2026-02-03");
    rate(rosa, 1, "2026-02-20");
    rate(tom, -1, "2026-02-21");
    const figures = figuresOf(scene.record, []);
    expect(cell(figures, "aims.attained.person", "2026-02-01")).toMatchObject({
      n: 1,
      total: 1,
      levels: [0, 0, 0, 1, 0],
    });
    expect(cell(figures, "aims.attained.professional", "2026-02-01")).toMatchObject({ levels: [0, 1, 0, 0, 0] });
    expect(cell(figures, "aims.gap", "2026-02-01")).toMatchObject({ n: 1, total: 2, levels: [0, 0, 1, 0, 0] });
  });

  it("a promise counts in the month of its day, and trust in both directions apart", () => {
    const scene = rosasScene();
    const made = { to: person, what: "Send the exercises", due: "2026-04-02" as LocalDate };
    const promise = scene.say<"promise.made", PromiseId>(tom, "promise.made", made);
    scene.say(rosa, "trust.reported", { toward: partner, level: 4 });
    scene.say(tom, "trust.reported", { toward: person, level: 5 });
    expect(cell(figuresOf(scene.record, []), "promises.kept", "2026-04-01")).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
    scene.say(tom, "promise.kept", { promise });
    const figures = figuresOf(scene.record, []);
    expect(cell(figures, "promises.kept", "2026-04-01")).toMatchObject({ numerator: 1, denominator: 1 });
    expect(cell(figures, "trust.person", "2026-03-01")).toMatchObject({ levels: [0, 0, 0, 1, 0] });
    expect(cell(figures, "trust.professional", "2026-03-01")).toMatchObject({ levels: [0, 0, 0, 0, 1] });
  });

  it("strata count beside everyone, and only those that the team chose", () => {
    const scene = rosasScene();
    scene.say(rosa, "life.noted", { kind: "barrier", title: "2 buses" });
    scene.say(rosa, "aim.voiced", schoolWalk);
    expect(cell(figuresOf(scene.record, ["context"]), "aims.asked", "2026-03-01", "context:barrier")).toMatchObject({
      denominator: 1,
    });
    expect([...figuresOf(scene.record, ["response"]).keys()].map((key) => cellKey(key).stratum)).not.toContain(
      "context:barrier",
    );
  });

  it("changes added up over a history are the figures of its end, exactly", () =>
    fc.assert(
      fc.property(histories(), fc.constantFrom<StrataChoice>([], everything), ({ entries }, choice) => {
        let [record, before] = [fold([]), noFigures];
        const sums = new Map<string, number[]>();
        for (const entry of entries) {
          record = evolve(record, entry);
          const after = figuresOf(record, choice);
          for (const change of figureChanges(before, after)) {
            const key = [change.measure, change.stratum, change.month].join("\n");
            const { people, n, total, squares, numerator, denominator, levels } = change;
            const added = [people, n, total, squares, numerator, denominator, ...levels];
            const was = sums.get(key) ?? [];
            sums.set(
              key,
              Array.from({ length: 11 }, (_, at) => (was[at] ?? 0) + (added[at] ?? 0)),
            );
          }
          before = after;
        }
        const kept = new Map([...sums].filter(([, each]) => each.some((sum) => sum !== 0)));
        expect([...kept.keys()].sort()).toEqual([...before.keys()].sort());
        for (const [key, { n, total, squares, numerator, denominator, levels }] of before) {
          const expected = [1, n, total, squares, numerator, denominator, ...levels];
          expect(kept.get(key)?.slice(0, expected.length)).toEqual(expected);
        }
      }),
      { numRuns: 60, seed: 20261123 },
    ));

  it("a record that grew in place, and was looked at meanwhile, has the figures of one that is folded anew", () =>
    fc.assert(
      fc.property(histories(120), fc.integer({ min: 1, max: 15 }), ({ entries }, step) => {
        let record = emptyRecord();
        for (const [at, entry] of entries.entries()) {
          record = grow(record, entry);
          if (at % step !== 0) continue;
          expect(figuresOf(record, everything)).toEqual(figuresOf(fold(entries.slice(0, at + 1)), everything));
        }
      }),
      { numRuns: 30, seed: 20261130 },
    ));

  it("an entry of a type that moves no figure moves none", () =>
    fc.assert(
      fc.property(histories(), fc.constantFrom<StrataChoice>([], everything), ({ entries }, choice) => {
        let record = fold([]);
        for (const entry of entries) {
          const next = evolve(record, entry);
          if (!movesFigures(entry.type, choice)) {
            expect(figureChanges(figuresOf(record, choice), figuresOf(next, choice)), entry.type).toEqual([]);
          }
          record = next;
        }
      }),
      { numRuns: 60, seed: 20261123 },
    ));

  it("most of what people say of their lives moves no figure", () =>
    expect(entryTypes.filter((type) => !movesFigures(type, []))).toContain("life.noted"));
});

describe("the measures that come along", () => {
  it("each figure of a record has its definition, and each definition a figure", () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(histories(200), ({ record }) => {
        for (const key of figuresOf(record, []).keys()) found.add(cellKey(key).measure);
      }),
      { numRuns: 120, seed: 7 },
    );
    // Themes of aims are counted in the same way, and are no measure.
    expect(found.delete("aims.themes")).toBe(true);
    expect([...found].sort()).toEqual(recordMeasures.map(({ id }) => id).sort());
  });

  it("each has a title, a reason for its label and a licence, and a name of its own", () => {
    expect(new Set(builtInMeasures.map(({ id }) => id)).size).toBe(builtInMeasures.length);
    for (const { id, title, what, lens, licence, subgroup, period } of builtInMeasures) {
      for (const words of [title, what, lens.because, licence, subgroup, period]) expect(words, id).not.toBe("");
    }
  });
});

describe("a measure set", () => {
  const of = (...sides: readonly ("outcome" | "relationship" | "preference" | "process" | "productivity")[]) =>
    sides.map((side) => ({ id: side, side }));
  it.each([
    {
      name: "with outcome, relationship and preference is complete",
      set: of("outcome", "relationship", "preference"),
      missing: [],
    },
    { name: "without any measure misses the three", set: of(), missing: ["outcome", "relationship", "preference"] },
    { name: "without preference misses it", set: of("outcome", "relationship"), missing: ["preference"] },
    {
      name: "of visits counted alone asks for a pair and for a benefit",
      set: of("productivity"),
      missing: ["outcome", "relationship", "preference", "pair", "benefit"],
    },
    {
      name: "of visits counted beside an outcome needs no other pair",
      set: of("productivity", "outcome", "relationship", "preference"),
      missing: [],
    },
  ])("$name", ({ set, missing }) => expect(missingInSet(set).map((each) => each.missing)).toEqual(missing));

  it("of product-dominant work asks for one measure of what it is like for people, whichever side that is (E-10)", () => {
    const missing = (...sides: readonly ("process" | "relationship" | "outcome")[]) =>
      missingInProductSet(sides.map((side) => ({ id: side as MeasureId, side }))).map((each) => each.missing);
    expect(missing("process")).toEqual(["people"]);
    expect(missing("process", "relationship")).toEqual([]);
    expect(missing("outcome")).toEqual([]);
  });
});
