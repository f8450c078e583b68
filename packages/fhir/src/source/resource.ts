import { Node } from "../reading/node.ts";
import { dayOf, type FhirTime, momentOf, readTime } from "../reading/time.ts";
import type { Item } from "./item.ts";

/** The resource, ready to be read; what is wrong with it gathers in `problems`. */
export function open(item: Item): Node {
  return new Node(item.resource, item.resourceType, []);
}

/** A date or time of a resource; one that is wrong goes to its problems. */
export function timeIn(node: Node, name: string): FhirTime | undefined {
  const text = node.text(name);
  if (text === undefined) return undefined;
  const time = readTime(text);
  if (typeof time !== "string") return time;
  node.report(`${node.path}.${name}: ${time}`);
  return undefined;
}

export function dayIn(node: Node, name: string): string | undefined {
  const time = timeIn(node, name);
  return time === undefined ? undefined : dayOf(time);
}

export function momentIn(node: Node, name: string): string | undefined {
  const time = timeIn(node, name);
  return time === undefined ? undefined : momentOf(time);
}

/** When an observation was true: its own time, else the start of its period, else when it was issued. */
export function observedTime(node: Node): FhirTime | undefined {
  const period = node.object("effectivePeriod");
  const own = timeIn(node, "effectiveDateTime") ?? timeIn(node, "effectiveInstant");
  return own ?? (period === undefined ? undefined : timeIn(period, "start")) ?? timeIn(node, "issued");
}

/** Where an entry says that it came from. */
export function cameFrom(item: Item): string {
  const file = item.file.split(/[\\/]/).at(-1) ?? item.file;
  return `From the file ${file.trim() === "" ? "without a name" : file}`;
}
