/** The steps of improving, whatever a method calls them, and what of the record each one is. */
export type MethodStep =
  | "aim"
  | "system"
  | "measure"
  | "theory"
  | "predict"
  | "try"
  | "study"
  | "act"
  | "hold"
  | "share";

export type Method = "model-for-improvement" | "clinical-audit" | "lean";

export interface StepInMethods {
  readonly step: MethodStep;
  /** Plain words, which belong to no method. */
  readonly plain: string;
  /** The entry types in which the step stands. */
  readonly entries: readonly string[];
  /** What each method calls the step; null where it has no word of its own for it. */
  readonly called: Readonly<Record<Method, string | null>>;
}

/**
 * People come with the words of audit, of the Model for Improvement or of Lean (E-5). Each word is mapped to the same step of
 * the same record, so that nobody has to learn another's first.
 *
 * @see Langley and others, The Improvement Guide, 2nd ed. (2009); HQIP, Best practice in clinical audit (2020); Shook, Managing
 *   to Learn (2008) for A3 thinking.
 */
export const methodWords: readonly StepInMethods[] = [
  {
    ...{
      step: "aim",
      plain: "What we want to make better, for whom",
      entries: ["improvement.started", "purpose.stated"],
    },
    called: { "model-for-improvement": "Aim", "clinical-audit": "Topic and objectives", lean: "Problem and goal" },
  },
  {
    ...{
      step: "system",
      plain: "How it works here now",
      entries: ["system.described", "context.noted", "friction.noted"],
    },
    called: {
      "model-for-improvement": null,
      "clinical-audit": "Current practice",
      lean: "Current condition (go and see)",
    },
  },
  {
    ...{ step: "measure", plain: "How we will know", entries: ["measure.adopted", "target.set"] },
    called: {
      "model-for-improvement": "Measures",
      "clinical-audit": "Criteria and standards",
      lean: "Target condition",
    },
  },
  {
    ...{ step: "theory", plain: "What would have to be different", entries: ["driver.added", "change.proposed"] },
    called: {
      "model-for-improvement": "Drivers and change ideas",
      "clinical-audit": "Action plan",
      lean: "Root causes and countermeasures",
    },
  },
  {
    ...{ step: "predict", plain: "A small try, and our guess", entries: ["test.planned"] },
    called: { "model-for-improvement": "Plan", "clinical-audit": null, lean: "Plan" },
  },
  {
    ...{ step: "try", plain: "Try it and watch", entries: ["test.started", "test.observed"] },
    called: { "model-for-improvement": "Do", "clinical-audit": "Make the change", lean: "Do" },
  },
  {
    ...{ step: "study", plain: "What came of it, against our guess", entries: ["test.studied"] },
    called: { "model-for-improvement": "Study", "clinical-audit": "Compare with the standard", lean: "Check" },
  },
  {
    ...{ step: "act", plain: "Keep, change, drop or go on", entries: ["test.acted"] },
    called: { "model-for-improvement": "Act", "clinical-audit": "Decide what to change", lean: "Act (adjust)" },
  },
  {
    ...{
      step: "hold",
      plain: "Make it the usual way, and look again",
      entries: ["standard.set", "phase.marked", "improvement.closed"],
    },
    called: {
      "model-for-improvement": "Implement and hold the gains",
      "clinical-audit": "Re-audit",
      lean: "Standard work",
    },
  },
  {
    ...{ step: "share", plain: "Tell others where it worked", entries: ["card.written"] },
    called: { "model-for-improvement": "Spread", "clinical-audit": "Audit report", lean: "Sharing across (yokoten)" },
  },
];
