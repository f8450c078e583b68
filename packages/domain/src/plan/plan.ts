import type { Body } from "../entry.ts";
import type { ActionId, EntryId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";

type Step = Omit<Body<"action.proposed">, "aim" | "decision">;

export interface ActionVersion extends Step {
  readonly entry: EntryId;
  readonly brought: Brought;
  readonly because?: string;
}
export interface Done extends Omit<Body<"action.done">, "action"> {
  readonly brought: Brought;
}
export interface Action {
  readonly id: ActionId;
  readonly aim: Body<"action.proposed">["aim"];
  readonly decision: Body<"action.proposed">["decision"];
  /** `proposed`: one side said it and the other has not agreed to this wording yet. */
  readonly state: "proposed" | "agreed" | "paused" | "ended";
  readonly now: ActionVersion;
  readonly versions: readonly ActionVersion[];
  readonly agreed: Brought | null;
  readonly pausedUntil: string | null;
  readonly endedBecause: string | null;
}
export interface PlanSlice {
  readonly actions: Map<ActionId, Action>;
  readonly done: Map<ActionId, Done[]>;
}

type Types =
  | "action.proposed"
  | "action.agreed"
  | "action.done"
  | "action.adapted"
  | "action.paused"
  | "action.resumed"
  | "action.ended";

export const planNoun: Noun<PlanSlice, Types> = {
  empty: () => ({ actions: new Map(), done: new Map() }),
  own: (slice) => ({
    actions: new Map(slice.actions),
    done: new Map([...slice.done].map(([action, list]) => [action, [...list]])),
  }),
  apply: {
    "action.proposed": (slice, entry) => {
      const id = entry.id as string as ActionId;
      const { aim, decision, ...step } = entry.body;
      const now: ActionVersion = { ...step, entry: entry.id, brought: broughtBy(entry) };
      const begun = { state: "proposed", agreed: null, pausedUntil: null, endedBecause: null } as const;
      slice.actions.set(id, { id, aim, decision, now, versions: [now], ...begun });
    },
    "action.agreed": (slice, entry) => {
      change(
        slice.actions,
        entry.body.action,
        (action): Action => ({ ...action, state: "agreed", agreed: broughtBy(entry) }),
      );
    },
    "action.done": (slice, entry) => {
      const { action, ...done } = entry.body;
      const told = { ...done, brought: broughtBy(entry) };
      const earlier = slice.done.get(action);
      if (earlier === undefined) slice.done.set(action, [told]);
      else earlier.push(told);
    },
    "action.adapted": (slice, entry) => {
      const { action, ...step } = entry.body;
      const now: ActionVersion = { ...step, entry: entry.id, brought: broughtBy(entry) };
      change(
        slice.actions,
        action,
        (held): Action => ({
          ...held,
          state: "proposed",
          agreed: null,
          now,
          versions: [...held.versions, now],
        }),
      );
    },
    "action.paused": (slice, entry) => {
      const pausedUntil = entry.body.until ?? null;
      change(slice.actions, entry.body.action, (action): Action => ({ ...action, state: "paused", pausedUntil }));
    },
    "action.resumed": (slice, entry) => {
      change(slice.actions, entry.body.action, (action): Action => ({ ...action, state: "agreed", pausedUntil: null }));
    },
    "action.ended": (slice, entry) => {
      const endedBecause = entry.body.because ?? null;
      change(slice.actions, entry.body.action, (action): Action => ({ ...action, state: "ended", endedBecause }));
    },
  },
};
