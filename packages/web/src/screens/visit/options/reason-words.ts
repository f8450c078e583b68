import type { Part, Reason } from "@aimwell/domain";
import { listInWords, minutesInWords } from "../../../words/en/counts.ts";
import { match } from "../../../words/en/match.ts";

export interface Naming {
  readonly labelOf: (domain: string) => string;
  readonly isAlwaysThere: boolean;
}

const unsaid: Readonly<Record<Part["part"], string>> = {
  aim: match.noDomain,
  science: match.notGraded,
  life: match.lifeNotSaid,
  place: match.placeNotSaid,
  work: match.minutesNotKnown,
};

/** Why a part came out as it did, in sentences. A part without a reason says what nobody has said yet. */
export function reasonInWords(part: Part["part"], reasons: readonly Reason[], naming: Naming): string {
  if (naming.isAlwaysThere && part === "aim") return match.alwaysThere;
  const told = reasons.map((reason) => sentence(reason, naming.labelOf));
  return told.length === 0 ? unsaid[part] : [...new Set(told)].join(" ");
}

const grades = {
  high: match.gradeHigh,
  moderate: match.gradeModerate,
  low: match.gradeLow,
  "very low": match.gradeLow,
} as const;

function sentence(reason: Reason, labelOf: Naming["labelOf"]): string {
  switch (reason.key) {
    case "serves-domains":
      return serves(reason, labelOf);
    case "aim-has-no-domain":
      return match.noDomain;
    case "certainty":
      return grades[reason.grade];
    case "certainty-not-graded":
      return match.notGraded;
    case "needs-no-science":
      return match.needsNoScience;
    case "within-capacity":
    case "over-capacity":
    case "capacity-not-said":
    case "asks-not-known":
      return work(reason);
    case "life-note":
      return lifeNote(reason);
    case "offered-here":
      return match.offeredHere;
    case "not-offered-here":
      return reason.because === null ? match.notOffered : match.notOfferedBecause({ title: reason.because });
    case "place-not-said":
      return match.placeNotSaid;
  }
}

function serves({ served, of }: Extract<Reason, { key: "serves-domains" }>, labelOf: Naming["labelOf"]): string {
  const names = (ids: readonly string[]) => listInWords(ids.map(labelOf));
  const others = of.filter((id) => !served.includes(id));
  if (others.length === 0) return match.servesAll({ names: names(served) });
  if (served.length === 0) return match.servesNone({ names: names(of) });
  return match.servesSome({ names: names(served), other: names(others) });
}

type Work = Extract<Reason, { kind: "minutes-per-week" | "trips-per-month" }>;

function work(reason: Work): string {
  const isMinutes = reason.kind === "minutes-per-week";
  if (reason.key === "asks-not-known") return isMinutes ? match.minutesNotKnown : match.tripsNotKnown;
  const duration = minutesInWords(reason.asks);
  const count = Math.round(reason.asks);
  if (reason.key === "capacity-not-said") {
    return isMinutes ? match.minutesNoCapacity({ duration }) : match.tripsNoCapacity({ count });
  }
  const given = { duration, limit: minutesInWords(reason.capacity) };
  const trips = { count, of: Math.round(reason.capacity) };
  if (reason.key === "within-capacity") return isMinutes ? match.withinMinutes(given) : match.withinTrips(trips);
  return isMinutes ? match.overMinutes(given) : match.overTrips(trips);
}

function lifeNote({ kind, title }: Extract<Reason, { key: "life-note" }>): string {
  if (kind === "barrier") return match.noteInTheWay({ title });
  if (kind === "asset" || kind === "support" || kind === "joy") return match.noteHelps({ title });
  return match.noteWeighs({ title });
}
