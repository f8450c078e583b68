import {
  type Body,
  type Improvement,
  type ImprovementWording,
  type LocalDate,
  type MeasureDefinition,
  type MeasureId,
  showsBenefit,
} from "@aimwell/domain";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as said } from "../../words/en/team-improvement.ts";
import { looks } from "./improvement-words.ts";
import { asOptions, chosen } from "./options.ts";
import type { Answers, Question } from "./question.ts";

type Lens = NonNullable<ImprovementWording["lens"]>;

/** Made for people or together with them is asked without an answer in advance, and may stay open. */
export function lensQuestions(lens: Lens | undefined): readonly Question[] {
  return [
    {
      ...{ key: "lens", label: said.lens, hint: said.lensHint, kind: "choice", isOptional: true },
      options: [...asOptions(looks), { value: "not-yet", words: said.lensNotYet }],
      first: lens?.is ?? "",
    },
    {
      ...{ key: "lensWhy", label: said.lensWhy, kind: "line", most: 500, first: lens?.because ?? "" },
      onlyWhen: { key: "lens", is: Object.keys(looks) },
    },
  ];
}

export function lensOf({ lens, lensWhy = "" }: Answers): Lens | undefined {
  const is = chosen(looks, lens);
  return is === undefined ? undefined : { is, because: lensWhy };
}

/** Charts of what is done stand in nobody's benefit. */
function measureQuestion(definitions: readonly MeasureDefinition[], first: string): Question {
  const options = definitions.filter(showsBenefit).map(({ id, title }) => ({ value: id, words: title }));
  // What the team no longer looks at is asked for anew.
  const isThere = options.some(({ value }) => value === first);
  return { key: "measure", label: words.benefitMeasure, kind: "pick", options, first: isThere ? first : "" };
}

/** Need, process, output and benefit are four different things, so each is asked for itself. */
export function improvementQuestions(
  definitions: readonly MeasureDefinition[],
  held: Improvement | null,
): readonly Question[] {
  const { title, need, healthAim, howGood, byWhen, forWhom, process, output, benefit, lens } = held ?? {};
  return [
    { key: "title", label: words.improvementTitle, kind: "line", first: title ?? "" },
    { key: "need", label: words.need, kind: "words", first: need ?? "" },
    { key: "healthAim", label: words.healthAim, kind: "words", first: healthAim ?? "" },
    { key: "howGood", label: words.howGood, kind: "line", most: 1000, first: howGood ?? "" },
    { key: "byWhen", label: words.byWhen, kind: "day", first: byWhen ?? "" },
    { key: "forWhom", label: words.whom, kind: "line", most: 500, first: forWhom ?? "" },
    ...lensQuestions(lens),
    { key: "process", label: said.process, kind: "words", isOptional: true, first: process ?? "" },
    { key: "output", label: said.output, hint: said.outputHint, kind: "words", isOptional: true, first: output ?? "" },
    { key: "benefit", label: words.benefitWords, kind: "words", first: benefit?.words ?? "" },
    measureQuestion(definitions, benefit?.measure ?? ""),
  ];
}

export function improvementOf(given: Answers): Body<"improvement.started"> {
  const { title = "", need = "", healthAim = "", howGood = "", forWhom = "", process = "", output = "" } = given;
  const lens = lensOf(given);
  return {
    ...{ title, need, healthAim, howGood, forWhom, byWhen: given["byWhen"] as LocalDate },
    ...(process === "" ? {} : { process }),
    ...(output === "" ? {} : { output }),
    benefit: { words: given["benefit"] ?? "", measure: given["measure"] as MeasureId },
    ...(lens === undefined ? {} : { lens }),
  };
}

/** What stands now, with another lens: all of an improvement is said at once, so that its versions can be read one by one. */
export function withLens(held: Improvement, lens: Lens | undefined): Body<"improvement.started"> {
  const { title, need, healthAim, howGood, byWhen, forWhom, process, output, benefit } = held;
  return {
    ...{ title, need, healthAim, howGood, byWhen, forWhom, benefit },
    ...(process === undefined ? {} : { process }),
    ...(output === undefined ? {} : { output }),
    ...(lens === undefined ? {} : { lens }),
  };
}
