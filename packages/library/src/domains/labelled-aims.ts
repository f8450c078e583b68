import given from "../../data/labelled-aims.json" with { type: "json" };
import { fields, listOf, oneOf, parse, shipped, text } from "../checking/reader.ts";
import { type AimDomainId, aimDomainIds } from "./aim-domain.ts";

/** An aim in plain words with the domains that a reader would tick; none where "not sure yet" is the right answer. */
export interface LabelledAim {
  readonly words: string;
  readonly domains: readonly AimDomainId[];
  /** Whose manner of writing it imitates: "typos", "old", "learner:es" for the English of a Spanish speaker. */
  readonly voice: string;
}

const aim = fields({ words: text, domains: listOf(oneOf(...aimDomainIds)), voice: text });

const read = shipped(
  "labelled-aims.json",
  parse(fields({ note: text, licence: text, aims: listOf(aim, 200), earlier: listOf(aim, 1) }), given),
);

export const labelledAims: readonly LabelledAim[] = read.aims;

/** A set from before the cue words were extended; it is in neither half. */
export const earlierAims: readonly LabelledAim[] = read.earlier;

/** The FNV-1a hash of a text, in 32 bits (Fowler, Noll and Vo, 1991). */
function fnv1a(words: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/**
 * Which half an aim belongs to, by its own letters, so that nobody chose it: cue words may be written from the tuning
 * half, and the test half only tells how well that worked.
 */
export const halfOf = ({ words }: LabelledAim): "tuning" | "test" =>
  ((fnv1a(words) >>> 8) & 1) === 0 ? "tuning" : "test";
