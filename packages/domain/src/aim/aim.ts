import type { Body, EntryOf } from "../entry.ts";
import type { AimId, EntryId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";

type Said = Body<"aim.voiced">;

export interface AimVersion extends Said {
  readonly entry: EntryId;
  readonly brought: Brought;
}
export interface Scale extends Omit<Body<"aim.scaled">, "aim"> {
  readonly brought: Brought;
  /** The wording that the five steps belong to: an aim said differently asks for steps of its own. */
  readonly of: EntryId;
}
export interface ReadBack {
  readonly entry: EntryId;
  readonly words: string;
  readonly brought: Brought;
  readonly understood: (Omit<Body<"aim.understood">, "readBack"> & { readonly brought: Brought }) | null;
}
export interface Rating extends Omit<Body<"aim.rated">, "aim"> {
  readonly brought: Brought;
  /** The scale that it was told on; null when there was none. */
  readonly scale: EntryId | null;
}
export interface Aim {
  readonly id: AimId;
  /**
   * `unconfirmed`: someone else wrote it and the person has not said whether it is right. `declined`: it is not.
   * `closed` aims stay readable; closing is not failing.
   */
  readonly state: "open" | "unconfirmed" | "declined" | "closed";
  /** The newest wording. */
  readonly now: AimVersion;
  /** All wordings, oldest first, the newest included. */
  readonly versions: readonly AimVersion[];
  /** Where a proposed aim came from. */
  readonly source: string | null;
  readonly confirmed: (Omit<Body<"aim.confirmed">, "aim"> & { readonly brought: Brought }) | null;
  readonly scale: Scale | null;
  readonly readBacks: readonly ReadBack[];
  readonly closed: (Omit<Body<"aim.closed">, "aim"> & { readonly brought: Brought }) | null;
}
export interface AimSlice {
  readonly aims: Map<AimId, Aim>;
  /** In the order told, one list an aim; three series by the rater's role are taken from it. */
  readonly ratings: Map<AimId, Rating[]>;
  /** The aim that a read-back speaks of. */
  readonly readBackOf: Map<EntryId, AimId>;
}

type Types =
  | "aim.voiced"
  | "aim.proposed"
  | "aim.confirmed"
  | "aim.read-back"
  | "aim.understood"
  | "aim.revised"
  | "aim.scaled"
  | "aim.rated"
  | "aim.closed";

function begin(slice: AimSlice, entry: EntryOf<"aim.voiced"> | EntryOf<"aim.proposed">): void {
  const id = entry.id as string as AimId;
  const now: AimVersion = { ...entry.body, entry: entry.id, brought: broughtBy(entry) };
  const isProposed = entry.type === "aim.proposed";
  slice.aims.set(id, {
    id,
    state: isProposed ? "unconfirmed" : "open",
    now,
    versions: [now],
    source: isProposed ? entry.body.source : null,
    confirmed: null,
    scale: null,
    readBacks: [],
    closed: null,
  });
}

export const aimNoun: Noun<AimSlice, Types> = {
  empty: () => ({ aims: new Map(), ratings: new Map(), readBackOf: new Map() }),
  own: (slice) => ({
    aims: new Map(slice.aims),
    ratings: new Map([...slice.ratings].map(([aim, list]) => [aim, [...list]])),
    readBackOf: new Map(slice.readBackOf),
  }),
  apply: {
    "aim.voiced": begin,
    "aim.proposed": begin,
    "aim.confirmed": (slice, entry) => {
      const { aim, ...confirmed } = entry.body;
      change(
        slice.aims,
        aim,
        (held): Aim => ({
          ...held,
          state: confirmed.answer === "no" ? "declined" : "open",
          confirmed: { ...confirmed, brought: broughtBy(entry) },
        }),
      );
    },
    "aim.read-back": (slice, entry) => {
      const readBack: ReadBack = {
        entry: entry.id,
        words: entry.body.words,
        brought: broughtBy(entry),
        understood: null,
      };
      slice.readBackOf.set(entry.id, entry.body.aim);
      change(slice.aims, entry.body.aim, (held): Aim => ({ ...held, readBacks: [...held.readBacks, readBack] }));
    },
    "aim.understood": (slice, entry) => {
      const { readBack, ...understood } = entry.body;
      const aim = slice.readBackOf.get(readBack);
      if (aim === undefined) return;
      const answered = { ...understood, brought: broughtBy(entry) };
      change(
        slice.aims,
        aim,
        (held): Aim => ({
          ...held,
          readBacks: held.readBacks.map((each) => (each.entry === readBack ? { ...each, understood: answered } : each)),
        }),
      );
    },
    "aim.revised": (slice, entry) => {
      const { aim, ...said } = entry.body;
      const now: AimVersion = { ...said, entry: entry.id, brought: broughtBy(entry) };
      change(slice.aims, aim, (held): Aim => ({ ...held, state: "open", now, versions: [...held.versions, now] }));
    },
    "aim.scaled": (slice, entry) => {
      const { aim, ...scale } = entry.body;
      change(
        slice.aims,
        aim,
        (held): Aim => ({ ...held, scale: { ...scale, of: held.now.entry, brought: broughtBy(entry) } }),
      );
    },
    "aim.rated": (slice, entry) => {
      const { aim, ...rating } = entry.body;
      const scale = slice.aims.get(aim)?.scale?.brought.entry ?? null;
      const rated = { ...rating, scale, brought: broughtBy(entry) };
      const earlier = slice.ratings.get(aim);
      if (earlier === undefined) slice.ratings.set(aim, [rated]);
      else earlier.push(rated);
    },
    "aim.closed": (slice, entry) => {
      const { aim, ...closed } = entry.body;
      change(
        slice.aims,
        aim,
        (held): Aim => ({ ...held, state: "closed", closed: { ...closed, brought: broughtBy(entry) } }),
      );
    },
  },
};
