import type { EntryId } from "./ids.ts";

const prime = 0x100000001b3n;
const mask = (1n << 64n) - 1n;

/** FNV-1a over 64 bits: small, and the same everywhere. It hides nothing and need not. */
function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * prime) & mask;
  return hash;
}

/**
 * The id of what follows from an entry. The same cause and the same name always give the same id, so that doing it
 * again makes no twin.
 *
 * The first 48 bits are the cause's, which is its time where the cause is a UUID of version 7: what follows sorts beside
 * what it follows from. The other bits are two FNV-1a hashes of cause and name; the version is 8 (RFC 9562, section 5.8:
 * a layout of one's own).
 *
 * @param cause - the id of the entry that has the consequence.
 * @param name - what follows, for example `leans.opened`, or `score/phq-9`.
 */
export function derivedId(cause: EntryId, name: string): string {
  const high = fnv1a64(`${cause} ${name}`).toString(16).padStart(16, "0");
  const low = fnv1a64(`${name} ${high} ${cause}`).toString(16).padStart(16, "0");
  const variant = ((Number.parseInt(low.slice(0, 1), 16) & 0x3) | 0x8).toString(16);
  const parts = [cause.slice(0, 8), cause.slice(9, 13), `8${high.slice(0, 3)}`, `${variant}${low.slice(1, 4)}`];
  return [...parts, `${high.slice(4, 12)}${low.slice(4, 8)}`].join("-").toLowerCase();
}
