import type { Problem } from "../checking/reader.ts";
import { type Absolute, type Effect, type EvidenceStatement, isRiskPair, type Studied } from "./statement.ts";

const people = { "per 100": 100, "per 1000": 1000 } as const;

const isRatio = (effect: Effect): boolean => ["RR", "OR", "HR", "rate ratio"].includes(effect.type);

function* intervalProblems(effect: Effect): Generator<Problem> {
  const { value, ciLow, ciHigh, ciLevel } = effect;
  if (ciLow !== null && ciLow > value)
    yield { path: "effect.ciLow", reason: `the interval starts at ${ciLow}, above its estimate ${value}` };
  if (ciHigh !== null && ciHigh < value)
    yield { path: "effect.ciHigh", reason: `the interval ends at ${ciHigh}, below its estimate ${value}` };
  if (ciLevel <= 50 || ciLevel >= 100)
    yield { path: "effect.ciLevel", reason: `${ciLevel} is not a level in percent between 50 and 100` };
}

function* sizeProblems(effect: Effect): Generator<Problem> {
  const { value, ciLow } = effect;
  if (isRatio(effect) && (value <= 0 || (ciLow !== null && ciLow < 0)))
    yield { path: "effect.value", reason: `a ratio is above 0, found ${value}` };
  if (effect.type === "proportion" && (value < 0 || value > 100))
    yield { path: "effect.value", reason: `a risk lies between 0 and 100 percent, found ${value}` };
  const most = effect.type === "RD" ? (effect.unit === "proportion" ? 1 : 100) : Number.POSITIVE_INFINITY;
  if (Math.abs(value) > most)
    yield {
      path: "effect.value",
      reason: `a difference in risk is at most ${most} ${"unit" in effect ? effect.unit : ""}`,
    };
}

function* riskProblems(absolute: Absolute): Generator<Problem> {
  if (!isRiskPair(absolute)) return;
  const most = people[absolute.unit];
  const { interventionLow = null, interventionHigh = null } = absolute;
  const given = { control: absolute.control, intervention: absolute.intervention, interventionLow, interventionHigh };
  for (const [key, risk] of Object.entries(given))
    if (risk !== null && (risk < 0 || risk > most))
      yield { path: `absolute.${key}`, reason: `a risk ${absolute.unit} lies between 0 and ${most}, found ${risk}` };
}

function* endProblems(absolute: Absolute): Generator<Problem> {
  const { intervention, interventionLow: low = null, interventionHigh: high = null } = absolute;
  if (low !== null && low > intervention)
    yield {
      path: "absolute.interventionLow",
      reason: `the interval starts at ${low}, above its estimate ${intervention}`,
    };
  if (high !== null && high < intervention)
    yield {
      path: "absolute.interventionHigh",
      reason: `the interval ends at ${high}, below its estimate ${intervention}`,
    };
}

const wordsOf = (unit: string): readonly string[] => unit.toLowerCase().split(/[^a-z%]+/);

/** Whether the two sides can be of the kind that the effect compares: risks with risks, means with means. */
function* unitProblems(effect: Effect, absolute: Absolute): Generator<Problem> {
  const comparesRisks = ["RR", "OR", "HR", "RD", "proportion"].includes(effect.type);
  if (comparesRisks !== isRiskPair(absolute))
    yield { path: "absolute.unit", reason: `"${absolute.unit}" does not match an effect of type ${effect.type}` };
  else if (effect.type === "MD" && !wordsOf(effect.unit).some((word) => wordsOf(absolute.unit).includes(word)))
    yield { path: "absolute.unit", reason: `"${absolute.unit}" does not match the effect's unit "${effect.unit}"` };
}

function* directionProblems(effect: Effect, absolute: Absolute): Generator<Problem> {
  const byEffect = isRatio(effect) ? Math.log(effect.value) : effect.value;
  if (byEffect * (absolute.intervention - absolute.control) < 0)
    yield { path: "absolute", reason: "the two sides differ the other way round than the effect says" };
}

function* studiedProblems({ ageFrom, ageTo }: Studied): Generator<Problem> {
  if (ageFrom !== null && ageTo !== null && ageFrom > ageTo)
    yield { path: "studied.ageTo", reason: `the ages studied end at ${ageTo}, before they start at ${ageFrom}` };
  const oldest = Math.max(ageFrom ?? 0, ageTo ?? 0);
  if (oldest > 125) yield { path: "studied", reason: `nobody is ${oldest} years old` };
}

/** Only a difference in a unit, with both ends of its interval, can be set beside somebody's own results. */
function* measuredProblems({ effect }: EvidenceStatement): Generator<Problem> {
  if (effect?.type !== "MD" || effect.ciLow === null || effect.ciHigh === null)
    yield {
      path: "measuredBy",
      reason: "only a mean difference (MD) with both ends of its interval has measures of its own",
    };
}

/** The two sides: of the right kind, then possible, then in order. What follows from an earlier problem is no problem of its own. */
function sideProblems(effect: Effect | null, absolute: Absolute): readonly Problem[] {
  const ofKind = effect === null ? [] : [...unitProblems(effect, absolute)];
  if (ofKind.length > 0) return ofKind;
  const possible = [...riskProblems(absolute)];
  return possible.length > 0 ? possible : [...endProblems(absolute)];
}

/** What the figures of one statement must fulfil together, with paths below the statement; each cause is told once. */
export function* statementProblems(statement: EvidenceStatement): Generator<Problem> {
  const { effect, absolute, studied } = statement;
  if (studied !== undefined) yield* studiedProblems(studied);
  if (statement.measuredBy !== undefined) yield* measuredProblems(statement);
  const ofEffect = effect === null ? [] : [...intervalProblems(effect), ...sizeProblems(effect)];
  const ofSides = absolute === null ? [] : sideProblems(effect, absolute);
  yield* ofEffect;
  yield* ofSides;
  const areSound = ofEffect.length === 0 && ofSides.length === 0;
  if (areSound && effect !== null && absolute !== null) yield* directionProblems(effect, absolute);
}
