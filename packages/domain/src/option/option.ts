import type { Body } from "../entry.ts";
import type { OptionId, PartyId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";
import { alwaysThereIn } from "./always-there.ts";

export interface Valued extends Omit<Body<"option.valued">, "option"> {
  readonly brought: Brought;
}
export interface Option extends Body<"option.offered"> {
  readonly id: OptionId;
  readonly brought: Brought;
  /** The latest view of each party. */
  readonly valued: ReadonlyMap<PartyId, Valued>;
}
export interface OptionSlice {
  readonly options: Map<OptionId, Option>;
}

export const optionNoun: Noun<OptionSlice, "option.offered" | "option.valued", "decision.opened"> = {
  empty: () => ({ options: new Map() }),
  own: (slice) => ({ options: new Map(slice.options) }),
  also: {
    "decision.opened": (slice, entry) => {
      const brought = broughtBy(entry);
      for (const { id, offered } of alwaysThereIn(entry))
        slice.options.set(id, { ...offered, id, brought, valued: new Map() });
    },
  },
  apply: {
    "option.offered": (slice, entry) => {
      const id = entry.id as string as OptionId;
      slice.options.set(id, { ...entry.body, id, brought: broughtBy(entry), valued: new Map() });
    },
    "option.valued": (slice, entry) => {
      const { option, ...valued } = entry.body;
      change(slice.options, option, (offered) => ({
        ...offered,
        valued: new Map(offered.valued).set(entry.by, { ...valued, brought: broughtBy(entry) }),
      }));
    },
  },
};
