import type { PersonRecord } from "../../record/record.ts";

/**
 * Whether all steps that both sides agreed upon, and that go on, are one side's work alone (E-21). A plan that a
 * professional carries out alone is "delivered to" the person; one that the person carries out alone may be work that was
 * handed over. Neither is wrong by itself: it is asked about.
 *
 * @returns whose work all of it is; null for a plan without steps, and for one that both work on.
 */
export function oneSidedPlan({ plan }: Pick<PersonRecord, "plan">): "professional" | "person" | null {
  const shares = [...plan.actions.values()].flatMap(({ state, now }) => (state === "agreed" ? [now.share] : []));
  if (shares.length === 0) return null;
  if (shares.every((share) => share === 5)) return "professional";
  return shares.every((share) => share === 1) ? "person" : null;
}
