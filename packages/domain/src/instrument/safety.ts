import type { ScoringRule } from "@aimwell/statistics";
import type { Body } from "../entry.ts";

/**
 * The items whose answer asks for a person at once, whatever the score: above the scoring file's threshold.
 *
 * @returns their link ids, in the order of the scoring file. It does not matter whether the rest can be scored.
 */
export function safetyItems(rule: ScoringRule, answers: Body<"answers.given">["answers"]): readonly string[] {
  const given = new Map(answers.map(({ linkId, value }) => [linkId, value]));
  return rule.safety.flatMap(({ item, above }) => {
    const value = given.get(item);
    return typeof value === "number" && value > above ? [item] : [];
  });
}
