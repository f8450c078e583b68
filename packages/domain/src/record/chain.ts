import type { Entry } from "../entry.ts";

/** Turns text into its SHA-256 in lower-case hexadecimal. Given by the caller: this room computes no hashes. */
export type Hash = (text: string) => string;

/** What stands before the first entry of every chain. */
export const chainStart = "0".repeat(64);

/** Anything that JSON can say. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON with sorted keys and no spaces, so that the same entry is the same text wherever it was written. Keys sort by
 * UTF-16 code units, and numbers and strings are written as ECMAScript does, as RFC 8785 asks. What is undefined is
 * left out, as JSON leaves it out.
 *
 * @throws TypeError for what JSON can't say, such as NaN or a function.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === undefined) {
    throw new TypeError(`Expected what JSON can say, but ${String(value)} came.`);
  }
  const pairs = Object.entries(value as { readonly [key: string]: Json | undefined })
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`);
  return `{${pairs.join(",")}}`;
}

/** The text whose hash is the entry's: the hash before it, a line feed, and the entry as canonical JSON. */
export function chainInput(previousHash: string, entry: Entry): string {
  return `${previousHash}\n${canonicalJson(entry)}`;
}

/** The hashes of a subject's entries, in order. */
export function chainOf(entries: readonly Entry[], hash: Hash): readonly string[] {
  let previous = chainStart;
  return entries.map((entry) => {
    previous = hash(chainInput(previous, entry));
    return previous;
  });
}

/** Where a chain is whole, or the first place at which it is not. */
export type ChainVerdict =
  | { readonly isWhole: true; readonly entries: number; readonly head: string }
  | { readonly isWhole: false; readonly seq: number; readonly because: "gap" | "changed" };

/**
 * Verifies one subject's whole chain: sequence numbers run 1, 2, 3 … without a gap, and every hash is the one that its
 * entry and the hash before it give. A change of any byte, a lost entry and a swapped pair all show.
 */
export function verifyChain(
  links: readonly { readonly entry: Entry; readonly hash: string }[],
  hash: Hash,
): ChainVerdict {
  let previous = chainStart;
  for (const [at, link] of links.entries()) {
    if (link.entry.seq !== at + 1) return { isWhole: false, seq: at + 1, because: "gap" };
    if (hash(chainInput(previous, link.entry)) !== link.hash)
      return { isWhole: false, seq: at + 1, because: "changed" };
    previous = link.hash;
  }
  return { isWhole: true, entries: links.length, head: previous };
}
