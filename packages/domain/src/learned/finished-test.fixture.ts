import { rosa, rosasScene, type Scene, schoolWalk, tom } from "../history/scene.ts";
import { site, subject } from "../history/world.ts";
import type { AimId, EntryId, Instant, LocalDate, MeasureId, TestId } from "../ids.ts";
import { reckoningsDue, type ValuesInTime } from "./reckon.ts";

export const pressure = "loinc-8480-6" as MeasureId;
export const practice = "care-planning-together";

const day = 86_400_000;

/** One value a day from a day on, such as "2026-02-20". */
export function daily(from: string, values: readonly number[]): ValuesInTime {
  return {
    ids: values.map((_, at) => `value-${from}-${at}`),
    takenAt: values.map((_, at) => new Date(Date.parse(`${from}T08:00:00Z`) + at * day).toISOString()),
    value: values,
    hasOlder: false,
  };
}

export const joined = (...parts: readonly ValuesInTime[]): ValuesInTime => ({
  ids: parts.flatMap(({ ids }) => ids),
  takenAt: parts.flatMap(({ takenAt }) => takenAt),
  value: parts.flatMap(({ value }) => value),
  hasOlder: parts.some(({ hasOlder }) => hasOlder),
});

interface Tried {
  readonly measure?: MeasureId;
  readonly practice?: string | null;
}

/** Rosa counts her blood pressure, and tries a practice from 2 March on; nobody has looked at the result yet. */
export function runningTest(tried: Tried = {}): { readonly scene: Scene; readonly test: TestId } {
  const scene = rosasScene();
  const { measure = pressure } = tried;
  const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
  const adopted = { measure, title: "Upper blood pressure", unit: "mm[Hg]", better: "down" } as const;
  scene.say(tom, "measure.adopted", { ...adopted, kind: "outcome", lens: "product" });
  const yes = { answer: "yes" } as const;
  const tries = tried.practice === null ? {} : { practice: tried.practice ?? practice };
  const test = scene.say<"test.planned", TestId>(tom, "test.planned", {
    aim,
    title: "Plan together",
    change: "A written plan, and a call each week",
    prediction: { words: "Lower", direction: "down" },
    measure,
    balancing: "No dizzy spells",
    readiness: { strategic: yes, operational: yes, people: yes },
    stopRule: "A fall",
    from: "2026-03-02" as LocalDate,
    until: "2026-03-16" as LocalDate,
    ...tries,
  });
  scene.say(rosa, "test.started", { test, on: "2026-03-02" as LocalDate });
  return { scene, test };
}

/** The same, looked at on 16 March, and reckoned with these values. */
export function finishedTest(
  values: ValuesInTime,
  tried: Tried = {},
): { readonly scene: Scene; readonly test: TestId } {
  const { scene, test } = runningTest(tried);
  scene.now = "2026-03-16T18:00:00.000Z" as Instant;
  scene.say(rosa, "test.studied", { test, result: "Lower", againstPrediction: "as-guessed" });
  reckon(scene, values);
  return { scene, test };
}

/** Takes in the reckonings that are due with these values, as the write door does; tells how many there were. */
export function reckon(scene: Scene, values: ValuesInTime): number {
  const tests = new Set<string>(scene.record.test.tests.keys());
  const context = { system: site, subject, now: scene.now, measures: new Set<string>(), tests, valuesOf: () => values };
  const due = reckoningsDue(scene.record, context);
  for (const { body } of due) scene.say({ party: site, role: "system" }, "test.reckoned", body);
  return due.length;
}

/** Falls by about 10 as the practice comes in: 8 values before, 8 after. */
export const clearFall = joined(
  daily("2026-02-20", [150, 152, 148, 151, 149, 150, 152, 148]),
  daily("2026-03-03", [140, 141, 139, 142, 138, 140, 141, 139]),
);

export const learnable = (scene: Scene): EntryId => scene.say(rosa, "consent.given", { purpose: "clinic-learning" });
