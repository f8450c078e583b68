import type { Body } from "../entry.ts";
import type { EntryId, LifeNoteId } from "../ids.ts";
import { type Brought, broughtBy, type Noun } from "../record/slice.ts";
import { countNote, type Told } from "./told.ts";

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
  /** How many notes stand of each kind, counted as they come: a list of many people asks it at every append. */
  readonly told: Map<LifeNote["kind"], Told>;
  state: LifeState | null;
  capacity: Capacity | null;
  readonly felt: WorkloadFelt[];
}

type Types = "life.noted" | "life.retired" | "life.state-told" | "capacity.stated" | "workload.felt";

export const lifeNoun: Noun<LifeSlice, Types> = {
  empty: () => ({ notes: new Map(), noteOf: new Map(), told: new Map(), state: null, capacity: null, felt: [] }),
  own: (slice) => ({
    ...slice,
    notes: new Map(slice.notes),
    noteOf: new Map(slice.noteOf),
    told: new Map(slice.told),
    felt: [...slice.felt],
  }),
  apply: {
    "life.noted": (slice, entry) => {
      const before = entry.supersedes === undefined ? undefined : slice.noteOf.get(entry.supersedes);
      const id = before ?? (entry.id as string as LifeNoteId);
      slice.noteOf.set(entry.id, id);
      stands(slice, { ...entry.body, id, version: entry.id, brought: broughtBy(entry), state: "current" });
    },
    "life.retired": (slice, entry) => {
      const note = slice.notes.get(entry.body.note);
      if (note !== undefined) stands(slice, { ...note, state: "retired" });
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

/** Puts a note where its earlier wording stood, if it had one, and counts it where that was counted. */
function stands(slice: LifeSlice, note: LifeNote): void {
  const before = slice.notes.get(note.id);
  if (before?.state === "current") countNote(slice.told, before, -1);
  if (note.state === "current") countNote(slice.told, note, 1);
  slice.notes.set(note.id, note);
}
