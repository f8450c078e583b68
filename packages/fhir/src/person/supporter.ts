import { type Desk, personOf } from "../plan/desk.ts";
import { made, type Outcome, skip } from "../plan/outcome.ts";
import { heading, wordsOf } from "../reading/concept.ts";
import type { Item } from "../source/item.ts";
import { fingerprint } from "../source/name-based-id.ts";
import { open } from "../source/resource.ts";
import { nameOf } from "./human-name.ts";

/** A RelatedPerson is noted as support in the person's life. It is never a grant: only the person lets others in. */
export function supporter(item: Item, desk: Desk): Outcome {
  const node = open(item);
  const person = personOf(desk, node, item, "patient");
  if (!person.ok) return person.outcome;
  if (node.boolean("active") === false) return skip("closed", "This supporter is marked as no longer active.");
  const relation = node
    .list("relationship")
    .map(wordsOf)
    .find((words) => words !== undefined);
  const name = nameOf(node);
  if (name === undefined && relation === undefined) return skip("no-value", "Neither a name nor a relation is given.");
  const title = heading([relation, name].filter((part) => part !== undefined).join(": "));
  const body = { kind: "support", title } as const;
  const seed = { type: "life.noted", name: [item.key, "support", fingerprint(body)], at: null, body } as const;
  return made(person.subject, [seed], node.problems);
}
