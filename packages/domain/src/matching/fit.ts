import type { Practice, Span, Trips } from "@aimwell/library";
import type { Capacity, LifeNote } from "../life/life.ts";
import type { SiteContext } from "./library.ts";
import { type Effort, type Part, part, type Reason } from "./reason.ts";

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
  return tripsInAllPerMonth(trips, weeks);
}

function tripsInAllPerMonth(trips: Trips, weeks: Span | null): number | null {
  if (trips.high === 0) return 0;
  return weeks === null || weeks.low === 0 ? null : (trips.high / weeks.low) * weeksPerMonth;
}

interface Weighed {
  readonly value: number | null;
  readonly reason: Reason;
}

function weigh(kind: Effort, asks: number | null, capacity: number | undefined): Weighed {
  if (asks === null) return { value: null, reason: { key: "asks-not-known", kind } };
  if (asks === 0) return { value: 1, reason: { key: "within-capacity", kind, asks, capacity: capacity ?? 0 } };
  if (capacity === undefined) return { value: null, reason: { key: "capacity-not-said", kind, asks } };
  if (asks <= capacity) return { value: 1, reason: { key: "within-capacity", kind, asks, capacity } };
  return { value: capacity / asks, reason: { key: "over-capacity", kind, asks, capacity } };
}

/** The least of what is known; null when nothing is. */
function least(weighed: readonly Weighed[]): number | null {
  const known = weighed.flatMap(({ value }) => (value === null ? [] : [value]));
  return known.length === 0 ? null : Math.min(...known);
}

/** What it asks of the person, against what the person said they can give. */
export function workPart(practice: Practice, capacity: Capacity | null): Part {
  const weighed = [
    weigh("minutes-per-week", minutesPerWeek(practice), capacity?.minutesPerWeek),
    weigh("trips-per-month", tripsPerMonth(practice), capacity?.tripsPerMonth),
  ];
  return part(
    "work",
    least(weighed),
    weighed.map(({ reason }) => reason),
  );
}

const helps: readonly LifeNote["kind"][] = ["asset", "support", "joy"];
/** A barrier stands in the way until it is moved; what weighs or binds makes it harder. */
const inTheWay = (note: LifeNote): number => (note.kind === "barrier" && !note.mineToKeep ? 0 : 0.5);

/**
 * What the person's own notes say about this practice: only notes that name it (`touches`) count. Without one nothing
 * is known, however much is known about the life.
 */
export function lifePart(practice: Practice, notes: readonly LifeNote[]): Part {
  const named = notes.filter(({ state, touches }) => state === "current" && (touches ?? []).includes(practice.id));
  const weighed = named.map((note): Weighed => {
    const reason: Reason = { key: "life-note", note: note.id, kind: note.kind, title: note.title };
    return { value: helps.includes(note.kind) ? 1 : inTheWay(note), reason };
  });
  return part(
    "life",
    least(weighed),
    weighed.map(({ reason }) => reason),
  );
}

/** Whether this place can offer it now. */
export function placePart(practice: Practice, site: SiteContext): Part {
  const said = practice.kind === "always-there" ? { canOffer: true, because: null } : site.offers.get(practice.id);
  if (said === undefined) return part("place", null, [{ key: "place-not-said" }]);
  if (said.canOffer) return part("place", 1, [{ key: "offered-here" }]);
  return part("place", 0, [{ key: "not-offered-here", because: said.because }]);
}
