export { bundleOf, type RecordToShare, type ShareableValue } from "./export/bundle.ts";
export { type Instrument, type InstrumentItem, instrumentFrom } from "./instrument/instrument.ts";
export { type KnownMeasure, knownMeasureNamed } from "./measure/known-measures.ts";
export type { ImportContext, KnownPerson } from "./plan/context.ts";
export type { Account, Became, Failed, Imported, ImportPlan, PlannedPerson, Skipped } from "./plan/import-plan.ts";
export { knownPerson } from "./plan/known-person.ts";
export type { SkipKind } from "./plan/outcome.ts";
export { planImport } from "./plan/plan-import.ts";
export type { SourceFile } from "./source/collect.ts";
