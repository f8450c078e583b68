import type { SubjectId } from "@aimwell/domain";
import { namedBy } from "../person/named.ts";
import { type Desk, personOf } from "../plan/desk.ts";
import { made, type Outcome, type Seed, skip } from "../plan/outcome.ts";
import { heading, sayable, wordsOf } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import type { Item } from "../source/item.ts";
import { cameFrom, dayIn, open } from "../source/resource.ts";
import { aimIdFor, aimName } from "./aim-name.ts";
import { levelsOf } from "./levels.ts";
import { saysWhatMatters } from "./what-matters.ts";

const underWay: readonly string[] = ["proposed", "planned", "accepted", "active", "on-hold"];
const ended: readonly string[] = ["completed", "cancelled", "rejected"];

/**
 * A Goal becomes a proposed aim: it is nobody's aim until the person says so, whoever the Goal says expressed it.
 * Five levels that came with it are part of the proposal.
 */
export function goal(item: Item, desk: Desk): Outcome {
  const node = open(item);
  const person = personOf(desk, node, item, "subject");
  if (!person.ok) return person.outcome;
  const refusal = refusalOf(node);
  if (refusal !== null) return refusal;
  const words = wordsOf(node.object("description"));
  if (words === undefined) return skip("no-value", ["Goal.description says nothing.", ...node.problems].join(" "));
  if (words.length > 4000) {
    return skip("broken", "Goal.description is longer than 4000 characters, and words are never cut.");
  }
  const proposed = proposedOf(words, node, item, desk, person.subject);
  const scale = scaleOf(node, item, person.subject, proposed.at);
  const leftOut = [...(typeof scale === "string" ? [scale] : []), ...figures(node), ...node.problems];
  return made(person.subject, typeof scale === "string" || scale === null ? [proposed] : [proposed, scale], leftOut);
}

function refusalOf(node: Node): Outcome | null {
  const status = node.text("lifecycleStatus");
  if (status === undefined) return skip("broken", "Goal.lifecycleStatus is missing.");
  if (status === "entered-in-error") return skip("in-error", "It is marked as entered in error.");
  if (ended.includes(status)) return skip("closed", `This goal has ended already (${status}).`);
  if (underWay.includes(status)) return null;
  return skip("broken", `Goal.lifecycleStatus is "${status.slice(0, 40)}", which FHIR does not know.`);
}

function proposedOf(words: string, node: Node, item: Item, desk: Desk, subject: SubjectId): Seed {
  const due = node.list("target").map((target) => dayIn(target, "dueDate"));
  const by = due.filter((day) => day !== undefined).toSorted()[0];
  const startedOn = dayIn(node, "startDate");
  const towards = furtherAim(node, item, desk, subject);
  const { importance, confidence } = desk.readiness.get(item.key) ?? {};
  return {
    type: "aim.proposed",
    name: aimName(item.key),
    at: startedOn === undefined ? null : `${startedOn}T12:00:00.000Z`,
    body: {
      words,
      horizon: "near",
      domains: [],
      source: sourceOf(node, item, desk),
      ...(towards === undefined ? {} : { towards }),
      ...(by === undefined ? {} : { by }),
      ...(startedOn === undefined ? {} : { startedOn }),
      ...(importance === undefined ? {} : { importance: importance.value }),
      ...(confidence === undefined ? {} : { confidence: confidence.value }),
    },
  };
}

function scaleOf(node: Node, item: Item, subject: SubjectId, at: string | null): Seed | string | null {
  const levels = levelsOf(node);
  if (levels === null || typeof levels === "string") return levels;
  const aim = aimIdFor(subject, item.key);
  // PCO starts at −1, so that there is a step for worse; no element of a Goal says otherwise.
  const body = {
    aim,
    levels: [...levels] as [string, string, string, string, string],
    convention: "pco",
    startLevel: -1,
  } as const;
  return { type: "aim.scaled", name: [item.key, "scale", ...levels], at, body };
}

/** A Goal that addresses what matters to the person leads towards it. */
function furtherAim(node: Node, item: Item, desk: Desk, subject: SubjectId): string | undefined {
  for (const reference of node.list("addresses")) {
    const lead = desk.source.follow(reference, item, "Observation");
    if (lead.kind === "item" && saysWhatMatters(lead.item)) return aimIdFor(subject, lead.item.key);
  }
  return undefined;
}

function sourceOf(node: Node, item: Item, desk: Desk): string {
  const said = namedBy(desk, node.object("expressedBy"), item, "Patient");
  const who =
    said.name === undefined ? "" : said.type === "Patient" ? `, as told by ${said.name}` : `, written by ${said.name}`;
  return heading(`${cameFrom(item)}${who}`);
}

function figures(node: Node): readonly string[] {
  const hasFigure = node.list("target").some((target) => target.names().some((name) => name.startsWith("detail")));
  const hasNotes = node.list("note").some((note) => sayable(note.text("text")) !== undefined);
  return [
    ...(hasFigure ? ["Its target figure was not taken: the person sets how far to go."] : []),
    ...(hasNotes ? ["Its notes were not taken."] : []),
  ];
}
