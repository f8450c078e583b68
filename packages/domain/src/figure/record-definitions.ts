import type { MeasureDefinition } from "./definition.ts";

const own = { licence: "Apache-2.0", source: "record" } as const;
const everyMonth = "The month in which the aim was first brought.";
const openAims = "Every aim, but those that the person declined.";
const madeTogether = (because: string) => ({ is: "service", because }) as const;
const attainment = ["Much less than hoped", "Less than hoped", "As hoped", "More than hoped", "Much more than hoped"];
const trustWords = ["Not at all", "A little", "Somewhat", "Mostly", "Fully"];

const elicited: readonly MeasureDefinition[] = [
  {
    ...{ id: "aims.asked", title: "Aims that came from the person", unit: "%", better: "up", kind: "process" },
    what: "Whether the person said the aim, or said that a proposed one is right.",
    reckoned: { as: "share", numerator: "aims that the person said or confirmed", denominator: "aims brought" },
    ...{ subgroup: openAims, period: everyMonth, side: "preference", ...own },
    lens: madeTogether("Nobody can make the answer without the person."),
  },
  {
    ...{ id: "aims.own-words", title: "Aims in the person's own words", unit: "%", better: "up", kind: "process" },
    what: "Whether any wording of the aim is the person's own.",
    reckoned: { as: "share", numerator: "aims with a wording by the person", denominator: "aims brought" },
    ...{ subgroup: openAims, period: everyMonth, side: "preference", ...own },
    lens: madeTogether("The words are the person's own part of the work."),
  },
  {
    ...{ id: "aims.read-back", title: "Aims said back and understood", unit: "%", better: "up", kind: "relationship" },
    what: "Whether a professional said the aim back, and the person answered yes or partly.",
    reckoned: { as: "share", numerator: "aims whose last read-back was understood", denominator: "aims brought" },
    ...{ subgroup: openAims, period: everyMonth, side: "relationship", ...own },
    lens: madeTogether("Both have to speak and to listen for it to count."),
  },
  {
    ...{ id: "aims.elicited", title: "Aims elicited", unit: "%", better: "up", kind: "process" },
    what: "Asked, in own words, and read back: all three.",
    reckoned: { as: "share", numerator: "aims with all three", denominator: "aims brought" },
    ...{ subgroup: openAims, period: everyMonth, side: "preference", ...own },
    lens: madeTogether("It asks for something from each side."),
  },
  {
    ...{ id: "aims.addressed", title: "Aims addressed", unit: "%", better: "up", kind: "process" },
    what: "Whether an agreed step or a test of change can be traced to the aim.",
    reckoned: { as: "share", numerator: "aims with an agreed step or a test", denominator: "aims said or confirmed" },
    ...{ subgroup: "Aims that the person said or confirmed.", period: everyMonth, side: "process", ...own },
    lens: madeTogether("A step counts only when both sides agreed to it."),
  },
];

const attainedBy = (rater: "person" | "professional" | "supporter"): MeasureDefinition => ({
  ...{ id: `aims.attained.${rater}`, title: `Aims attained, as told by the ${rater}`, unit: "level", better: "up" },
  ...{ kind: "aim", side: "outcome", ...own },
  what: `The ${rater}'s latest level of each aim in the month, from −2 to +2 on the aim's own steps.`,
  reckoned: { as: "levels", lowest: -2, words: attainment, of: "aims rated" },
  subgroup: "Aims with steps; 'not tried' is left out.",
  period: "The month for which the level was told.",
  lens: madeTogether("The steps are in the person's own words."),
});

const attained: readonly MeasureDefinition[] = [
  attainedBy("person"),
  attainedBy("professional"),
  attainedBy("supporter"),
  {
    ...{ id: "aims.gap", title: "How far the raters stand apart", unit: "levels", better: "neither", kind: "aim" },
    what: "The widest distance between two raters' latest levels of one aim in the month. A gap is news, not a fault.",
    reckoned: {
      ...{ as: "levels", lowest: 0, of: "aims with two or more raters" },
      words: ["None", "1 level", "2 levels", "3 levels", "4 levels"],
    },
    subgroup: "Aims that two or more rated in the month.",
    ...{ period: "The month for which the levels were told.", side: "relationship", ...own },
    lens: madeTogether("It asks whether both see the same."),
  },
];

