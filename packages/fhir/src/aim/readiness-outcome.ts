import type { SubjectId } from "@aimwell/domain";
import type { Desk } from "../plan/desk.ts";
import { type Outcome, skip } from "../plan/outcome.ts";
import type { Item } from "../source/item.ts";
import { aimName } from "./aim-name.ts";
import { answerOf, readinessKind } from "./readiness.ts";

/** What became of an answer: it stands on the aim, or the reason why not. */
export function readiness(item: Item, desk: Desk, subject: SubjectId): Outcome {
  const kind = readinessKind(item);
  if (kind === null || kind === "panel")
    return skip("not-used", "A heading without a value of its own; its parts are read by themselves.");
  for (const [goalKey, answers] of desk.readiness) {
    if (answers[kind]?.item === item && desk.source.newest.has(goalKey)) {
      return { kind: "joined", subject, name: ["aim.proposed", ...aimName(goalKey)], type: "aim.proposed" };
    }
  }
  if (answerOf(item) === null) return skip("no-value", "It gives no final answer from 0 to 10.");
  return skip("not-used", "A newer answer was taken, or its goal is not in these files.");
}
