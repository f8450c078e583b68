import type { MeasureDefinition } from "./definition.ts";
import { recordMeasures } from "./record-definitions.ts";

const scored = { reckoned: { as: "number", of: "answers" }, source: "instrument", licence: "Apache-2.0" } as const;
const told = { subgroup: "Whoever answered.", period: "The month of the answers." } as const;

const joyWords = ["None", "A little", "Some", "A lot", "Very much"];

/** What staff tell of their own work. */
const pulses: readonly MeasureDefinition[] = [
  {
    ...{ id: "joy.staff", title: "Joy in work", unit: "level", better: "up", kind: "joy", side: "relationship" },
    ...{ licence: "Apache-2.0", source: "pulse" },
    what: "How much joy staff find in their work, as each told it, at most once a week. Nobody sees who said what.",
    reckoned: { as: "levels", lowest: 1, words: joyWords, of: "answers of staff" },
    subgroup: "Staff who answered.",
    period: "The month in which the answer came. A month is shown once it is over and enough of the staff answered.",
    lens: { is: "service", because: "Those who give care bring themselves to it." },
  },
];

/** Scores of our own short checks. Other instruments' scores become measures when their first score comes. */
const checks: readonly MeasureDefinition[] = [
  {
    ...{ id: "burden-check", title: "How much work is my care?", unit: "{score}", better: "down", ...scored, ...told },
    what: "The mean of 3 questions about the work of care, 0 to 100; higher is more burden.",
    ...{ kind: "treatment-burden", side: "outcome" },
    lens: { is: "service", because: "It counts the person's work as work." },
  },
  {
    ...{
      id: "understanding-check",
      title: "Was my aim understood?",
      unit: "{score}",
      better: "up",
      ...scored,
      ...told,
    },
    what: "The mean of 3 questions after a talk, 0 to 100.",
    ...{ kind: "relationship", side: "relationship" },
    lens: { is: "service", because: "Only the other side can say that it was understood." },
  },
  {
    ...{ id: "decision-check", title: "Is this decision mine and clear?", unit: "{score}", better: "up" },
    ...scored,
    ...told,
    what: "The mean of 4 questions about a choice, 0 to 100: how the decision was lived.",
    ...{ kind: "relationship", side: "preference" },
    lens: { is: "service", because: "It asks whether the choice became the person's own." },
  },
  {
    ...{ id: "relationship-check", title: "How are we working together?", unit: "{score}", better: "up" },
    ...scored,
    ...told,
    what: "The mean of 4 questions that both sides can answer, 0 to 100.",
    ...{ kind: "relationship", side: "relationship" },
    lens: { is: "service", because: "It is about both, and both answer." },
  },
  {
    ...{
      id: "professional-check",
      title: "Joy in work, 4 questions",
      unit: "{score}",
      better: "up",
      ...scored,
      ...told,
    },
    what: "The mean of 4 questions to professionals about their week, 0 to 100.",
    ...{ kind: "joy", side: "relationship" },
    lens: { is: "service", because: "Those who give care bring themselves to it." },
  },
  {
    ...{ id: "phq-9", title: "Low mood (PHQ-9)", unit: "{score}", better: "down", ...scored, ...told },
    what: "The sum of 9 questions about the last 2 weeks, 0 to 27; higher is more illness burden.",
    ...{ kind: "illness-burden", side: "outcome" },
    licence: "No permission required to reproduce, translate, display or distribute",
    lens: { is: "product", because: "It counts symptoms, whatever the person hopes for." },
  },
  {
    ...{ id: "gad-7", title: "Worry (GAD-7)", unit: "{score}", better: "down", ...scored, ...told },
    what: "The sum of 7 questions about the last 2 weeks, 0 to 21; higher is more illness burden.",
    ...{ kind: "illness-burden", side: "outcome" },
    licence: "No permission required to reproduce, translate, display or distribute",
    lens: { is: "product", because: "It counts symptoms, whatever the person hopes for." },
  },
];

/** Every measure that Aimwell brings along. */
export const builtInMeasures: readonly MeasureDefinition[] = [...recordMeasures, ...pulses, ...checks];
