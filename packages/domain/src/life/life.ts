import type { Body } from "../entry.ts";
import type { EntryId, LifeNoteId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";

export interface LifeNote extends Body<"life.noted"> {
  readonly id: LifeNoteId;
  /** The entry of the newest wording: what an edit supersedes. */
  readonly version: EntryId;
  readonly brought: Brought;
  readonly state: "current" | "retired";
}
export interface LifeState extends Body<"life.state-told"> {
  readonly brought: Brought;
}
export interface Capacity extends Body<"capacity.stated"> {
  readonly brought: Brought;
}
export interface WorkloadFelt extends Body<"workload.felt"> {
  readonly brought: Brought;
}
export interface LifeSlice {
  readonly notes: Map<LifeNoteId, LifeNote>;
  /** Which note a version belongs to. */
  readonly noteOf: Map<EntryId, LifeNoteId>;
  state: LifeState | null;
  capacity: Capacity | null;
  readonly felt: WorkloadFelt[];
}

type Types = "life.noted" | "life.retired" | "life.state-told" | "capacity.stated" | "workload.felt";

export const lifeNoun: Noun<LifeSlice, Types> = {
  empty: () => ({ notes: new Map(), noteOf: new Map(), state: null, capacity: null, felt: [] }),
  own: (slice) => ({
    ...slice,
    notes: new Map(slice.notes),
    noteOf: new Map(slice.noteOf),
    felt: [...slice.felt],
  }),
  apply: {
    "life.noted": (slice, entry) => {
      const before = entry.supersedes === undefined ? undefined : slice.noteOf.get(entry.supersedes);
      const id = before ?? (entry.id as string as LifeNoteId);
      slice.noteOf.set(entry.id, id);
      slice.notes.set(id, { ...entry.body, id, version: entry.id, brought: broughtBy(entry), state: "current" });
    },
    "life.retired": (slice, entry) => {
      change(slice.notes, entry.body.note, (note): LifeNote => ({ ...note, state: "retired" }));
    },
    "life.state-told": (slice, entry) => {
      slice.state = { ...entry.body, brought: broughtBy(entry) };
    },
    "capacity.stated": (slice, entry) => {
      slice.capacity = { ...entry.body, brought: broughtBy(entry) };
    },
    "workload.felt": (slice, entry) => {
      slice.felt.push({ ...entry.body, brought: broughtBy(entry) });
    },
  },
};
