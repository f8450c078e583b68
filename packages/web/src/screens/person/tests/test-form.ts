import type { AimId, Body, LocalDate, MeasureId, PersonRecord, TestId } from "@aimwell/domain";
import { amountIn } from "../life/capacity-form.ts";

type Planned = Body<"test.planned">;
type Adopted = Body<"measure.adopted">;
export type Ready = Planned["readiness"]["people"]["answer"];
export type Direction = Planned["prediction"]["direction"];

export const newMeasure = "new";

export interface TestForm {
  readonly title: string;
  readonly guess: string;
  readonly expected: string;
  readonly direction: Direction | null;
  readonly change: string;
  /** The id of a measure of this record, or "new". */
  readonly measure: string;
  readonly measureTitle: string;
  readonly measureUnit: string;
  readonly better: "up" | "down" | null;
  readonly balancing: string;
  readonly stopRule: string;
  readonly until: string;
  readonly strategic: Ready | null;
  readonly operational: Ready | null;
  readonly people: Ready | null;
  readonly minutes: string;
  /** The practice that it tries; empty for none. */
  readonly practice: string;
}

export function emptyTest(measure: string): TestForm {
  return {
    title: "",
    guess: "",
    expected: "",
    direction: null,
    change: "",
    measure,
    measureTitle: "",
    measureUnit: "",
    better: null,
    balancing: "",
    stopRule: "",
    until: "",
    strategic: null,
    operational: null,
    people: null,
    minutes: "",
    practice: "",
  };
}

/** The practices that were brought for an aim, one of which a test may try; the latest title of each. */
export function practicesFor(
  { decision, option }: Pick<PersonRecord, "decision" | "option">,
  aim: AimId,
): readonly { readonly value: string; readonly words: string }[] {
  const titles = new Map<string, string>();
  for (const { basis, decision: id, practice, title } of option.options.values()) {
    const isForAim = decision.decisions.get(id)?.aim === aim;
    if (isForAim && basis === "science" && practice !== undefined) titles.set(practice, title);
  }
  return [...titles].map(([value, words]) => ({ value, words }));
}

export type TestField = keyof TestForm;

/** What is still missing, in the order of the form. The guess and what to count come first, or there is no test. */
export function missingInTest(form: TestForm, today: LocalDate): readonly TestField[] {
  const written = (["title", "guess"] as const).filter((field) => form[field].trim() === "");
  const isNew = form.measure === newMeasure;
  return [
    ...written,
    ...(amountIn(form.expected.replace("-", "")) === "wrong" ? (["expected"] as const) : []),
    ...(form.direction === null ? (["direction"] as const) : []),
    ...(form.change.trim() === "" ? (["change"] as const) : []),
    ...(isNew && form.measureTitle.trim() === "" ? (["measureTitle"] as const) : []),
    ...(isNew && form.better === null ? (["better"] as const) : []),
    ...(["balancing", "stopRule"] as const).filter((field) => form[field].trim() === ""),
    ...(form.until < today || form.until === "" ? (["until"] as const) : []),
    ...(["strategic", "operational", "people"] as const).filter((field) => form[field] === null),
    ...(amountIn(form.minutes) === "wrong" ? (["minutes"] as const) : []),
  ];
}

interface TestFacts {
  readonly aim: AimId;
  readonly today: LocalDate;
  /** The id of a measure that is new with this test. */
  readonly newMeasure: MeasureId;
  readonly after: TestId | null;
}

/** What a whole form says: the measure, when it is a new one, and the test. Null while something is missing. */
export function testSaid(
  form: TestForm,
  { aim, today, newMeasure: freshMeasure, after }: TestFacts,
): { readonly adopted: Adopted | null; readonly planned: Planned } | null {
  const { direction, strategic, operational, people, better } = form;
  const expected = form.expected.trim() === "" ? null : Number(form.expected.trim().replace(",", "."));
  const minutes = amountIn(form.minutes);
  if (missingInTest(form, today).length > 0 || minutes === "wrong") return null;
  if (direction === null || strategic === null || operational === null || people === null) return null;
  const isNew = form.measure === newMeasure;
  const measure = isNew ? freshMeasure : (form.measure as MeasureId);
  const adopted: Adopted = {
    measure: freshMeasure,
    title: form.measureTitle,
    unit: form.measureUnit,
    better: better ?? "up",
    kind: "aim",
    lens: "not-said",
    aim,
  };
  return {
    adopted: isNew ? adopted : null,
    planned: {
      aim,
      title: form.title,
      change: form.change,
      prediction: { words: form.guess, direction, ...(expected === null ? {} : { expected }) },
      measure,
      balancing: form.balancing,
      readiness: {
        strategic: { answer: strategic },
        operational: { answer: operational },
        people: { answer: people },
      },
      stopRule: form.stopRule,
      from: today,
      until: form.until as LocalDate,
      ...(after === null ? {} : { after }),
      ...(minutes === null ? {} : { personMinutesPerWeek: minutes }),
      ...(form.practice === "" ? {} : { practice: form.practice }),
    },
  };
}
