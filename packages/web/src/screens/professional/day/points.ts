import type { AgendaPoint, Missing, Worsening } from "@aimwell/domain";
import { numberInWords } from "../../../words/en/counts.ts";
import { teamDay as words } from "../../../words/en/team-day.ts";

export const missingWords: Readonly<Record<Missing, string>> = {
  "check-in": words.missingCheckIn,
  aim: words.missingAim,
  "read-back": words.missingReadBack,
  plan: words.missingPlan,
  measure: words.missingMeasure,
};

/** What went the wrong way, in a few words. */
export function worseInWords(worse: Worsening): string {
  switch (worse.what) {
    case "measure": {
      const said = (value: number) => `${numberInWords(value)}${worse.unit === "" ? "" : ` ${worse.unit}`}`;
      return words.worseMeasure({ title: worse.title, before: said(worse.before), value: said(worse.value) });
    }
    case "aim":
      return words.worseAim;
    case "state":
      return worse.state === "bad-spell" ? words.worseSpell : words.worseHelp;
  }
}

/** The longest point that a record takes. */
const longest = 300;

type Said = readonly [string, ((given: { readonly title: string }) => string)?];

const pointWords: Readonly<Record<AgendaPoint["about"], Said>> = {
  "new-aim": [words.pointNewAim, words.pointNewAimOf],
  "unconfirmed-aim": [words.pointUnconfirmed],
  "say-back": [words.pointSayBack],
  question: [words.pointQuestion, words.pointQuestionOf],
  worsening: [words.pointWorsening],
  "too-much": [words.pointTooMuch],
  decision: [words.pointDecision, words.pointDecisionOf],
  "late-promise": [words.pointLate],
  "study-test": [words.pointStudy, words.pointStudyOf],
  "one-sided-plan": [words.pointOneSided],
};

/** A point as both read it. Own words stand whole or not at all: they are never cut. */
export function pointInWords({ about, words: own }: AgendaPoint): string {
  const [plain, withWords] = pointWords[about];
  const whole = own === null || withWords === undefined ? plain : withWords({ title: own });
  return whole.length > longest ? plain : whole;
}

/** An agenda has room for so many points. */
const most = 12;

/** The draft, each point once. */
export function draftAgenda(points: readonly AgendaPoint[]): readonly string[] {
  return [...new Set(points.map(pointInWords))].slice(0, most);
}
