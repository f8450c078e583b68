import type { Desk } from "../plan/desk.ts";
import { sayable } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import type { Item } from "../source/item.ts";
import { open } from "../source/resource.ts";
import { nameOf } from "./human-name.ts";

export interface Named {
  readonly name: string | undefined;
  readonly type: string;
}

/** Who a reference names: a professional, a supporter, the person, an organisation. */
export function namedBy(desk: Desk, reference: Node | undefined, from: Item, type = "Practitioner"): Named {
  if (reference === undefined) return { name: undefined, type: "" };
  const display = sayable(reference.text("display"));
  const lead = desk.source.follow(reference, from, type);
  if (lead.kind === "unclear") return { name: display, type: "" };
  if (lead.kind === "elsewhere") {
    return { name: display, type: /([A-Za-z]+)[/?][^/]*$/.exec(lead.key)?.[1] ?? "" };
  }
  const node = open(lead.item);
  desk.mentions.add(lead.item.key);
  if (lead.item.resourceType === "Organization")
    return { name: sayable(node.text("name")) ?? display, type: "Organization" };
  if (lead.item.resourceType !== "PractitionerRole")
    return { name: nameOf(node) ?? display, type: lead.item.resourceType };
  const person = namedBy(desk, node.object("practitioner"), lead.item);
  return { name: person.name ?? display, type: "Practitioner" };
}
