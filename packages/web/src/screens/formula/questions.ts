import type { Gap, QuestionKey, VerbReason } from "@aimwell/domain";
import { formulaQuestions as words } from "../../words/en/formula-questions.ts";

type Named = (who: { readonly name: string }) => string;

interface Question {
  /** A few words for the dashed slot in a tile. */
  readonly gap: string;
  /** The question as it would be asked. */
  readonly ask: Named;
}

/** Each question of the formula in its two lengths. */
export const questions: Readonly<Record<QuestionKey, Question>> = {
  "aim.words": { gap: words.gapAimWords, ask: words.askAimWords },
  "aim.confirmed": { gap: words.gapAimConfirmed, ask: words.askAimConfirmed },
  "aim.reason": { gap: words.gapAimReason, ask: () => words.askAimReason },
  "aim.importance": { gap: words.gapAimImportance, ask: () => words.askAimImportance },
  "aim.levels": { gap: words.gapAimLevels, ask: () => words.askAimLevels },
  "science.options": { gap: words.gapScienceOptions, ask: () => words.askScienceOptions },
  "science.certainty": { gap: words.gapScienceCertainty, ask: () => words.askScienceCertainty },
  "science.experience": { gap: words.gapScienceExperience, ask: () => words.askScienceExperience },
  "context.helps": { gap: words.gapContextHelps, ask: words.askContextHelps },
  "context.weighs": { gap: words.gapContextWeighs, ask: words.askContextWeighs },
  "context.preferences": { gap: words.gapContextPreferences, ask: words.askContextPreferences },
  "context.capacity": { gap: words.gapContextCapacity, ask: words.askContextCapacity },
  "context.place": { gap: words.gapContextPlace, ask: () => words.askContextPlace },
  "context.parties": { gap: words.gapContextParties, ask: () => words.askContextParties },
  "improvement.understood": { gap: words.gapImprovementUnderstood, ask: words.askImprovementUnderstood },
  "improvement.attained": { gap: words.gapImprovementAttained, ask: words.askImprovementAttained },
  "improvement.measure": { gap: words.gapImprovementMeasure, ask: () => words.askImprovementMeasure },
  "improvement.balancing": { gap: words.gapImprovementBalancing, ask: () => words.askImprovementBalancing },
};

export const verbReasons: Readonly<Record<VerbReason, string>> = {
  "aim-missing": words.reasonAim,
  "science-missing": words.reasonScience,
  "context-missing": words.reasonContext,
  "plan-missing": words.reasonPlan,
  "no-options-yet": words.reasonNoOptions,
  "not-explored": words.reasonNotExplored,
  "not-matched": words.reasonNotMatched,
  "fit-not-looked-at": words.reasonFit,
  "not-agreed": words.reasonNotAgreed,
  "no-test-yet": words.reasonNoTest,
  "not-ready": words.reasonNotReady,
  "not-started": words.reasonNotStarted,
  "not-studied": words.reasonNotStudied,
  "not-acted": words.reasonNotActed,
};

/** Where a question can be answered: on the person's own page, in a visit, or by proposing. */
export type Answering = "my-aim" | "my-life" | "visit" | "propose" | "nowhere";

const ownPage: Readonly<Partial<Record<QuestionKey, Answering>>> = {
  "aim.words": "my-aim",
  "aim.reason": "my-aim",
  "aim.importance": "my-aim",
  "aim.levels": "my-aim",
  "aim.confirmed": "my-life",
  "context.helps": "my-life",
  "context.weighs": "my-life",
  "context.preferences": "my-life",
  "context.capacity": "my-life",
};

/** The one thing that this reader can do about a gap. */
export function answeringOf({ key }: Pick<Gap, "key">, as: "person" | "supporter" | "professional"): Answering {
  // What a place can offer is said by the site, and no page for it is here yet.
  if (key === "context.place") return "nowhere";
  if (as === "professional") return key === "aim.words" ? "propose" : "visit";
  return ownPage[key] ?? "visit";
}
