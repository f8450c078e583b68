import type { SubjectId } from "@aimwell/domain";
import { made, type Outcome, type Seed, skip } from "../plan/outcome.ts";
import { codingsOf, hasCode, heading, sayable, wordsOf } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import { momentOf } from "../reading/time.ts";
import type { Item } from "../source/item.ts";
import { observedTime, open } from "../source/resource.ts";

/** Categories that US Core and SDOH Clinical Care give to social circumstances. */
const categories: readonly string[] = ["sdoh", "LG41762-2"];

export function isCircumstance(node: Node): boolean {
  return hasCode(node.list("category"), categories);
}

/** Social circumstances: what was asked and what was answered, without a judgement whether it is a burden. */
export function circumstance(item: Item, subject: SubjectId): Outcome {
  const node = open(item);
  const time = observedTime(node);
  const at = (time === undefined ? undefined : momentOf(time)) ?? null;
  const answers = [node, ...node.list("component")].map((part) => answerIn(part)).filter((answer) => answer !== null);
  const told = answers.filter(({ isSo }) => isSo);
  if (answers.length > 0 && told.length === 0) return skip("not-used", "It says that this is not so.");
  if (told.length === 0) {
    return skip("no-value", ["It does not say what was asked or answered.", ...node.problems].join(" "));
  }
  const seeds = told.map(({ asked, answer }): Seed => {
    const words = asked.length > 200 ? [asked, answer].filter((part) => part !== undefined).join("\n") : answer;
    const body = { kind: "circumstance", title: heading(asked), ...(words === undefined ? {} : { words }) } as const;
    return { type: "life.noted", name: [item.key, `circumstance ${asked}: ${answer ?? ""}`], at, body };
  });
  return made(subject, seeds, node.problems);
}

interface Answer {
  readonly asked: string;
  readonly answer: string | undefined;
  readonly isSo: boolean;
}

function answerIn(part: Node): Answer | null {
  const asked = wordsOf(part.object("code")) ?? codingsOf(part.object("code"))[0]?.code;
  const flag = part.boolean("valueBoolean");
  const answer = sayable(part.text("valueString")) ?? wordsOf(part.object("valueCodeableConcept"));
  if (asked === undefined || (answer === undefined && flag === undefined)) return null;
  return { asked, answer, isSo: answer !== undefined || flag === true };
}
