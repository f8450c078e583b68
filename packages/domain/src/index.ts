export type * from "./aim/aim.ts";
export { type AccessRow, accessOf } from "./authority/access.ts";
export type { Actor } from "./authority/actor.ts";
export { authorityRefusal, may } from "./authority/allow.ts";
export { type AuthorityRow, authority } from "./authority/authority.ts";
export { type GrantState, grantState } from "./authority/grant.ts";
export { mayRead, type Scope, scopeOf } from "./authority/scope.ts";
export type * from "./consent/consent.ts";
export { type Consequences, consequencesOf, type Follows, type KnownInstrument } from "./consequence/consequences.ts";
export type * from "./decision/decision.ts";
export { derivedId } from "./derived-id.ts";
export type * from "./entry.ts";
export { assessFormula, type FormulaAssessment, type WhoBrought } from "./formula/assess-formula.ts";
export type { Fact, Gap, Knowing, NounKnown, QuestionKey, VerbDone, VerbReason } from "./formula/element.ts";
export type * from "./ids.ts";
export type * from "./instrument/instrument.ts";
export { type Score, scoreMeasure, scoreOf } from "./instrument/score.ts";
export type * from "./life/life.ts";
export { type OptionLibrary, type SiteContext, type SiteNote, silentSite } from "./matching/library.ts";
export { type LifeForMatching, lifeOf, type MatchedOption, matchOptions } from "./matching/match-options.ts";
export type { Effort, Part, Reason } from "./matching/reason.ts";
export type * from "./measure/measure.ts";
export type * from "./option/option.ts";
export type * from "./panel/panel-row.ts";
export { latePromises, nextVisit, panelRow } from "./panel/panel-row.ts";
export type * from "./partnership/partnership.ts";
export type * from "./person/person.ts";
export type * from "./plan/plan.ts";
export { type Load, type LoadPart, type Workload, workload, workloadWith } from "./plan/workload.ts";
export {
  type ChainVerdict,
  canonicalJson,
  chainInput,
  chainOf,
  chainStart,
  type Hash,
  verifyChain,
} from "./record/chain.ts";
export { type At, decide, decideMeasurement } from "./record/decide.ts";
export type { NounName } from "./record/nouns.ts";
export * from "./record/record.ts";
export type { Brought } from "./record/slice.ts";
export type { Deed, Refusal, RefusalCode } from "./refusal.ts";
export * from "./result.ts";
export type * from "./test/test.ts";
export { uuidV7 } from "./uuid.ts";
export type * from "./visit/visit.ts";
