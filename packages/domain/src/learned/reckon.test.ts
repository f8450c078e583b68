import { describe, expect, it } from "vitest";
import { rosa, tom } from "../history/scene.ts";
import { site, subject } from "../history/world.ts";
import type { Instant, LocalDate, MeasurementId } from "../ids.ts";
import { clearFall, daily, finishedTest, joined, pressure, reckon, runningTest } from "./finished-test.fixture.ts";
import { mayReckon, reckoningsDue } from "./reckon.ts";

const reckonedIn = ({ scene, test }: ReturnType<typeof finishedTest>) => scene.record.test.tests.get(test)?.reckoned;

describe("the result of a test that tried a practice", () => {
  it("is the values from its start to the day it was looked at, against those of 90 days before", () => {
    const reckoned = reckonedIn(finishedTest(clearFall));
    // Means by hand: 1200 / 8 and 1120 / 8.
    expect(reckoned).toMatchObject({
      before: { from: "2025-12-02", until: "2026-03-01", n: 8, mean: 150 },
      after: { from: "2026-03-02", until: "2026-03-16", n: 8, mean: 140 },
    });
    expect(reckoned?.change?.estimate).toBeCloseTo(-10, 0);
    expect(reckoned?.change?.upper).toBeLessThan(0);
  });

  it.each([
    { name: "2 values before", before: [150, 152], after: [140, 141, 139], n: [2, 3] },
    { name: "2 values after", before: [150, 152, 149], after: [140, 141], n: [3, 2] },
    { name: "no value at all", before: [], after: [], n: [0, 0] },
    { name: "values that never move", before: [7, 7, 7, 7], after: [7, 7, 7, 7], n: [4, 4] },
  ])("can't be told from $name, and says how many there are", ({ before, after, n }) => {
    const reckoned = reckonedIn(finishedTest(joined(daily("2026-02-20", before), daily("2026-03-03", after))));
    expect(reckoned?.change).toBeNull();
    expect([reckoned?.before.n, reckoned?.after.n]).toEqual(n);
    expect(reckoned?.before.mean === null).toBe(n[0] === 0);
  });

  it("leaves out what was left out of the chart, and what was before a phase that began since", () => {
    const { scene, test } = finishedTest(clearFall);
    const wild = joined(clearFall, { ...daily("2026-03-12", [250]), ids: ["0199d000-0000-7000-8000-00000000ffff"] });
    expect(reckon(scene, wild)).toBe(1);
    expect(reckonedIn({ scene, test })?.after.n).toBe(9);
    const measurement = "0199d000-0000-7000-8000-00000000ffff" as MeasurementId;
    scene.say(tom, "point.excluded", { measure: pressure, measurement, because: "Cuff on a coat" });
    expect(reckon(scene, wild)).toBe(1);
    expect(reckonedIn({ scene, test })?.after).toMatchObject({ n: 8, mean: 140 });
    scene.say(tom, "phase.marked", { measure: pressure, from: "2026-02-24" as LocalDate, because: "A new tablet" });
    expect(reckon(scene, wild)).toBe(1);
    expect(reckonedIn({ scene, test })?.before).toMatchObject({ from: "2026-02-24", n: 4 });
  });

  it("is reckoned anew when a value is corrected or comes late, and not when nothing changes", () => {
    const { scene, test } = finishedTest(clearFall);
    expect(reckon(scene, clearFall)).toBe(0);
    const corrected = { ...clearFall, value: clearFall.value.with(8, 124) };
    expect(reckon(scene, corrected)).toBe(1);
    expect(scene.record.test.tests.get(test)).toMatchObject({ reckonings: 2, reckoned: { after: { mean: 138 } } });
  });

  it("has an id of its own each time, and the same one at a retry", () => {
    const { scene, test } = finishedTest(clearFall);
    const values = { ...clearFall, value: clearFall.value.with(8, 124) };
    const due = () =>
      reckoningsDue(scene.record, {
        ...{ system: site, subject, now: scene.now, measures: new Set<string>([pressure]), tests: new Set<string>() },
        valuesOf: () => values,
      }).map(({ id }) => id);
    expect(due()).toEqual(due());
    expect(due()[0]).not.toBe(scene.record.test.tests.get(test)?.reckoned?.brought.entry);
  });

  it("waits until somebody has looked, and for a test of no practice for ever", () => {
    const running = runningTest();
    expect(reckon(running.scene, clearFall)).toBe(0);
    expect(mayReckon(running.scene.record, new Set([pressure]))).toBe(false);
    expect(finishedTest(clearFall, { practice: null }).scene.entries.at(-1)?.type).toBe("test.studied");
  });

  it("is not guessed where the values at hand begin within the time before", () => {
    const { scene } = runningTest();
    scene.now = "2026-03-16T18:00:00.000Z" as Instant;
    const [test] = scene.record.test.tests.keys();
    if (test !== undefined) scene.say(rosa, "test.studied", { test, result: "Lower", againstPrediction: "as-guessed" });
    expect(reckon(scene, { ...clearFall, hasOlder: true })).toBe(0);
  });

  it("is the same when what came of it is said anew weeks later", () => {
    const { scene, test } = finishedTest(clearFall);
    const before = scene.record.test.tests.get(test);
    const study = before?.studied?.newest.entry;
    if (study === undefined) throw new Error("expected a studied test");
    scene.now = "2026-06-01T18:00:00.000Z" as Instant;
    const anew = { test, result: "Lower", againstPrediction: "as-guessed", learned: "Salt is everywhere" } as const;
    scene.say(rosa, "test.studied", anew, { supersedes: study });
    expect(reckon(scene, clearFall)).toBe(0);
    expect(scene.record.test.tests.get(test)?.reckoned).toEqual(before?.reckoned);
  });

  it("can be brought by the system alone, and of a test that was looked at", () => {
    const { scene, test } = finishedTest(clearFall);
    const { brought: _, ...found } = reckonedIn({ scene, test }) ?? { brought: null };
    const body = { test, ...found } as never;
    expect(scene.answer(tom, "test.reckoned", body)).toBe("not_allowed");
    const running = runningTest();
    const early = { ...(body as object), test: running.test } as never;
    expect(running.scene.answer({ party: site, role: "system" }, "test.reckoned", early)).toBe("test_not_running");
  });
});
