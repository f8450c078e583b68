import type { Instant } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Verb, VerbDone, VerbReason } from "./element.ts";

/** Of which addend or factor anything is known at all. */
export type Known = Readonly<Record<"aim" | "science" | "context", boolean>>;

const notDone = (element: Verb, because: VerbReason): VerbDone => ({ element, state: "not-done", on: null, because });
const inPart = (element: Verb, on: Instant, because: VerbReason): VerbDone => ({
  element,
  state: "in-part",
  on,
  because,
});
const done = (element: Verb, on: Instant): VerbDone => ({ element, state: "done", on, because: null });

/** What stops a verb: an addend or a factor with nothing in it. */
function missing(known: Known, needs: readonly (keyof Known)[]): VerbReason | null {
  const empty = needs.find((noun) => !known[noun]);
  return empty === undefined ? null : `${empty}-missing`;
}

/** Aim + science (E-89): options are sought, explored and matched. Either may lead; the sum needs both. */
function connecting(record: Pick<PersonRecord, "decision" | "option">, known: Known): VerbDone {
  const stopped = missing(known, ["aim", "science"]);
  if (stopped !== null) return notDone("connecting", stopped);
  const decision = [...record.decision.decisions.values()].at(-1);
  if (decision === undefined) return notDone("connecting", "no-options-yet");
  if (decision.stage === "shared") return done("connecting", decision.sharedAt.at);
  const options = [...record.option.options.values()].filter((option) => option.decision === decision.id);
  const isExplored = decision.leans !== null || options.some(({ valued }) => valued.size > 0);
  return inPart("connecting", decision.opened.at, isExplored ? "not-matched" : "not-explored");
}

/** × context (E-90): options were held against life and place as they were offered, and a plan came of it. */
function contextualising(record: Pick<PersonRecord, "option" | "plan">, known: Known): VerbDone {
  const stopped = missing(known, ["context"]);
  if (stopped !== null) return notDone("contextualising", stopped);
  const looked = [...record.option.options.values()].filter(({ shown }) =>
    shown.some(({ part, answer }) => part !== "aim" && part !== "science" && answer !== "not-known"),
  );
  const agreed = [...record.plan.actions.values()].findLast(({ state }) => state === "agreed");
  const lastLooked = looked.at(-1);
  if (agreed?.agreed) {
    const on = agreed.agreed.at;
    return lastLooked === undefined ? inPart("contextualising", on, "fit-not-looked-at") : done("contextualising", on);
  }
  if (lastLooked !== undefined) return inPart("contextualising", lastLooked.brought.at, "not-agreed");
  return notDone("contextualising", "fit-not-looked-at");
}

/** → improvement (E-91): a test with a guess, made ready in three ways, run, studied and acted upon. */
function testing(record: Pick<PersonRecord, "test">, known: Known): VerbDone {
  const stopped = missing(known, ["aim", "context"]);
  if (stopped !== null) return notDone("testing", stopped);
  const test = [...record.test.tests.values()].at(-1);
  if (test === undefined) return notDone("testing", "no-test-yet");
  if (test.acted !== null) return done("testing", test.acted.brought.at);
  if (test.studied !== null) return inPart("testing", test.studied.brought.at, "not-acted");
  if (test.stage === "running") return inPart("testing", test.planned.at, "not-studied");
  const { strategic, operational, people } = test.readiness;
  const isReady = [strategic, operational, people].every(({ answer }) => answer !== "no");
  return inPart("testing", test.planned.at, isReady ? "not-started" : "not-ready");
}

/** The three verbs that are the formula's operators. */
export function verbs(
  record: Pick<PersonRecord, "decision" | "option" | "plan" | "test">,
  known: Known,
): readonly VerbDone[] {
  return [connecting(record, known), contextualising(record, known), testing(record, known)];
}
