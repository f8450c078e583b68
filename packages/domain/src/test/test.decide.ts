import { aimRefusal } from "../aim/aim.decide.ts";
import { dayOf, daysLater } from "../day.ts";
import type { Instant, LocalDate, MeasureId, TestId } from "../ids.ts";
import { type Check, type Checks, lived, supersedeRefusal, unknown } from "../record/check.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";
import { improvementRefusal } from "../team/improvement/improvement.decide.ts";
import type { TestOfChange } from "./test.ts";

function stageRefusal({ test }: PersonRecord, id: TestId, stage: TestOfChange["stage"]): Refusal | null {
  const held = test.tests.get(id);
  if (held === undefined) return unknown("test", id);
  return held.stage === stage ? null : { code: "test_not_running", test: id, stage: held.stage };
}

function measureRefusal({ measure }: PersonRecord, id: MeasureId | undefined): Refusal | null {
  return id === undefined || measure.measures.has(id) ? null : { code: "measure_unknown", measure: id };
}

/** The guess comes first: what begins before it was told is not a test. A day's leeway covers the site's calendar. */
function guessRefusal(test: TestId, toldAt: Instant, startedOn: LocalDate): Refusal | null {
  const toldOn = dayOf(toldAt);
  return startedOn >= daysLater(toldOn, -1) ? null : { code: "prediction_missing", test, toldOn, startedOn };
}

const planned: Check<"test.planned"> = (record, { id, at, body }) => {
  if (body.from > body.until) return { code: "days_reversed", from: body.from, until: body.until };
  const isKnown = body.after === undefined || record.test.tests.has(body.after);
  return (
    (record.improvement.improvements.has(body.aim)
      ? improvementRefusal(record, body.aim)
      : aimRefusal(record, body.aim)) ??
    measureRefusal(record, body.measure) ??
    measureRefusal(record, body.balancingMeasure) ??
    (isKnown ? null : unknown("after", String(body.after))) ??
    guessRefusal(id as string as TestId, at, body.from)
  );
};

const started: Check<"test.started"> = (record, { body }, now) => {
  const test = record.test.tests.get(body.test);
  if (test === undefined) return unknown("test", body.test);
  return (
    stageRefusal(record, body.test, "planned") ??
    guessRefusal(body.test, test.planned.at, body.on) ??
    lived(body.on, now)
  );
};

/**
 * What came of a test is said once, and anew by whoever said it, by the person, and by who speaks for the person: often
 * what it taught is clear only later.
 */
const studied: Check<"test.studied"> = (record, draft) => {
  if (draft.supersedes === undefined) return stageRefusal(record, draft.body.test, "running");
  const held = record.test.tests.get(draft.body.test);
  if (held === undefined) return unknown("test", draft.body.test);
  const newest = held.studied?.newest;
  const isOther = supersedeRefusal(draft, newest?.entry ?? null);
  if (isOther !== null || newest === undefined) return isOther;
  // A person's subject id is also the person's party id. In a team's record each changes what each has said.
  const isPersons = (draft.subject as string) === draft.by || draft.as === "supporter";
  return isPersons || newest.by === draft.by ? null : { code: "not_yours", entry: newest.entry, by: newest.by };
};

const reckoned: Check<"test.reckoned"> = ({ test }, { body }) => {
  const held = test.tests.get(body.test);
  if (held === undefined) return unknown("test", body.test);
  return held.studied === null ? { code: "test_not_running", test: body.test, stage: held.stage } : null;
};

export const testChecks: Checks<
  "test.planned" | "test.started" | "test.observed" | "test.studied" | "test.reckoned" | "test.acted"
> = {
  "test.planned": planned,
  "test.started": started,
  "test.observed": (record, { body }, now) => stageRefusal(record, body.test, "running") ?? lived(body.on, now),
  "test.studied": studied,
  "test.reckoned": reckoned,
  "test.acted": (record, { body }) => stageRefusal(record, body.test, "studied"),
};
