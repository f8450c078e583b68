import type { SubjectId } from "@aimwell/domain";
import { made, type Outcome, skip } from "../plan/outcome.ts";
import { hasCode, heading, sayable, wordsOf } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import { momentOf } from "../reading/time.ts";
import type { Item } from "../source/item.ts";
import { observedTime, open } from "../source/resource.ts";

/** SNOMED CT "identifying barriers to goal achievement" (UK extension), as HL7 PCO uses it; LOINC "challenges to maintaining treatments". */
const codes: readonly string[] = ["811791000000103", "87535-1"];

export function isBarrier(node: Node): boolean {
  const profiles = node.object("meta")?.texts("profile") ?? [];
  return (
    hasCode(node.list("category"), ["barrier"]) ||
    hasCode([node.object("code")], codes) ||
    profiles.some((profile) => profile.includes("pco-goal-barrier"))
  );
}

/** What stands in the way, in the words that came. */
export function barrier(item: Item, subject: SubjectId): Outcome {
  const node = open(item);
  const words = sayable(node.text("valueString")) ?? wordsOf(node.object("valueCodeableConcept"));
  if (words === undefined)
    return skip("no-value", ["It does not say what stands in the way.", ...node.problems].join(" "));
  const time = observedTime(node);
  const body = { kind: "barrier", title: heading(words), ...(words.length > 200 ? { words } : {}) } as const;
  const at = (time === undefined ? undefined : momentOf(time)) ?? null;
  return made(subject, [{ type: "life.noted", name: [item.key, "barrier", words], at, body }], node.problems);
}
