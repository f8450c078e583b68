import type { Body } from "../entry.ts";
import type { ContextNoteId, EntryId } from "../ids.ts";
import { type Brought, broughtBy, type Noun } from "../record/slice.ts";

/** One wording of a note, with who said it. */
export interface ContextWording extends Body<"context.noted"> {
  readonly brought: Brought;
}
/** One thing about a place (E-82 to E-85): a team's own note, with every version of it. */
export interface ContextNote extends ContextWording {
  readonly id: ContextNoteId;
  /** The entry of the newest wording: what an edit supersedes. */
  readonly version: EntryId;
  readonly state: "current" | "retired";
  /** When it was said to hold no longer; null while it holds. */
  readonly retired: Brought | null;
  /** All wordings, oldest first, the newest included. */
  readonly wordings: readonly ContextWording[];
}
export interface ContextSlice {
  readonly notes: Map<ContextNoteId, ContextNote>;
  /** Which note a version belongs to. */
  readonly noteOf: Map<EntryId, ContextNoteId>;
  /** How often the context was said, changed or retired: a match can name the version that it was made with. */
  version: number;
}

export const contextNoun: Noun<ContextSlice, "context.noted" | "context.retired"> = {
  empty: () => ({ notes: new Map(), noteOf: new Map(), version: 0 }),
  own: (slice) => ({ ...slice, notes: new Map(slice.notes), noteOf: new Map(slice.noteOf) }),
  apply: {
    "context.noted": (slice, entry) => {
      const known = entry.supersedes === undefined ? undefined : slice.noteOf.get(entry.supersedes);
      const id = known ?? (entry.id as string as ContextNoteId);
      const wording = { ...entry.body, brought: broughtBy(entry) };
      const wordings = [...(slice.notes.get(id)?.wordings ?? []), wording];
      slice.noteOf.set(entry.id, id);
      slice.notes.set(id, { ...wording, id, version: entry.id, state: "current", retired: null, wordings });
      slice.version += 1;
    },
    "context.retired": (slice, entry) => {
      const note = slice.notes.get(entry.body.note);
      if (note === undefined) return;
      slice.notes.set(note.id, { ...note, state: "retired", retired: broughtBy(entry) });
      slice.version += 1;
    },
  },
};
