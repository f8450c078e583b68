// Charts and signals
export * from "./chart/charts.ts";
export { c4, d2, d3, subgroupFactors } from "./numeric/control-constants.ts";
export { longestRunInBox } from "./signal/box.ts";
export { type CriticalRuns, criticalRuns, isRunsSignal } from "./signal/critical.ts";
export { runsDistribution, runsFalseAlarm } from "./signal/probability.ts";

// Goal attainment

export {
  type AttainmentChange,
  type AttainmentChangeInput,
  attainmentChange,
  attainmentDistribution,
} from "./attainment/change.ts";
export { type RaterGap, raterGap } from "./attainment/gap.ts";
export { type AttainmentLevel, attainmentLevels, type StartConvention, startLevel } from "./attainment/level.ts";
export { type AttainmentScores, attainmentT, usualGoalCorrelation } from "./attainment/t-score.ts";

// Scores of questionnaires (PROMs)

export {
  type ImportantChangeAnswer,
  importantChange,
  measurementError,
  type ReliableChange,
  reliableChange,
  type ScoreWithError,
} from "./prom/change.ts";
export { type Answer, type ItemsScore, type ItemsToScore, scoreItems } from "./prom/items.ts";
export { readScoringFile } from "./prom/read.ts";
export type {
  ImportantChange,
  ItemRule,
  Recode,
  SafetyRule,
  ScaleRule,
  ScoreBand,
  ScoreDirection,
  ScoringRule,
  TableEntry,
} from "./prom/rule.ts";
export { type Answers, type InstrumentScore, type ScaleScore, scoreInstrument } from "./prom/score.ts";

// Item response theory

export {
  bankInformation,
  categoryChances,
  type GradedItem,
  type GradedResponses,
  itemInformation,
} from "./irt/bank.ts";
export { asTScore, eapEstimate, mapEstimate, type ThetaEstimate } from "./irt/estimate.ts";
export { type Grid, usualGrid } from "./irt/grid.ts";
export { type NextItem, nextItem, type StopRule } from "./irt/picker.ts";
export { type SummedScoreLine, summedScoreTable } from "./irt/summed-score.ts";

// Tests of change

export { type AutoregressiveFit, fitAutoregressive, type SeriesModel } from "./change/autoregression.ts";
export { type BeforeAfter, beforeAfter } from "./change/before-after.ts";
export { type NOf1Options, type NOf1Result, type NOf1Value, nOf1 } from "./change/n-of-1.ts";
export {
  brierScore,
  type Calibration,
  calibrate,
  compareWithPrediction,
  type PredictionAgainstResult,
  type RangePrediction,
} from "./change/prediction.ts";
export { nonOverlap, signedRankSum, signFlipP } from "./change/rank.ts";
export { durbinWatson, lagOneCorrelation } from "./change/residuals.ts";
export { type SegmentedFit, type SegmentedOptions, segmentedRegression } from "./change/segmented.ts";

// Mergeable summaries

export { type LevelTally, quantileOfLevels } from "./pool/levels.ts";
export { mergeAllSummaries, mergeSummaries } from "./pool/merge.ts";
export {
  associationOf,
  emptyMoments,
  kurtosisOf,
  type Moments,
  mergeMoments,
  mergePairMoments,
  momentsOf,
  type PairMoments,
  pairMomentsOf,
  skewnessOf,
} from "./pool/moments.ts";
export { correctValue, removeSummary } from "./pool/remove.ts";
export { pooledRatioOf, standardDeviationOf, standardErrorOf, varianceOf } from "./pool/spread.ts";
export { addValue, type SummariseOptions, summarise, summariseRatio } from "./pool/summarise.ts";
export { emptySummary, requireSummary, type Summary } from "./pool/summary.ts";
export { addValuesInto, mergeInto, type SummaryTotal, startTotal, summaryOf } from "./pool/total.ts";

// Pooling of effects

export type { Coefficient, Reference } from "./pool/coefficient.ts";
export {
  type BinaryMeasure,
  binaryEffect,
  type EffectSize,
  meanEffect,
  type TwoByTwo,
  type TwoGroups,
} from "./pool/effect-size.ts";
export type { Heterogeneity } from "./pool/heterogeneity.ts";
export type { GroupFound } from "./pool/learn/centre.ts";
export { type GroupOfEffects, type LearnedFrom, learnEffect, type ToLearnFrom } from "./pool/learn/learn-effect.ts";
export type { BelievedEffect } from "./pool/learn/mixture.ts";
export { type Interval, qProfileInterval } from "./pool/q-profile.ts";
export {
  type EffectModel,
  type EffectRegression,
  type EffectsToPool,
  effectModel,
  type Moderator,
  type PooledEffect,
  type PoolingOptions,
  type PoolingTest,
  poolEffects,
  regressEffects,
} from "./pool/random-effects.ts";
export { type BetweenGroups, poolSubgroups, type Subgroups } from "./pool/subgroups.ts";
export { estimateTau2, exactRoots, metaforRoots, type RootSearch, type Tau2, type Tau2Estimator } from "./pool/tau2.ts";
export { type NormalBelief, type UpdatedLevel, type UpdateLevel, updateByLevels } from "./pool/update.ts";
export { type EffectData, interceptOnly } from "./pool/weighted-fit.ts";

// What works in which context

export {
  type CrossProductFit,
  type CrossProducts,
  crossProductsOf,
  fitCrossProducts,
  mergeCrossProducts,
  selectColumns,
  withinSite,
} from "./pool/cross-products.ts";
export {
  type ContextInteraction,
  type InteractionColumns,
  poolInteractions,
  regressSites,
  type SiteInteraction,
} from "./pool/interaction.ts";

// Small numbers

export { type CaterpillarUnit, caterpillar } from "./funnel/caterpillar.ts";
export { type FunnelLimits, type FunnelModel, type FunnelOptions, type FunnelUnits, funnel } from "./funnel/funnel.ts";
export { type FunnelMethod, type FunnelScale, type FunnelTransform, funnelDefaults } from "./funnel/method.ts";
export { alwaysValidMean, alwaysValidProportion } from "./interval/always-valid.ts";
export { type PlannedLook, plannedLooks, type Spending } from "./interval/planned-looks.ts";
export { type ProportionMethod, proportionInterval } from "./interval/proportion.ts";
export { rateInterval } from "./interval/rate.ts";
export { falseAlarmRate } from "./signal/false-alarm.ts";
