import type { Practice } from "@aimwell/library";
import type { LifeNote } from "../life/life.ts";
import type { SiteNote } from "./library.ts";
import { part } from "./part.ts";
import type { Part, Reason } from "./reason.ts";

const lifeReason = ({ id, kind, title, weight, mineToKeep }: LifeNote): Reason => ({
  key: "life-note",
  note: id,
  kind,
  title,
  weight: weight ?? null,
  isMineToKeep: mineToKeep === true,
});

/** Notes by what they touch, so that twenty thousand practices don't read every note again. */
export type Touching<Note> = ReadonlyMap<string, readonly Note[]>;

export function touching<Note extends { readonly touches?: readonly string[] | undefined }>(
  notes: readonly Note[],
): Touching<Note> {
  const found = new Map<string, Note[]>();
  for (const note of notes)
    for (const id of new Set(note.touches ?? [])) {
      const notesOfId = found.get(id);
      if (notesOfId === undefined) found.set(id, [note]);
      else notesOfId.push(note);
    }
  return found;
}

/** Notes that name nothing, by the needs that their words may speak of. */
export function hinting(
  notes: readonly LifeNote[],
  needsNamed: (words: string) => readonly string[],
): Touching<LifeNote> {
  const found = new Map<string, LifeNote[]>();
  for (const note of notes) {
    if ((note.touches ?? []).length > 0) continue;
    const { title, words, means } = note;
    for (const need of needsNamed([title, words, means].join(" "))) found.set(need, [...(found.get(need) ?? []), note]);
  }
  return found;
}

/** The notes that speak of the practice itself or of something that it needs, each once. */
function named<Note>(practice: Practice, notes: Touching<Note>): readonly Note[] {
  if (notes.size === 0) return [];
  const { place, life } = practice.needs;
  return [...new Set([practice.id, ...place, ...life].flatMap((id) => notes.get(id) ?? []))];
}

/**
 * What the person's own notes say about this practice: only notes that name it, or something that it needs, count.
 * Without one nothing is known, however much is known about the life; a note whose words may speak of a need is shown for
 * talk.
 */
export function lifePart(practice: Practice, notes: Touching<LifeNote>, hints: Touching<LifeNote>): Part {
  const said = named(practice, notes).map(lifeReason);
  const open = notes.has(practice.id) ? [] : practice.needs.life.filter((need) => !notes.has(need));
  const unsaid = open.flatMap((need): readonly Reason[] => {
    const may = hints.get(need) ?? [];
    if (may.length === 0) return [{ key: "life-need-not-said", need }];
    return may.map(({ id, title }) => ({ key: "life-note-may-touch", note: id, title, need }));
  });
  return part("life", [...said, ...unsaid]);
}

/** @param practice - null for what the note says of a need alone; it is worth the same. */
function siteReason(note: SiteNote, practice: Practice | null): Reason {
  const { id, lens, effect, strength, title } = note;
  if (practice !== null && note.touches.includes(practice.id)) {
    if (effect === "enabling") return { key: "offered-here", note: id, title };
    if (strength === 3) return { key: "not-offered-here", note: id, because: title };
  }
  return { key: "place-note", note: id, lens, effect, strength, title };
}

/** What this place said about the practice itself, or about what it needs: whether it can offer it now. */
export function placePart(practice: Practice, notes: Touching<SiteNote>): Part {
  if (practice.kind === "always-there") return part("place", [{ key: "needs-nothing-here" }]);
  const said = named(practice, notes).map((note) => siteReason(note, practice));
  if (notes.has(practice.id)) return part("place", said);
  const open = practice.needs.place.filter((need) => !notes.has(need));
  const unsaid: readonly Reason[] =
    said.length === 0 && open.length === 0
      ? [{ key: "place-not-said" }]
      : open.map((need) => ({ key: "place-need-not-said", need }));
  return part("place", [...said, ...unsaid]);
}

export const saidOfLife = (notes: readonly LifeNote[]): readonly Reason[] => notes.map(lifeReason);
export const saidOfPlace = (notes: readonly SiteNote[]): readonly Reason[] =>
  notes.map((note) => siteReason(note, null));
