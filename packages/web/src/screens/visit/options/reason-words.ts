import type { Part, Reason } from "@aimwell/domain";
import { listInWords, minutesInWords } from "../../../words/en/counts.ts";
import { match } from "../../../words/en/match.ts";

export interface Naming {
  readonly labelOf: (domain: string) => string;
  /** A need of a practice in plain words. */
  readonly needOf: (need: string) => string;
}
type Of<Key extends Reason["key"]> = Extract<Reason, { readonly key: Key }>;

const unsaid: Readonly<Record<Part["part"], string>> = {
  aim: match.noDomain,
  science: match.notGraded,
  life: match.lifeNotSaid,
  place: match.placeNotSaid,
  work: match.minutesNotKnown,
};

/** Why a part came out as it did, in sentences. A part without a reason says what nobody has said yet. */
export function reasonInWords(
  part: Part["part"],
  reasons: readonly Reason[],
  { isAlwaysThere, ...naming }: Naming & { readonly isAlwaysThere: boolean },
): string {
  if (isAlwaysThere && part === "aim") return match.alwaysThere;
  const told = reasons.flatMap((reason) => sentences(reason, naming));
  return told.length === 0 ? unsaid[part] : [...new Set(told)].join(" ");
}

const grades = {
  high: match.gradeHigh,
  moderate: match.gradeModerate,
  low: match.gradeLow,
  "very low": match.gradeLow,
} as const;

/** One reason, said; findings may take more than one sentence, and some reasons need none. */
export function sentences(reason: Reason, naming: Naming): readonly string[] {
  switch (reason.key) {
    case "findings":
      return findings(reason.statements);
    case "within-capacity":
    case "over-capacity":
    case "capacity-not-said":
    case "asks-not-known":
      return [work(reason)];
    default:
      return [sentence(reason, naming)];
  }
}

function sentence(reason: Exclude<Reason, Of<"findings"> | Work>, { labelOf, needOf }: Naming): string {
  switch (reason.key) {
    case "serves-domains":
      return serves(reason, labelOf);
    case "aim-has-no-domain":
      return match.noDomain;
    case "own-experience":
      return reason.as === "person" ? match.ownPerson : match.ownProfessional;
    case "certainty":
      return grades[reason.grade];
    case "certainty-not-graded":
      return match.notGraded;
    case "needs-no-science":
      return match.needsNoScience;
    case "age-studied":
    case "age-not-studied":
    case "age-not-known":
    case "ages-not-told":
      return likeness(reason);
    case "studied-without":
      return match.studiedWithout({ title: reason.condition });
    case "life-note":
      return lifeNote(reason);
    case "life-note-may-touch":
      return match.noteMayTouch({ title: reason.title, measure: needOf(reason.need) });
    case "life-need-not-said":
      return match.lifeNeed({ title: needOf(reason.need) });
    case "place-note":
      return placeNote(reason);
    case "place-need-not-said":
      return match.placeNeed({ title: needOf(reason.need) });
    case "offered-here":
      return match.offeredHere;
    case "not-offered-here":
      return reason.because === null ? match.notOffered : match.notOfferedBecause({ title: reason.because });
    case "place-not-said":
      return match.placeNotSaid;
    case "needs-nothing-here":
      return match.needsNothingHere;
  }
}

function serves({ served, of }: Of<"serves-domains">, labelOf: Naming["labelOf"]): string {
  const names = (ids: readonly string[]) => listInWords(ids.map(labelOf));
  const others = of.filter((id) => !served.includes(id));
  if (others.length === 0) return match.servesAll({ names: names(served) });
  if (served.length === 0) return match.servesNone({ names: names(of) });
  return match.servesSome({ names: names(served), other: names(others) });
}

/** Which way the findings point; each kind that there is gets its sentence, null and contrary results too. */
function findings(statements: Of<"findings">["statements"]): readonly string[] {
  const [help, unclear, against, notTold] = [
    statements.helps.length,
    statements.unclear.length,
    statements.against.length,
    statements["not-told"].length,
  ];
  const all = help + unclear + against + notTold;
  if (all === 0) return [];
  if (help === all) return [match.findingsHelp];
  return [
    match.findingsMixed({ count: help, of: all }),
    ...(unclear === 0 ? [] : [match.findingsUnclear({ count: unclear, of: all })]),
    ...(against === 0 ? [] : [match.findingsAgainst({ count: against, of: all })]),
    ...(notTold === 0 ? [] : [match.findingsNotTold({ count: notTold, of: all })]),
  ];
}

function likeness(reason: Of<"age-studied" | "age-not-studied" | "age-not-known" | "ages-not-told">): string {
  if (reason.key === "ages-not-told") return match.agesNotTold;
  const { from, to } = reason;
  if (from === null && to === null) return match.agesNotTold;
  const measure =
    from === null
      ? match.agesTo({ count: to ?? 0 })
      : to === null
        ? match.agesFrom({ count: from })
        : match.agesBetween({ count: from, of: to });
  if (reason.key === "age-not-known") return match.ageNotKnown({ measure });
  const said = { measure, count: reason.age };
  return reason.key === "age-studied" ? match.ageStudied(said) : match.ageNotStudied(said);
}

type Work = Of<"within-capacity" | "over-capacity" | "asks-not-known" | "capacity-not-said">;

function work(reason: Work): string {
  switch (reason.kind) {
    case "minutes-per-week":
      return minutes(reason);
    case "trips-per-month":
      return trips(reason);
    case "money-per-month":
      return money(reason);
    case "energy":
      return {
        "asks-not-known": match.energyNotKnown,
        "capacity-not-said": match.energyNoCapacity,
        "within-capacity": match.withinEnergy,
        "over-capacity": match.overEnergy,
      }[reason.key];
  }
}

function minutes(reason: Work): string {
  if (reason.key === "asks-not-known") return match.minutesNotKnown;
  const duration = minutesInWords(reason.asks);
  if (reason.key === "capacity-not-said") return match.minutesNoCapacity({ duration });
  const given = { duration, limit: minutesInWords(reason.capacity) };
  return reason.key === "within-capacity" ? match.withinMinutes(given) : match.overMinutes(given);
}

function trips(reason: Work): string {
  if (reason.key === "asks-not-known") return match.tripsNotKnown;
  const count = Math.round(reason.asks);
  if (reason.key === "capacity-not-said") return match.tripsNoCapacity({ count });
  const given = { count, of: Math.round(reason.capacity) };
  return reason.key === "within-capacity" ? match.withinTrips(given) : match.overTrips(given);
}

function money(reason: Work): string {
  if (reason.key === "asks-not-known") return match.moneyNotKnown;
  const value = String(Math.round(reason.asks));
  if (reason.key === "capacity-not-said") return match.moneyNoCapacity({ value });
  const given = { value, limit: String(Math.round(reason.capacity)) };
  return reason.key === "within-capacity" ? match.withinMoney(given) : match.overMoney(given);
}

function lifeNote({ kind, title }: Of<"life-note">): string {
  if (kind === "barrier") return match.noteInTheWay({ title });
  if (kind === "preference") return match.notePreference({ title });
  if (kind === "asset" || kind === "support" || kind === "joy") return match.noteHelps({ title });
  return match.noteWeighs({ title });
}

function placeNote({ effect, strength, title }: Of<"place-note">): string {
  if (effect === "enabling") return match.placeHelps({ title });
  return strength === 3 ? match.placeInTheWay({ title }) : match.placeLimits({ title });
}
