import type { Body, Capacity } from "@aimwell/domain";

export type Energy = NonNullable<Body<"capacity.stated">["energy"]>;

export interface CapacityForm {
  readonly minutes: string;
  readonly trips: string;
  readonly energy: Energy | null;
}

export function capacityForm(capacity: Capacity | null): CapacityForm {
  return {
    minutes: capacity?.minutesPerWeek === undefined ? "" : String(capacity.minutesPerWeek),
    trips: capacity?.tripsPerMonth === undefined ? "" : String(capacity.tripsPerMonth),
    energy: capacity?.energy ?? null,
  };
}

/** A whole or broken number that is not below 0; null for none, "wrong" for what is no such number. */
export function amountIn(text: string): number | null | "wrong" {
  const typed = text.trim().replace(",", ".");
  if (typed === "") return null;
  const amount = Number(typed);
  return Number.isFinite(amount) && amount >= 0 ? amount : "wrong";
}

/** What is said, or which field holds no number. Money and the last day are kept as they were said before. */
export function capacitySaid(
  form: CapacityForm,
  before: Capacity | null,
):
  | { readonly ok: true; readonly body: Body<"capacity.stated"> }
  | { readonly ok: false; readonly wrong: "minutes" | "trips" } {
  const minutes = amountIn(form.minutes);
  const trips = amountIn(form.trips);
  if (minutes === "wrong") return { ok: false, wrong: "minutes" };
  if (trips === "wrong") return { ok: false, wrong: "trips" };
  const body = {
    ...(minutes === null ? {} : { minutesPerWeek: minutes }),
    ...(trips === null ? {} : { tripsPerMonth: trips }),
    ...(form.energy === null ? {} : { energy: form.energy }),
    ...(before?.moneyPerMonth === undefined ? {} : { moneyPerMonth: before.moneyPerMonth }),
    ...(before?.words === undefined ? {} : { words: before.words }),
  };
  return { ok: true, body };
}
