import type { Body } from "../entry.ts";
import type { ActionId, TestId } from "../ids.ts";
import type { Capacity } from "../life/life.ts";
import type { PersonRecord } from "../record/record.ts";

type Step = Pick<Body<"action.proposed">, "title" | "personMinutesPerWeek" | "tripsPerMonth" | "moneyPerMonth">;

/** One step or test, and what it asks of the person; null where nobody said how much. */
export interface LoadPart {
  readonly of: { readonly action: ActionId } | { readonly test: TestId } | "this-step";
  readonly title: string;
  readonly state: "agreed" | "proposed" | "running";
  readonly amount: number | null;
}
/** What all parts ask together of one kind of effort, against what the person can give. */
export interface Load {
  /** The sum of the parts that are known; more than that where `unknown` is not 0. */
  readonly known: number;
  /** How many parts ask something of the person and do not say how much. */
  readonly unknown: number;
  /** What the person said; null while it is not said. */
  readonly capacity: number | null;
  /** How far the known parts alone pass the capacity; 0 within it, null while the capacity is not said. */
  readonly over: number | null;
  readonly parts: readonly LoadPart[];
}
export interface Workload {
  readonly minutesPerWeek: Load;
  readonly tripsPerMonth: Load;
  /** In the currency of the capacity. */
  readonly moneyPerMonth: Load;
  readonly currency: string | null;
  /** How the work of the plan felt when the person last said so. */
  readonly felt: Body<"workload.felt">["felt"] | null;
}

interface Part {
  readonly of: LoadPart["of"];
  readonly state: LoadPart["state"];
  readonly asks: Step;
  /** A step that the professional does alone asks no time of the person when it does not say so. */
  readonly isPersons: boolean;
}

function partsOf(record: Pick<PersonRecord, "plan" | "test">): readonly Part[] {
  const steps = [...record.plan.actions.values()].flatMap(({ id, state, now }): readonly Part[] =>
    state === "agreed" || state === "proposed"
      ? [{ of: { action: id }, state, asks: now, isPersons: now.share !== 5 }]
      : [],
  );
  const tests = [...record.test.tests.values()].flatMap(
    ({ id, stage, title, personMinutesPerWeek }): readonly Part[] =>
      stage === "running"
        ? [{ of: { test: id }, state: "running", asks: { title, personMinutesPerWeek }, isPersons: true }]
        : [],
  );
  return [...steps, ...tests];
}

type Kind = "personMinutesPerWeek" | "tripsPerMonth" | "moneyPerMonth";

function load(parts: readonly Part[], kind: Kind, capacity: number | null): Load {
  // A test asks minutes only; trips and money are its steps' to say.
  const asking = parts.filter(({ of, isPersons, asks }) => {
    const isTest = typeof of === "object" && "test" in of;
    return asks[kind] !== undefined || (isPersons && !(isTest && kind !== "personMinutesPerWeek"));
  });
  const listed = asking.map(({ of, state, asks }) => ({ of, state, title: asks.title, amount: asks[kind] ?? null }));
  const amounts = listed.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const known = amounts.reduce((sum, amount) => sum + amount, 0);
  const over = capacity === null ? null : Math.max(0, known - capacity);
  return { known, unknown: listed.length - amounts.length, capacity, over, parts: listed };
}

function ledger(parts: readonly Part[], capacity: Capacity | null, felt: Workload["felt"]): Workload {
  return {
    minutesPerWeek: load(parts, "personMinutesPerWeek", capacity?.minutesPerWeek ?? null),
    tripsPerMonth: load(parts, "tripsPerMonth", capacity?.tripsPerMonth ?? null),
    moneyPerMonth: load(parts, "moneyPerMonth", capacity?.moneyPerMonth?.amount ?? null),
    currency: capacity?.moneyPerMonth?.currency ?? null,
    felt,
  };
}

/**
 * The workload ledger: what the agreed and proposed steps and the running tests ask of the person, in minutes a week,
 * trips and money a month, against what the person said they can give (E-48). What nobody said stays unknown: it is
 * counted, never guessed and never taken for nothing. Paused and ended steps ask nothing.
 */
export function workload(record: Pick<PersonRecord, "plan" | "test" | "life">): Workload {
  return ledger(partsOf(record), record.life.capacity, record.life.felt.at(-1)?.felt ?? null);
}

/**
 * The ledger before and after a step that is only thought of, so that both can be seen before anyone proposes it.
 *
 * @param step - the step as it would be proposed; `replaces` names the steps that it would take the place of.
 */
export function workloadWith(
  record: PersonRecord,
  step: Step & Pick<Body<"action.proposed">, "share">,
  replaces: readonly ActionId[] = [],
): { readonly before: Workload; readonly after: Workload } {
  const before = workload(record);
  const kept = partsOf(record).filter(
    ({ of }) => !(typeof of === "object" && "action" in of && replaces.includes(of.action)),
  );
  const added: Part = { of: "this-step", state: "proposed", asks: step, isPersons: step.share !== 5 };
  return { before, after: ledger([...kept, added], record.life.capacity, before.felt) };
}
