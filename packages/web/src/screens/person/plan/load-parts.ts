import type { ActionId, LoadPart as AskedPart, PersonRecord } from "@aimwell/domain";
import type { LoadPart } from "../../../components/plan/load-bar.tsx";

/** The parts of the plan that say how long they take, the longest first, as the bar shows them. */
export function loadParts(parts: readonly AskedPart[]): readonly LoadPart[] {
  return parts
    .flatMap(({ of, title, amount }) =>
      amount === null || amount === 0 ? [] : [{ id: idOf(of), title, minutes: amount }],
    )
    .toSorted((one, other) => other.minutes - one.minutes);
}

function idOf(of: AskedPart["of"]): string {
  if (of === "this-step") return of;
  return "action" in of ? of.action : of.test;
}

/**
 * The agreed steps that ask something of the person, those that take most time first: what could wait when it is too
 * much. The person chooses; nothing is dropped by itself.
 */
export function whatCouldWait({ plan }: PersonRecord): readonly {
  readonly id: ActionId;
  readonly title: string;
  readonly minutes: number | null;
}[] {
  return [...plan.actions.values()]
    .filter(({ state, now }) => state === "agreed" && now.share < 5)
    .map(({ id, now }) => ({ id, title: now.title, minutes: now.personMinutesPerWeek ?? null }))
    .toSorted((one, other) => (other.minutes ?? 0) - (one.minutes ?? 0));
}
