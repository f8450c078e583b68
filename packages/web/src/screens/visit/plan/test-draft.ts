import type { AimId, Body, LocalDate, MeasureId } from "@aimwell/domain";
import { localDate } from "../from-record/day.ts";
import { amountOf } from "./step-draft.ts";

export type Readiness = "yes" | "partly" | "no";

/** A small test as it stands in the form: everything as it was typed or picked. */
export interface TestDraft {
  readonly title: string;
  readonly change: string;
  readonly guess: string;
  readonly direction: "up" | "down" | "same" | null;
  readonly expected: string;
  /** The id of a measure that is kept already, or "new". */
  readonly measure: string;
  readonly newTitle: string;
  readonly newUnit: string;
  readonly newBetter: "up" | "down";
  readonly balancing: string;
  readonly strategic: Readiness | null;
  readonly operational: Readiness | null;
  readonly people: Readiness | null;
  readonly stop: string;
  readonly from: string;
  readonly until: string;
  readonly minutes: string;
}

export function emptyTest(today: LocalDate, measure: MeasureId | undefined): TestDraft {
  return {
    title: "",
    change: "",
    guess: "",
    direction: null,
    expected: "",
    measure: measure ?? "new",
    newTitle: "",
    newUnit: "",
    newBetter: "up",
    balancing: "",
    strategic: null,
    operational: null,
    people: null,
    stop: "",
    from: today,
    until: "",
    minutes: "",
  };
}

/** The measure that has to be taken up first, when the test counts something new. */
export function newMeasureOf(draft: TestDraft, aim: AimId, id: MeasureId): Body<"measure.adopted"> | null {
  if (draft.measure !== "new" || draft.newTitle.trim() === "") return null;
  return {
    measure: id,
    title: draft.newTitle.trim(),
    unit: draft.newUnit.trim(),
    better: draft.newBetter,
    kind: "aim",
    lens: "service",
    aim,
  };
}

/** The test as it would be planned; null while any part that a test needs is empty. The guess is one of them. */
export function testOf(draft: TestDraft, aim: AimId, measure: MeasureId): Body<"test.planned"> | null {
  const from = localDate(draft.from);
  const until = localDate(draft.until);
  const { direction, strategic, operational, people } = draft;
  const written = [draft.title, draft.change, draft.guess, draft.balancing, draft.stop];
  if (written.some((words) => words.trim() === "")) return null;
  if (from === null || until === null || until < from) return null;
  if (direction === null || strategic === null || operational === null || people === null) return null;
  const expected = amountOf(draft.expected);
  const minutes = amountOf(draft.minutes);
  return {
    aim,
    title: draft.title.trim(),
    change: draft.change,
    prediction: { words: draft.guess, direction, ...(expected === null ? {} : { expected }) },
    measure,
    balancing: draft.balancing,
    readiness: {
      strategic: { answer: strategic },
      operational: { answer: operational },
      people: { answer: people },
    },
    stopRule: draft.stop,
    from,
    until,
    ...(minutes === null ? {} : { personMinutesPerWeek: minutes }),
  };
}
