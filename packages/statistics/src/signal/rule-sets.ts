import type { RuleSet } from "./rule.ts";

const shewhart = "Shewhart, Economic Control of Quality of Manufactured Product (1931)";
const anhoej = "Anhøj and Olesen, PLoS ONE 2014;9:e113825";
const box = "Anhøj and Wentzel-Larsen, BMC Med Res Methodol 2018;18:48 and the box variants of their crossrun work";
const makingDataCount = "NHS England, Making Data Count, as implemented by NHSRplotthedots 0.2.2";
const powerBi = "AUS-DOH PowerBI-SPC 1.7.4.28, default settings";
const wheeler = "Wheeler, Understanding Variation, 2nd ed. (2000), as implemented by xmrit";
const westernElectric = "Western Electric, Statistical Quality Control Handbook (1956)";
const nelson = "Nelson, J Qual Technol 1984;16:237-239";
const perla = "Perla, Provost and Murray, BMJ Qual Saf 2011;20:46-51";
const qcc = "Scrucca, qcc 2.7 (R News 2004;4/1:11-17)";

const beyond = { rule: "beyond-limits", source: shewhart } as const;

/**
 * The rule sets as their authors publish them, frozen. More rules find a change sooner and cry wolf more
 * often: ask `falseAlarmRate` before choosing.
 */
export const ruleSets = Object.freeze({
  /** The default: runs rules that adapt to the number of points, and single points beyond the limits. */
  aimwell: [beyond, { rule: "runs", method: "anhoej", source: anhoej }],
  limitsOnly: [beyond],
  anhoej: [{ rule: "runs", method: "anhoej", source: anhoej }],
  bestBox: [{ rule: "runs", method: "best-box", source: box }],
  cutBox: [{ rule: "runs", method: "cut-box", source: box }],
  makingDataCount: [
    { ...beyond, source: makingDataCount },
    { rule: "shift", length: 7, onLine: "break", source: makingDataCount },
    { rule: "trend", length: 7, equals: "break", source: makingDataCount },
    {
      rule: "zone",
      id: "two-of-three",
      wanted: 2,
      of: 3,
      beyondSigma: 2,
      countsBeyondLimits: false,
      others: "same-side",
      marks: "beyond",
      source: makingDataCount,
    },
  ],
  powerbi: [
    { ...beyond, source: powerBi },
    { rule: "shift", length: 7, onLine: "break", source: powerBi },
    { rule: "trend", length: 5, equals: "break", source: powerBi },
    {
      rule: "zone",
      id: "two-of-three",
      wanted: 2,
      of: 3,
      beyondSigma: 2,
      countsBeyondLimits: true,
      others: "opposite-cancels",
      marks: "beyond",
      source: powerBi,
    },
  ],
  xmrit: [
    { ...beyond, source: wheeler },
    { rule: "shift", length: 8, onLine: "below", source: wheeler },
    {
      rule: "zone",
      id: "three-of-four",
      wanted: 3,
      of: 4,
      beyondSigma: 1.5,
      countsBeyondLimits: true,
      others: "anywhere",
      marks: "window",
      source: wheeler,
    },
  ],
  qcc: [
    { ...beyond, source: qcc },
    { rule: "shift", length: 7, onLine: "break", source: qcc },
  ],
  westernElectric: [
    { ...beyond, source: westernElectric },
    {
      rule: "zone",
      id: "two-of-three",
      wanted: 2,
      of: 3,
      beyondSigma: 2,
      countsBeyondLimits: true,
      others: "anywhere",
      marks: "window",
      source: westernElectric,
    },
    {
      rule: "zone",
      id: "four-of-five",
      wanted: 4,
      of: 5,
      beyondSigma: 1,
      countsBeyondLimits: true,
      others: "anywhere",
      marks: "window",
      source: westernElectric,
    },
    { rule: "shift", length: 8, onLine: "break", source: westernElectric },
  ],
  nelson: [
    { ...beyond, source: nelson },
    { rule: "shift", length: 9, onLine: "break", source: nelson },
    { rule: "trend", length: 6, equals: "break", source: nelson },
    { rule: "alternating", length: 14, source: nelson },
    {
      rule: "zone",
      id: "two-of-three",
      wanted: 2,
      of: 3,
      beyondSigma: 2,
      countsBeyondLimits: true,
      others: "anywhere",
      marks: "window",
      source: nelson,
    },
    {
      rule: "zone",
      id: "four-of-five",
      wanted: 4,
      of: 5,
      beyondSigma: 1,
      countsBeyondLimits: true,
      others: "anywhere",
      marks: "window",
      source: nelson,
    },
    { rule: "fifteen-within", length: 15, withinSigma: 1, source: nelson },
    { rule: "eight-beyond", length: 8, beyondSigma: 1, source: nelson },
  ],
  /** The three of Perla's four that can be computed; an astronomical point is a judgement of people who know the work. */
  perla: [
    { rule: "shift", length: 6, onLine: "skip", source: perla },
    { rule: "trend", length: 5, equals: "skip", source: perla },
    { rule: "number-of-runs", source: perla },
  ],
} as const satisfies Record<string, RuleSet>);

export type RuleSetName = keyof typeof ruleSets;
