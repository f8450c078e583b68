import type { Body } from "../../entry.ts";
import { type Brought, broughtBy, type Noun } from "../../record/slice.ts";

export type SystemPart = Body<"system.described">["part"];

/** The five Ps of a clinical microsystem, in the order in which a team fills them in. */
export const systemParts: readonly SystemPart[] = ["purpose", "patients", "professionals", "processes", "patterns"];

/** One wording, with who said it. */
export interface Wording {
  readonly words: string;
  readonly brought: Brought;
}
export interface PurposeSlice {
  /** Every wording of the purpose, the newest last. */
  readonly stated: Wording[];
  /** Every wording of each part, the newest last. */
  readonly system: Map<SystemPart, readonly Wording[]>;
}

export const purposeNoun: Noun<PurposeSlice, "purpose.stated" | "system.described"> = {
  empty: () => ({ stated: [], system: new Map() }),
  own: (slice) => ({ stated: [...slice.stated], system: new Map(slice.system) }),
  apply: {
    "purpose.stated": (slice, entry) => {
      slice.stated.push({ words: entry.body.words, brought: broughtBy(entry) });
    },
    "system.described": (slice, entry) => {
      const { part, words } = entry.body;
      slice.system.set(part, [...(slice.system.get(part) ?? []), { words, brought: broughtBy(entry) }]);
    },
  },
};
