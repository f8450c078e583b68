import { derivedId } from "../derived-id.ts";
import type { Body, EntryOf } from "../entry.ts";
import type { DecisionId, OptionId } from "../ids.ts";

/** To wait, and to change nothing: by the library's ids and in its words, which a test holds. */
const always = [
  {
    practice: "wait-and-see",
    title: "Wait and see",
    words: "Do nothing new for now. Agree on when to look again, and on what would change your mind.",
  },
  {
    practice: "keep-as-it-is",
    title: "Keep things as they are",
    words: "Go on as now. You can come back to this at any time.",
  },
] as const;

export interface AlwaysThere {
  readonly id: OptionId;
  readonly offered: Body<"option.offered">;
}

/**
 * The options that every decision has from the moment that it is opened, whoever opened it and however: nobody has to
 * offer them, so nobody can leave them out. Their ids follow from the decision's, so that every device knows the same ones.
 */
export function alwaysThereIn({ id }: Pick<EntryOf<"decision.opened">, "id">): readonly AlwaysThere[] {
  const decision = id as string as DecisionId;
  return always.map(({ practice, ...said }) => ({
    id: derivedId(id, `option/${practice}`) as OptionId,
    offered: { decision, practice, ...said, basis: "always-there", statements: [], shown: [], asks: {} },
  }));
}
