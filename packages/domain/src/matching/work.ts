import type { Practice, Span, Trips } from "@aimwell/library";
import type { Capacity } from "../life/life.ts";
import { part } from "./part.ts";
import type { Effort, Part, Reason } from "./reason.ts";

const weeksPerMonth = 52 / 12;

/** The most that it asks, since a plan that only fits on the easiest weeks does not fit. Null: the data doesn't say. */
export function minutesPerWeek(practice: Practice): number | null {
  const { sessionsAWeek, minutesASession } = practice.asks;
  return sessionsAWeek === null || minutesASession === null ? null : sessionsAWeek.high * minutesASession.high;
}

export function tripsPerMonth(practice: Practice): number | null {
  const { trips, weeks } = practice.asks;
  if (trips === null) return null;
  if (trips.each === "month") return trips.high;
  if (trips.each === "week") return trips.high * weeksPerMonth;
  return inAllPerMonth(trips, weeks);
}

export function moneyPerMonth(practice: Practice): { readonly amount: number; readonly currency: string } | null {
  const { money, weeks } = practice.asks;
  if (money === null) return null;
  const amount = money.each === "month" ? money.high : inAllPerMonth(money, weeks);
  return amount === null ? null : { amount, currency: money.currency };
}

function inAllPerMonth({ high }: Span | Trips, weeks: Span | null): number | null {
  if (high === 0) return 0;
  return weeks === null || weeks.low === 0 ? null : (high / weeks.low) * weeksPerMonth;
}

/** Steps of energy, from the least: an order, not a measurement. */
export const effortSteps = { low: 1, medium: 2, high: 3 } as const;
export const energySteps = { low: 1, some: 2, good: 3 } as const;

/** What the plan asks already of what the person can give. */
export interface AlreadyAsked {
  readonly minutesPerWeek: number;
  readonly tripsPerMonth: number;
  readonly moneyPerMonth: number;
}
export const nothingAsked: AlreadyAsked = { minutesPerWeek: 0, tripsPerMonth: 0, moneyPerMonth: 0 };

function weigh(kind: Effort, asks: number | null, capacity: number | undefined, already: number): Reason {
  if (asks === null) return { key: "asks-not-known", kind };
  const left = Math.max(0, (capacity ?? 0) - already);
  if (asks === 0) return { key: "within-capacity", kind, asks, capacity: left };
  if (capacity === undefined) return { key: "capacity-not-said", kind, asks };
  return { key: asks <= left ? "within-capacity" : "over-capacity", kind, asks, capacity: left };
}

function weighMoney(practice: Practice, capacity: Capacity | null, already: number): Reason {
  const asks = moneyPerMonth(practice);
  const given = capacity?.moneyPerMonth;
  // Amounts in two currencies can't be compared here: how much there is of the asked one is not said.
  const isSame = asks === null || given === undefined || asks.currency === given.currency;
  return weigh("money-per-month", asks?.amount ?? null, isSame ? given?.amount : undefined, already);
}

/** What it asks of the person, against what is left of what the person said they can give (E-48). */
export function workPart(practice: Practice, capacity: Capacity | null, already: AlreadyAsked): Part {
  const { effort } = practice.asks;
  const energy = capacity?.energy;
  return part("work", [
    weigh("minutes-per-week", minutesPerWeek(practice), capacity?.minutesPerWeek, already.minutesPerWeek),
    weigh("trips-per-month", tripsPerMonth(practice), capacity?.tripsPerMonth, already.tripsPerMonth),
    weighMoney(practice, capacity, already.moneyPerMonth),
    weigh(
      "energy",
      effort === null ? null : effortSteps[effort],
      energy === undefined ? undefined : energySteps[energy],
      0,
    ),
  ]);
}
