import type { Draft, EntryId, PartyId, PersonRecord } from "@aimwell/domain";

/** Two changed the same thing at once: what this device said, and what stands now. */
export interface Clash {
  readonly mine: string;
  readonly theirs: { readonly words: string; readonly by: PartyId; readonly at: string };
  /** The version that stands now: what mine would take the place of. */
  readonly current: EntryId;
  readonly draft: Extract<Draft, { type: "aim.revised" | "life.noted" | "action.adapted" }>;
}

/** The clash that a refused draft is about, for the things that have versions; null when that thing is not here. */
export function clashOf(record: PersonRecord, draft: Draft): Clash | null {
  switch (draft.type) {
    case "aim.revised": {
      const now = record.aim.aims.get(draft.body.aim)?.now;
      if (now === undefined) return null;
      return { mine: draft.body.words, theirs: { words: now.words, ...now.brought }, current: now.entry, draft };
    }
    case "life.noted": {
      const id = draft.supersedes === undefined ? undefined : record.life.noteOf.get(draft.supersedes);
      const note = id === undefined ? undefined : record.life.notes.get(id);
      if (note === undefined) return null;
      return { mine: draft.body.title, theirs: { words: note.title, ...note.brought }, current: note.version, draft };
    }
    case "action.adapted": {
      const now = record.plan.actions.get(draft.body.action)?.now;
      if (now === undefined) return null;
      return { mine: draft.body.title, theirs: { words: now.title, ...now.brought }, current: now.entry, draft };
    }
    default:
      return null;
  }
}
