import type { Body, EntryOf } from "../entry.ts";
import type { DecisionId, OptionId, PartyId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";

export interface Assent extends Omit<Body<"assent.given">, "decision"> {
  readonly brought: Brought;
}
export interface Dissent extends Omit<Body<"dissent.noted">, "decision"> {
  readonly brought: Brought;
}
/** A lean as far as this reader may see it: its writer sees it at once, the others when the leans are opened. */
export interface OwnLean extends Omit<Body<"lean.taken">, "decision"> {
  readonly brought: Brought;
}
export type Lean = Body<"leans.opened">["leans"][number];

/** What holds at every stage of a decision. */
interface Held {
  readonly id: DecisionId;
  readonly aim: Body<"decision.opened">["aim"];
  readonly question: string;
  readonly visit: Body<"decision.opened">["visit"];
  readonly opened: Brought;
  readonly assents: readonly Assent[];
  readonly dissents: readonly Dissent[];
  readonly ownLeans: ReadonlyMap<PartyId, OwnLean>;
  readonly skipped: readonly PartyId[];
  /** Null while the cards are face down. */
  readonly leans: readonly Lean[] | null;
}
export type Decision =
  | (Held & { readonly stage: "open" })
  | (Held & { readonly stage: "shared"; readonly chosen: OptionId; readonly sharedAt: Brought })
  | (Held & { readonly stage: "deferred"; readonly until: string | undefined; readonly because: string });

export interface DecisionSlice {
  readonly decisions: Map<DecisionId, Decision>;
}

type Types =
  | "decision.opened"
  | "lean.taken"
  | "lean.skipped"
  | "leans.opened"
  | "assent.given"
  | "dissent.noted"
  | "decision.deferred"
  | "decision.reopened";

/**
 * Adds one party's assent. The decision becomes `shared` when the person and a professional stand behind the same
 * option, in either order; until then it stays open. A party may change its mind: its latest assent counts.
 */
function withAssent(decision: Decision, entry: EntryOf<"assent.given">): Decision {
  const { option } = entry.body;
  const given: Assent = { option, words: entry.body.words, brought: broughtBy(entry) };
  const assents = [...decision.assents.filter((earlier) => earlier.brought.by !== entry.by), given];
  const behind = assents.filter((each) => each.option === option).map((each) => each.brought.as);
  const isShared = behind.includes("person") && behind.includes("professional");
  return isShared
    ? { ...held(decision), assents, stage: "shared", chosen: option, sharedAt: given.brought }
    : { ...decision, assents };
}

function held(decision: Decision): Held {
  const { id, aim, question, visit, opened, assents, dissents, ownLeans, skipped, leans } = decision;
  return { id, aim, question, visit, opened, assents, dissents, ownLeans, skipped, leans };
}

export const decisionNoun: Noun<DecisionSlice, Types> = {
  empty: () => ({ decisions: new Map() }),
  own: (slice) => ({ decisions: new Map(slice.decisions) }),
  apply: {
    "decision.opened": (slice, entry) => {
      const id = entry.id as string as DecisionId;
      const { aim, question, visit } = entry.body;
      const nothingYet = { assents: [], dissents: [], ownLeans: new Map(), skipped: [], leans: null };
      slice.decisions.set(id, { id, aim, question, visit, opened: broughtBy(entry), ...nothingYet, stage: "open" });
    },
    "lean.taken": (slice, entry) => {
      const { decision, ...lean } = entry.body;
      change(
        slice.decisions,
        decision,
        (open): Decision => ({
          ...open,
          ownLeans: new Map(open.ownLeans).set(entry.by, { ...lean, brought: broughtBy(entry) }),
        }),
      );
    },
    "lean.skipped": (slice, entry) => {
      change(
        slice.decisions,
        entry.body.decision,
        (open): Decision => ({
          ...open,
          skipped: [...open.skipped.filter((party) => party !== entry.by), entry.by],
        }),
      );
    },
    "leans.opened": (slice, entry) => {
      change(slice.decisions, entry.body.decision, (open): Decision => ({ ...open, leans: entry.body.leans }));
    },
    "assent.given": (slice, entry) => {
      change(slice.decisions, entry.body.decision, (decision): Decision => withAssent(decision, entry));
    },
    "dissent.noted": (slice, entry) => {
      const { decision, ...dissent } = entry.body;
      change(
        slice.decisions,
        decision,
        (open): Decision => ({
          ...open,
          dissents: [...open.dissents, { ...dissent, brought: broughtBy(entry) }],
        }),
      );
    },
    "decision.deferred": (slice, entry) => {
      const { decision, until, because } = entry.body;
      change(slice.decisions, decision, (open): Decision => ({ ...held(open), stage: "deferred", until, because }));
    },
    "decision.reopened": (slice, entry) => {
      change(
        slice.decisions,
        entry.body.decision,
        (closed): Decision => ({ ...held(closed), assents: [], stage: "open" }),
      );
    },
  },
};
