import given from "../../data/needs.json" with { type: "json" };
import { fields, identifier, listOf, oneOf, parse, type Reader, shipped, text } from "../checking/reader.ts";
import { wordsOf } from "../domains/stem.ts";

/** Something that a practice needs from a place or from a life: what notes about them can speak of. */
export interface Need {
  readonly id: string;
  readonly of: "place" | "life";
  readonly words: string;
  /** Words by which a note may speak of it: a hint for talk, and nothing that is weighed. */
  readonly cues: readonly string[];
}

const need: Reader<Need> = fields({ id: identifier, of: oneOf("place", "life"), words: text, cues: listOf(text) });
const read = shipped("needs.json", parse(fields({ note: text, licence: text, needs: listOf(need, 1) }), given));

export const needs: readonly Need[] = read.needs;

const byId = new Map(needs.map((each) => [each.id, each]));

export const needById = (id: string): Need | undefined => byId.get(id);

export const needIdsOf = (of: Need["of"]): readonly string[] =>
  needs.filter((each) => each.of === of).map(({ id }) => id);

/** The needs that somebody's words may speak of. The words stay what they are; whoever said them knows. */
export function needsNamed(words: string): readonly string[] {
  const said = new Set(wordsOf(words));
  return needs.filter(({ cues }) => cues.some((cue) => said.has(cue))).map(({ id }) => id);
}
