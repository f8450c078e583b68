import { type Desk, personOf } from "../plan/desk.ts";
import { made, type Outcome, skip } from "../plan/outcome.ts";
import { heading, sayable, wordsOf } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import type { Item } from "../source/item.ts";
import { fingerprint } from "../source/name-based-id.ts";
import { momentIn, open } from "../source/resource.ts";
import { namedBy } from "./named.ts";

/** A CareTeam is noted as support, with its name and who is in it. Nobody in it gets to read anything by that. */
export function careTeam(item: Item, desk: Desk): Outcome {
  const node = open(item);
  const person = personOf(desk, node, item, "subject");
  if (!person.ok) return person.outcome;
  const status = node.text("status");
  if (status === "entered-in-error") return skip("in-error", "It is marked as entered in error.");
  if (status === "inactive" || status === "suspended") return skip("closed", `This care team is ${status}.`);
  const members = node.list("participant").flatMap((participant) => memberLine(participant, item, desk));
  const name =
    sayable(node.text("name")) ??
    node
      .list("category")
      .map(wordsOf)
      .find((words) => words !== undefined);
  if (name === undefined && members.length === 0) return skip("no-value", "Neither a name nor a member is given.");
  const words = sayable(heading(members.join("\n"), 4000));
  const body = {
    kind: "support",
    title: heading(name ?? "Care team"),
    ...(words === undefined ? {} : { words }),
  } as const;
  const period = node.object("period");
  const at = period === undefined ? undefined : momentIn(period, "start");
  const noteName = [item.key, "care-team", fingerprint(body)];
  return made(person.subject, [{ type: "life.noted", name: noteName, at: at ?? null, body }], node.problems);
}

/** "Registered Nurse: Julie Smith, RN". The person is a member too, and needs no line. */
function memberLine(participant: Node, item: Item, desk: Desk): readonly string[] {
  const role = participant
    .list("role")
    .map(wordsOf)
    .find((words) => words !== undefined);
  const member = namedBy(desk, participant.object("member"), item);
  if (member.type === "Patient") return [];
  const line = [role, member.name].filter((part) => part !== undefined).join(": ");
  return line === "" ? [] : [line];
}
