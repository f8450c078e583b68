export type { Parsed, Problem } from "../checking/reader.ts";
export { type Condition, conditions, withGeneral } from "../conditions/conditions.ts";
export type { CertaintyWords } from "../effect/background.ts";
export { commonDenominator } from "../effect/common-denominator.ts";
export { type Direction, directionOf } from "../effect/direction.ts";
export { type EffectInWords, effectInWords } from "../effect/effect-in-words.ts";
export type { Denominator, Frequency, FrequencyRange } from "../effect/frequency.ts";
export type { HarmInWords } from "../effect/harms.ts";
export { effectAtOwnRisk, type OwnRiskInWords } from "../effect/own-risk.ts";
export type { Figures } from "../effect/told.ts";
export { type Need, needById, needs, needsNamed } from "../need/needs.ts";
export { type Library, libraryOf, type Provenance } from "../practice/library.ts";
export type { Asks, Money, Needs, Practice, Span, Trips } from "../practice/practice.ts";
export { parsePractices } from "../practice/practice.ts";
export { harmsIn, harmsOf } from "../practice/practice-harms.ts";
export {
  alwaysThere,
  conditionsNamed,
  practiceById,
  practices,
  practicesFor,
  provenanceOf,
  shippedLibrary,
  statementsOf,
} from "../practice/practices.ts";
export { type OptionSheet, type OwnRisk, optionSheets, type SheetFinding } from "../sheet/option-sheet.ts";
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
  type Studied,
} from "./statement.ts";
