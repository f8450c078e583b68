export type * from "./aim/aim.ts";
export { type AccessRow, accessOf, changesAccess } from "./authority/access.ts";
export type { Actor } from "./authority/actor.ts";
export { authorityRefusal, may } from "./authority/allow.ts";
export { type AuthorityRow, authority } from "./authority/authority.ts";
export { type GrantState, grantState } from "./authority/grant.ts";
export { mayRead, type Scope, scopeOf } from "./authority/scope.ts";
export type * from "./consent/consent.ts";
export { type Consequences, consequencesOf, type Follows, type KnownInstrument } from "./consequence/consequences.ts";
export type * from "./context/context.ts";
export { siteContextOf } from "./context/site-context.ts";
export type * from "./decision/decision.ts";
export { derivedId } from "./derived-id.ts";
export type * from "./entry.ts";
export { type CellKey, type Contribution, type FigureChange, type Figures, monthOf } from "./figure/cell.ts";
export type { FigureSource, MeasureDefinition, Reckoned } from "./figure/definition.ts";
export { builtInMeasures } from "./figure/definitions.ts";
export { figureChanges } from "./figure/figure-changes.ts";
export { figuresOf, figuresVersion, movesFigures, noFigures } from "./figure/figures.ts";
export { type MissingInSet, missingInSet } from "./figure/measure-set.ts";
export { isStrataKind, noStrata, type StrataChoice, type StrataKind, strataOf } from "./figure/strata.ts";
export type { SeenSummary, Summary } from "./figure/summary.ts";
export { smallestGroup, suppressed } from "./figure/suppress.ts";
export { assessFormula, type FormulaAssessment, type WhoBrought } from "./formula/assess-formula.ts";
export type { Fact, Gap, Knowing, NounKnown, QuestionKey, VerbDone, VerbReason } from "./formula/element.ts";
export { type FormulaMarks, formulaMarks } from "./formula/formula-marks.ts";
export type * from "./ids.ts";
export type * from "./instrument/instrument.ts";
export { type Score, scoreMeasure, scoreOf } from "./instrument/score.ts";
export {
  type EffectRange,
  effectsOf,
  type LearnedEffect,
  type LearnedFromPerson,
  type LearnedHere,
  type NotTogether,
  type TestSide,
} from "./learned/learned-effects.ts";
export type { Published } from "./learned/prior.ts";
export { mayReckon, reckoningsDue, type ValuesInTime, valuesAround } from "./learned/reckon.ts";
export { effectCells } from "./learned/site-effects.ts";
export type * from "./life/life.ts";
export { type About, aboutOf } from "./matching/about.ts";
export { compareMatches, type MatchChange, type PartChange } from "./matching/compare-matches.ts";
export { type OptionLibrary, type SiteContext, type SiteNote, silentSite } from "./matching/library.ts";
export { type LifeForMatching, lifeOf } from "./matching/life-for-matching.ts";
export { type MatchedOption, matchOptions } from "./matching/match-options.ts";
export type { OptionOffered } from "./matching/on-the-table.ts";
export { type Look, type OptionOnPage, type OptionsPage, optionsPage } from "./matching/options-page.ts";
export { type OwnExperience, ownExperienceOf } from "./matching/own-experience.ts";
export { type Effort, type Part, type Reason, termOf } from "./matching/reason.ts";
export { type Carrier, type TooMuch, type WorkAsked, workAsked } from "./matching/work-asked.ts";
export { type InTheWay, type NotSaid, type WhoCould, wouldHaveToChange } from "./matching/would-have-to-change.ts";
export type { EarlierValues } from "./measure/measure.decide.ts";
export type * from "./measure/measure.ts";
export { alwaysThereIn } from "./option/always-there.ts";
export type * from "./option/option.ts";
export { optionsOf } from "./option/options-of.ts";
export type * from "./panel/panel-row.ts";
export { latePromises, nextVisit, panelRow } from "./panel/panel-row.ts";
export { type PanelText, panelText } from "./panel/panel-text.ts";
export type * from "./partnership/partnership.ts";
export type * from "./person/person.ts";
export type * from "./plan/plan.ts";
export { type Load, type LoadPart, type Workload, workload, workloadWith } from "./plan/workload.ts";
export { type At, decide, decideMeasurement, type Level } from "./record/decide.ts";
export type { NounName } from "./record/nouns.ts";
export * from "./record/record.ts";
export type { Brought } from "./record/slice.ts";
export { meanings } from "./reference/meanings.ts";
export type { Deed, Refusal, RefusalCode } from "./refusal.ts";
export * from "./result.ts";
export * from "./team/index.ts";
export type * from "./test/test.ts";
export { uuidV7 } from "./uuid.ts";
export type * from "./visit/visit.ts";
