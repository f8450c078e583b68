import type { SubjectId } from "@aimwell/domain";
import { namedBy } from "../person/named.ts";
import type { Desk } from "../plan/desk.ts";
import { type Outcome, skip } from "../plan/outcome.ts";
import { hasCode, heading, wordsOf } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import { dayOf, momentOf } from "../reading/time.ts";
import type { Item } from "../source/item.ts";
import { cameFrom, observedTime, open } from "../source/resource.ts";
import { aimIdFor } from "./aim-name.ts";
import { levelOf } from "./levels.ts";

/** LOINC codes of goal attainment scores by rater, and the pilot's codes before them. */
const raterOfCode: ReadonlyMap<string, string> = new Map([
  ["107334-5", "the person"],
  ["107333-7", "a professional"],
  ["107331-1", "a supporter"],
  ["107332-9", ""],
  ["gas-patient-score", "the person"],
  ["gas-patient-baseline", "the person"],
]);

export function isRating(node: Node): boolean {
  return hasCode([node.object("code")], [...raterOfCode.keys()]);
}

/** A goal attainment score becomes a rating of the aim; its words say who rated, because the import writes it. */
export function rating(item: Item, desk: Desk, subject: SubjectId): Outcome {
  const node = open(item);
  const level = levelOf(node.object("valueCodeableConcept"));
  if (level === undefined)
    return skip("no-value", ["It gives none of the five levels of goal attainment.", ...node.problems].join(" "));
  const time = observedTime(node);
  const on = time === undefined ? undefined : dayOf(time);
  if (time === undefined || on === undefined)
    return skip("broken", ["It does not say on which day.", ...node.problems].join(" "));
  const key = goalKeyOf(node, item, desk);
  if (key === null)
    return skip("not-used", "Its focus is no goal in these files, so nobody can tell which aim it rates.");
  const aim = aimIdFor(subject, key);
  const words = `${wordsOf(node.object("code")) ?? "Goal attainment"}${raterIn(node, item, desk)}. ${cameFrom(item)}.`;
  const body = { aim, level, on, words: heading(words, 4000) };
  const rated = {
    type: "aim.rated",
    name: [item.key, "rating", String(level), on],
    at: momentOf(time) ?? null,
    body,
  } as const;
  return { kind: "made", subject, seeds: [rated], measurements: [], leftOut: node.problems, needs: aim };
}

function goalKeyOf(node: Node, item: Item, desk: Desk): string | null {
  for (const reference of node.list("focus")) {
    const lead = desk.source.follow(reference, item, "Goal");
    if (lead.kind === "item" && lead.item.resourceType === "Goal") return lead.item.key;
    if (lead.kind === "elsewhere" && /(^|\/)Goal\/[^/]+$/.test(lead.key)) return lead.key;
  }
  return null;
}

function raterIn(node: Node, item: Item, desk: Desk): string {
  const byCode = [...raterOfCode].find(([code]) => hasCode([node.object("code")], [code]))?.[1] ?? "";
  const named = namedBy(desk, node.list("performer")[0], item);
  const byType = new Map([
    ["Patient", "the person"],
    ["Practitioner", "a professional"],
    ["RelatedPerson", "a supporter"],
  ]);
  const role = byCode === "" ? (byType.get(named.type) ?? "") : byCode;
  if (named.name === undefined) return role === "" ? "" : `, rated by ${role}`;
  return role === "" ? `, rated by ${named.name}` : `, rated by ${named.name} (${role})`;
}
