import type { EntryType, SubjectId } from "@aimwell/domain";
import type { Readiness } from "../aim/readiness.ts";
import type { Node } from "../reading/node.ts";
import type { Item } from "../source/item.ts";
import { nameBasedId, versionedId } from "../source/name-based-id.ts";
import type { Source } from "../source/source.ts";
import type { ImportContext } from "./context.ts";
import { type Outcome, skip } from "./outcome.ts";

export interface Mention {
  readonly subject: SubjectId;
  readonly name: readonly string[];
  readonly type: EntryType;
  readonly isSure: boolean;
}

/** What every translation of a resource has at hand. */
export interface Desk {
  readonly context: ImportContext;
  readonly source: Source;
  /** Everyone whom a resource speaks of, and how it names them. Grows while resources are read. */
  readonly named: Map<SubjectId, string>;
  /** The professionals whom the resource now being read names. */
  readonly mentions: Set<string>;
  /** The entry that first named each professional, by the professional's key. */
  readonly mentioned: Map<string, Mention>;
  /** People who stand only inside other resources. Grows while resources are read. */
  readonly contained: Map<string, Item>;
  /** Keys under which two different people came. */
  readonly confused: ReadonlySet<string>;
  /** Importance and confidence, by the Goal that they are about. */
  readonly readiness: ReadonlyMap<string, Readiness>;
}

/** The subject id of the person behind a source key: the same in every file and at every import. */
export function subjectFor(context: ImportContext, key: string): SubjectId {
  return nameBasedId(["person", context.site, context.sender, key]) as SubjectId;
}

/**
 * The id of an entry or measurement.
 *
 * @param name - its type, the source key, and its part in what the source became; all that follows is its content, so
 *   that versions of one thing share the first half of their ids.
 */
export function entryIdFor(subject: SubjectId, name: readonly string[]): string {
  return versionedId([subject, ...name.slice(0, 3)], name.slice(3));
}

type Found = { readonly ok: true; readonly subject: SubjectId } | { readonly ok: false; readonly outcome: Outcome };

/** The person whom a resource is about. */
export function personOf(desk: Desk, node: Node, item: Item, element: "subject" | "patient"): Found {
  const reference = node.object(element);
  if (reference === undefined) return nobody(`${element} is missing, so nobody can tell whose this is.`);
  const lead = desk.source.follow(reference, item, "Patient");
  if (lead.kind === "unclear") return nobody(`${element}: ${lead.reason}`);
  const key = lead.kind === "item" ? lead.item.key : lead.key;
  const type = lead.kind === "item" ? lead.item.resourceType : (/([A-Za-z]+)[/?][^/]*$/.exec(key)?.[1] ?? "");
  if (type !== "Patient") return nobody(`${element} points to ${key.slice(0, 80)}, which is not a person.`);
  if (desk.confused.has(key)) return nobody(`Two different people go by ${key.slice(0, 80)}.`);
  const subject = subjectFor(desk.context, key);
  if (lead.kind === "item") {
    if (!desk.source.newest.has(key)) desk.contained.set(key, lead.item);
    return { ok: true, subject };
  }
  desk.named.set(subject, key);
  if (desk.context.known.has(subject)) return { ok: true, subject };
  return nobody(`${key.slice(0, 80)} is in none of these files and not known here. Import the person first.`);
}

function nobody(reason: string): Found {
  return { ok: false, outcome: skip("no-person", reason) };
}
