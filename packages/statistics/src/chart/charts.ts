/** Charts and signals alone: what a program that only makes charts has to load. */

export { type ChartChoice, chooseChart, type DataKind } from "../choose/choose-chart.ts";
export type { Result } from "../result.ts";
export type { OnLine, Rule, RuleId, RuleSet, RunsMethod } from "../signal/rule.ts";
export { type RuleSetName, ruleSets } from "../signal/rule-sets.ts";
export { chart } from "./chart.ts";
export type { ChartMethod } from "./method.ts";
export {
  type ChartModel,
  type ChartPoints,
  type ChartType,
  type ChartWarning,
  type Column,
  type ControlLimits,
  type FalseAlarm,
  hasStatus,
  type Line,
  lineAt,
  type Phase,
  type ProfileName,
  type Provenance,
  pointStatus,
  type RunStatistics,
  type Signal,
} from "./model.ts";
export type { ChartOptions, ChartProblem } from "./options.ts";
export { profiles } from "./profiles.ts";
export type { NumberColumn, Series } from "./series.ts";
export type { PhaseSpec } from "./span.ts";
export {
  type AssuranceKind,
  assuranceKind,
  type Better,
  leadingSignals,
  type VariationKind,
  variationKind,
} from "./variation.ts";
export { type Verdict, type VerdictQuestion, verdict } from "./verdict.ts";
