import type { EvidenceStatement, Practice } from "@aimwell/library";
import { directionOf } from "@aimwell/library/effect";
import type { Capacity } from "../life/life.ts";
import type { Likened } from "./likeness.ts";
import type { OwnExperience } from "./own-experience.ts";
import { outsideTheStudied, pointing, strengths } from "./reason.ts";
import { type AlreadyAsked, effortSteps, energySteps, minutesPerWeek, moneyPerMonth, tripsPerMonth } from "./work.ts";

/*
 * The order of many options without their reasons: the same numbers as `matchOptions` tells with reasons, worked out
 * without making an object for each of them. A property test holds the two together.
 */

interface FindingFacts {
  readonly domains: readonly string[];
  /** 0 where nobody graded it: it then adds nothing, as in the sum. */
  readonly strength: number;
  readonly points: number;
  readonly studied: EvidenceStatement["studied"];
}

/** What of a practice doesn't change from match to match. */
export interface PracticeFacts {
  readonly id: string;
  readonly practice: Practice;
  /** Whose experience it comes from; null for what the library has. */
  readonly own: OwnExperience | null;
  /** Its own id and its needs: what notes can touch. */
  readonly touchable: readonly string[];
  readonly findings: readonly FindingFacts[];
  readonly minutes: number | null;
  readonly trips: number | null;
  readonly money: { readonly amount: number; readonly currency: string } | null;
  readonly energy: number | null;
}

export function factsOf(
  practice: Practice,
  statements: readonly EvidenceStatement[],
  own: OwnExperience | null = null,
): PracticeFacts {
  const { effort } = practice.asks;
  return {
    id: practice.id,
    practice,
    own,
    touchable: [practice.id, ...practice.needs.place, ...practice.needs.life],
    findings: statements.map((statement) => ({
      domains: statement.aimDomains,
      strength: statement.certainty.grade === null ? 0 : strengths[statement.certainty.grade],
      points: pointing[directionOf(statement)],
      studied: statement.studied,
    })),
    minutes: minutesPerWeek(practice),
    trips: tripsPerMonth(practice),
    money: moneyPerMonth(practice),
    energy: effort === null ? null : effortSteps[effort],
  };
}

/** What options are held against. */
export interface Held {
  readonly domains: readonly string[];
  readonly person: Likened;
  /** For each id that notes of life or place touch, the least of what they say; what says nothing is left out. */
  readonly tightest: ReadonlyMap<string, number>;
  readonly capacity: Capacity | null;
  readonly already: AlreadyAsked;
}

function shared(domains: readonly string[], of: readonly string[]): number {
  let count = 0;
  for (const domain of domains) if (of.includes(domain)) count += 1;
  return count;
}

function nearness(studied: FindingFacts["studied"], { age, conditions }: Likened): number {
  if (studied === undefined) return 1;
  const { ageFrom, ageTo, without } = studied;
  const isOutside = age !== null && ((ageFrom !== null && age < ageFrom) || (ageTo !== null && age > ageTo));
  return isOutside || without.some((condition) => conditions.has(condition)) ? outsideTheStudied : 1;
}

/** How strong the science is, 0 where it is not known. */
function science(findings: readonly FindingFacts[], { domains, person }: Held): number {
  let best = 0;
  let sure = 0;
  let near = 1;
  let points = 0;
  let speaking = 0;
  for (const finding of findings) {
    if (domains.length > 0 && shared(domains, finding.domains) === 0) continue;
    speaking += 1;
    points += finding.points;
    if (finding.strength <= best) continue;
    const close = nearness(finding.studied, person);
    if (finding.strength * close <= best) continue;
    best = finding.strength * close;
    sure = finding.strength;
    near = close;
  }
  return speaking === 0 ? 0 : sure * (points / speaking) * near;
}

/** (How far it serves the aim + how strong its science is), in [0, 2]; what is not known adds nothing. */
export function addendsOf({ practice, findings, own }: PracticeFacts, held: Held): number {
  // Whoever brought it for this aim says that it serves it.
  if (own !== null) return 1;
  const { domains } = held;
  const serves = domains.length === 0 ? 0 : shared(domains, practice.aimDomains) / domains.length;
  return serves + science(findings, held);
}

/** What is left of one kind of effort for what is asked; 2 where it is not known, which is above any value. */
function room(asks: number | null, capacity: number | undefined, already: number): number {
  if (asks === null) return unknownFit;
  if (asks === 0) return 1;
  return capacity === undefined ? unknownFit : Math.min(1, Math.max(0, capacity - already) / asks);
}
/** Above every fit there is, so that the least of all is unknown only where nothing is known. */
export const unknownFit = 2;

/** The least of what life, place and work are known to allow, in [0, 1]; `unknownFit` when nothing is known. */
export function fitOf({ touchable, minutes, trips, money, energy }: PracticeFacts, held: Held): number {
  const { tightest, capacity, already } = held;
  let fit = unknownFit;
  if (tightest.size > 0) for (const id of touchable) fit = Math.min(fit, tightest.get(id) ?? unknownFit);
  const budget = capacity?.moneyPerMonth;
  const isSameMoney = money === null || budget === undefined || money.currency === budget.currency;
  fit = Math.min(
    fit,
    room(minutes, capacity?.minutesPerWeek, already.minutesPerWeek),
    room(trips, capacity?.tripsPerMonth, already.tripsPerMonth),
    room(money?.amount ?? null, isSameMoney ? budget?.amount : undefined, already.moneyPerMonth),
  );
  if (capacity?.energy !== undefined) fit = Math.min(fit, room(energy, energySteps[capacity.energy], 0));
  return fit;
}
