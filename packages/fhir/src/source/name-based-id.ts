import { createHash } from "node:crypto";

/** The namespace of every id that an import makes. It never changes, or the same file would be imported twice. */
const namespace = Buffer.from("5d0f3a4e8c1b4d2f9a76c3e15b8840d7", "hex");

/**
 * A UUID of version 5 (RFC 9562, section 5.5): the same parts always give the same id, and other parts another one.
 *
 * @param parts - kept apart by their JSON form, so that ["a", "b"] and ["ab"] differ.
 */
export function nameBasedId(parts: readonly (string | number)[]): string {
  const hash = createHash("sha1").update(namespace).update(JSON.stringify(parts)).digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * A UUID of version 8 (RFC 9562, section 5.8) in two halves: the first 64 bits say which thing it is, the others which
 * version of it. So a version that came at an earlier import is found by its id alone.
 *
 * @param thing - what stays the same when the thing changes.
 * @param version - what it says; other words, another id.
 */
export function versionedId(thing: readonly string[], version: readonly string[]): string {
  const what = nameBasedId(["thing", ...thing]);
  const said = nameBasedId(["version", ...thing, ...version]);
  return `${what.slice(0, 14)}8${what.slice(15, 18)}${said.slice(18)}`;
}

/** The half of a versioned id that says which thing it is. */
export function thingIn(id: string): string {
  return id.slice(0, 18);
}

/**
 * A fingerprint of any JSON value, for what carries no id of its own. It walks with a stack of its own, because a file
 * may nest deeper than the call stack reaches.
 */
export function fingerprint(value: unknown): string {
  const hash = createHash("sha256");
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) {
      hash.update(`[${next.length}`);
      for (const item of next) open.push(item);
    } else if (typeof next === "object" && next !== null) {
      const members = Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1));
      hash.update(`{${members.length}`);
      for (const [name, item] of members) open.push(name, item);
    } else hash.update(`${typeof next}:${JSON.stringify(next)};`);
  }
  return hash.digest("hex");
}
