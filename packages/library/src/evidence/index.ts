export type { Parsed, Problem } from "../checking/reader.ts";
export { type Condition, conditions, conditionsNamed, withGeneral } from "../conditions/conditions.ts";
export type { CertaintyWords } from "../effect/background.ts";
export { commonDenominator } from "../effect/common-denominator.ts";
export { type EffectInWords, effectInWords } from "../effect/effect-in-words.ts";
export type { Denominator, Frequency, FrequencyRange } from "../effect/frequency.ts";
export type { HarmInWords } from "../effect/harms.ts";
export { effectAtOwnRisk, type OwnRiskInWords } from "../effect/own-risk.ts";
export type { Figures } from "../effect/told.ts";
export type { Asks, Practice, Span, Trips } from "../practice/practice.ts";
export { parsePractices } from "../practice/practice.ts";
export { harmsOf } from "../practice/practice-harms.ts";
export { alwaysThere, practiceById, practices, practicesFor, statementsOf } from "../practice/practices.ts";
export { checkEvidence, joinEvidence, parseEvidence } from "./check.ts";
export { evidence, evidenceFiles, statementById } from "./evidence.ts";
export {
  type Absolute,
  type Burden,
  type Certainty,
  type Effect,
  type EvidenceFile,
  type EvidenceStatement,
  isRiskPair,
  type Source,
} from "./statement.ts";