const relationship: readonly MeasureDefinition[] = [
  {
    ...{ id: "understood", title: "Was I understood?", unit: "level", better: "up", kind: "relationship" },
    what: "What people answered when their aim was said back.",
    reckoned: { as: "levels", lowest: 0, words: ["No", "Partly", "Yes"], of: "read-backs answered" },
    subgroup: "Read-backs that the person answered.",
    ...{ period: "The month of the answer.", side: "relationship", ...own },
    lens: madeTogether("Only the other side can say that it was understood."),
  },
  {
    ...{
      id: "decisions.shared",
      title: "Decisions that both stand behind",
      unit: "%",
      better: "up",
      kind: "relationship",
    },
    what: "Whether the person and a professional stand behind the same option.",
    reckoned: { as: "share", numerator: "decisions that are shared now", denominator: "decisions opened" },
    subgroup: "Every decision, deferred ones too.",
    ...{ period: "The month in which the decision was opened.", side: "preference", ...own },
    lens: madeTogether("A decision is shared only when both say so."),
  },
  ...(["person", "professional"] as const).map(
    (from): MeasureDefinition => ({
      ...{ id: `trust.${from}`, unit: "level", better: "up", kind: "relationship", side: "relationship", ...own },
      title: from === "person" ? "Trust in the professional" : "Trust in the person",
      what: `How far ${from === "person" ? "people and those who speak for them" : "professionals"} trust the other side.`,
      reckoned: { as: "levels", lowest: 1, words: trustWords, of: "reports of trust" },
      ...{ subgroup: "Whoever told it.", period: "The month in which it was told." },
      lens: madeTogether("Trust goes both ways, and is asked of both."),
    }),
  ),
  {
    ...{ id: "promises.kept", title: "Promises kept", unit: "%", better: "up", kind: "relationship" },
    what: "Whether what one side promised the other was kept. The newest month is still running.",
    reckoned: { as: "share", numerator: "promises kept", denominator: "promises made" },
    subgroup: "Promises of both sides.",
    ...{ period: "The month of the promise's day, else of the promise.", side: "relationship", ...own },
    lens: madeTogether("A promise binds one to the other."),
  },
];

const work: readonly MeasureDefinition[] = [
  {
    ...{
      id: "work.too-much",
      title: "The work of care is too much",
      unit: "%",
      better: "down",
      kind: "treatment-burden",
    },
    what: "How the work of the plan felt to the person.",
    reckoned: { as: "share", numerator: "answers 'too much'", denominator: "answers" },
    ...{ subgroup: "Whoever told it.", period: "The month in which it was told.", side: "outcome", ...own },
    lens: madeTogether("It counts the person's work as work."),
  },
  {
    ...{ id: "work.minutes", title: "Minutes a week that plans ask for", unit: "min/wk", better: "neither" },
    what: "What all agreed and proposed steps and running tests ask of the person, as the plan stands now.",
    reckoned: { as: "number", of: "people with a plan" },
    subgroup: "People for whom every step says how much it asks.",
    ...{ kind: "treatment-burden", period: "The month in which the plan last changed.", side: "process", ...own },
    lens: madeTogether("It looks at what the plan asks of both lives."),
  },
  {
    ...{ id: "work.over-capacity", title: "Plans that ask more than people can give", unit: "%", better: "down" },
    what: "Whether the minutes a week pass what the person said they can give, as the plan stands now.",
    reckoned: {
      as: "share",
      numerator: "people whose plan asks more",
      denominator: "people who said what they can give",
    },
    subgroup: "People who said what they can give, and for whom every step says how much it asks.",
    ...{ kind: "treatment-burden", period: "The month in which the plan last changed.", side: "outcome", ...own },
    lens: madeTogether("Only the person knows what fits."),
  },
  {
    ...{ id: "plans.one-sided", title: "Plans that are one side's work", unit: "%", better: "neither" },
    what: "Whether all agreed steps are the professional's alone, or the person's alone, as the plan stands now.",
    reckoned: {
      as: "share",
      numerator: "people whose plan is one side's work",
      denominator: "people with agreed steps",
    },
    subgroup: "People with an agreed step that goes on.",
    ...{ kind: "relationship", period: "The month in which the plan last changed.", side: "relationship", ...own },
    lens: madeTogether("A plan that one side carries out alone may be delivered to the other. It is asked about."),
  },
  {
    ...{ id: "visits.days-to-first", title: "Days to the first visit", unit: "d", better: "down", kind: "process" },
    what: "Whole days from the first aim or the first partnership to the first visit.",
    reckoned: { as: "number", of: "first visits" },
    subgroup: "People who had a first visit.",
    ...{ period: "The month of that visit.", side: "productivity", ...own },
    lens: { is: "product", because: "It looks at how fast the clinic gives visits, not at what is made in them." },
  },
];

/** The measures that are computed from people's records. */
export const recordMeasures: readonly MeasureDefinition[] = [...elicited, ...attained, ...relationship, ...work];
