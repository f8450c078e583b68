import type { EvidenceStatement, Practice } from "@aimwell/library";
import { shippedLibrary } from "@aimwell/library/evidence";
import { describe, expect, it } from "vitest";
import type { Summary } from "../figure/summary.ts";
import { rosasScene } from "../history/scene.ts";
import type { MeasureId } from "../ids.ts";
import { clearFall, daily, finishedTest, joined, practice, pressure, runningTest } from "./finished-test.fixture.ts";
import { effectsOf } from "./learned-effects.ts";
import { publishedEffect, spreadBefore } from "./prior.ts";
import { effectCells, effectStratum } from "./site-effects.ts";

const held = shippedLibrary.practiceById(practice);
if (held === undefined) throw new TypeError("Expected the practice to ship.");
const option: { readonly practice: Practice; readonly statements: readonly EvidenceStatement[] } = {
  practice: held,
  statements: shippedLibrary.statementsOf(held),
};
const nobody = rosasScene().record;
const about = (effects: ReturnType<typeof effectsOf>, measure: string = pressure) =>
  effects.find((effect) => effect.measure === measure);

/** So many people at the site, in thousandths as the cell keeps them. */
function cell(people: number, mean: number, between: number, measure: string = pressure): Summary {
  return {
    ...{ measure: effectCells.measure, stratum: effectStratum(practice, measure), month: effectCells.month },
    ...{ people, n: people, mean: mean * 1000, squaredDeviations: (people - 1) * (between * 1000) ** 2 },
    ...{ least: null, most: null, numerator: people * 4e6, denominator: people, levels: [] },
  };
}
const here = (...cells: readonly Summary[]) => ({ cells, smallestGroup: 10 });

describe("what is known so far of what an option does", () => {
  it("is what studies found, where nobody has tried it: told and not added up", () => {
    const effect = about(effectsOf(option, nobody, here()));
    // Coulter and others, Cochrane 2015: −2.64 mmHg (−4.47 to −0.82), 6 studies, 1,200 people.
    expect(effect).toMatchObject({
      unit: "mm[Hg]",
      better: "down",
      published: { estimate: -2.64, lower: -4.47, upper: -0.82, studies: 6, participants: 1200 },
      network: { state: "none-yet" },
      here: { state: "few", least: 10 },
      person: { state: "none" },
      together: { state: "apart", because: "one-source" },
    });
  });

  it("stands side by side with its numbers, and all together lies among them and is surer than any", () => {
    const { scene } = finishedTest(clearFall);
    const effect = about(effectsOf(option, scene.record, here(cell(14, -6, 4))));
    expect(effect).toMatchObject({ here: { state: "known", people: 14 }, person: { state: "known" } });
    const { published, together, person } = effect ?? {};
    if (published == null || together?.state !== "known" || person?.state !== "known") throw new TypeError("not known");
    expect(together.hasOwn).toBe(true);
    expect(together.estimate).toBeLessThan(published.estimate);
    expect(together.estimate).toBeGreaterThan(person.estimate);
    expect(together.upper).toBeLessThan(0);
  });

  it("takes the people here and the studies together for somebody who has not tried it", () => {
    const effect = about(effectsOf(option, nobody, here(cell(30, -5, 3))));
    expect(effect?.together).toMatchObject({ state: "known", hasOwn: false });
    const { together } = effect ?? {};
    if (together?.state !== "known") throw new TypeError("not known");
    expect(together.estimate).toBeGreaterThan(-5);
    expect(together.estimate).toBeLessThan(-2.64);
  });

  it.each([
    { name: "9 others", people: 9, state: "few" },
    { name: "10 others", people: 10, state: "known" },
  ])("says of $name here: $state", ({ people, state }) =>
    expect(about(effectsOf(option, nobody, here(cell(people, -5, 3))))?.here.state).toBe(state),
  );

  it("hides a group that is large enough only with the person in it, and keeps it out of the sum", () => {
    const { scene } = finishedTest(clearFall);
    scene.say({ party: scene.entries[1]?.by as never, role: "person" }, "consent.given", {
      purpose: "clinic-learning",
    });
    const effect = about(effectsOf(option, scene.record, here(cell(10, -6, 4))));
    expect(effect?.here).toEqual({ state: "few", least: 10 });
    const without = about(effectsOf(option, scene.record, here()));
    expect(effect?.together).toEqual(without?.together);
  });

  it("adds nothing up across units: the measure's name alone is not its scale", () => {
    const { scene } = finishedTest(clearFall);
    const kPa = { title: "Upper blood pressure", unit: "kPa", better: "down" } as const;
    const by = scene.entries[0];
    if (by === undefined) throw new TypeError("Expected entries.");
    const more = { measure: pressure, kind: "outcome", lens: "product" } as const;
    scene.say({ party: by.by, role: "professional" }, "measure.adopted", { ...kPa, ...more });
    expect(about(effectsOf(option, scene.record, here()))).toMatchObject({
      published: null,
      person: { state: "known" },
      together: { state: "apart", because: "nothing-comparable" },
    });
  });

  it("of a measure that no study counted is the person's own, beside nothing", () => {
    const steps = "steps-a-day" as MeasureId;
    const { scene } = finishedTest(clearFall, { measure: steps });
    expect(about(effectsOf(option, scene.record, here()), steps)).toMatchObject({
      published: null,
      person: { state: "known" },
      together: { state: "apart" },
    });
  });

  it("says that a test is running, and that there were too few values", () => {
    expect(about(effectsOf(option, runningTest().scene.record, here()))?.person).toEqual({
      state: "running",
      title: "Plan together",
    });
    const few = joined(daily("2026-02-26", [150, 151]), daily("2026-03-03", [140, 139, 141]));
    expect(about(effectsOf(option, finishedTest(few).scene.record, here()))?.person).toMatchObject({
      state: "too-few",
      before: { n: 2 },
      after: { n: 3 },
    });
  });
});

describe("what a published effect says of how much effects differ", () => {
  const statement = option.statements.find(({ id }) => id === "ltc-care-planning-sbp");
  const published = statement === undefined ? null : publishedEffect(statement);
  it("is at most √k standard errors between studies, and half of what people differ by between people", () => {
    if (published === null) throw new TypeError("Expected an effect.");
    // SE = 3.65 / 3.92 = 0.931; √6 SE = 2.28; SD = SE √1200 / 2 = 16.1.
    const spread = spreadBefore(published);
    expect(spread.betweenSites).toBeCloseTo(2.28, 2);
    expect(spread.betweenPeople).toBeCloseTo(8.06, 1);
  });

  it("is the usual share of the spread between people for one study alone, and not known without a number of people", () => {
    if (published === null) throw new TypeError("Expected an effect.");
    const one = spreadBefore({ ...published, studies: 1 });
    // The median of a half-normal is 0.6745 scales; that of Rhodes and others is τ = exp(−1.72) = 0.179 SD.
    expect(((one.betweenSites ?? 0) * 0.6745) / 16.13).toBeCloseTo(0.179, 2);
    expect(spreadBefore({ ...published, participants: null }).betweenPeople).toBeNull();
  });
});
