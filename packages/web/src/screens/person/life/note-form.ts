import type { Body, LifeNote } from "@aimwell/domain";

type Noted = Body<"life.noted">;
export type NoteKind = Noted["kind"];
/** Which list of the page a note stands in, and so which kinds can be chosen there. */
export type NoteList = "helps" | "weighs" | "fits" | "circumstance";
export type Heavy = "1" | "2" | "3" | "keep";

export const kindsOf: Readonly<Record<NoteList, readonly NoteKind[]>> = {
  helps: ["support", "asset", "joy"],
  weighs: ["burden", "barrier"],
  fits: ["commitment", "preference"],
  circumstance: ["circumstance"],
};

export interface NoteForm {
  readonly kind: NoteKind;
  readonly title: string;
  readonly words: string;
  readonly heavy: Heavy | null;
  readonly means: string;
}

const longestTitle = 200;

/** The form as it opens: a note as it stands, or an empty one of the list's first kind. */
export function formOf(list: NoteList, note: LifeNote | null): NoteForm {
  const [first = "circumstance"] = kindsOf[list];
  if (note === null) return { kind: first, title: "", words: "", heavy: null, means: "" };
  return {
    kind: note.kind,
    title: note.kind === "circumstance" ? (note.words ?? note.title) : note.title,
    words: note.words ?? "",
    heavy: heavyOf(note),
    means: note.means ?? "",
  };
}

function heavyOf({ mineToKeep, weight }: LifeNote): Heavy | null {
  if (mineToKeep === true) return "keep";
  return weight === undefined ? null : (String(weight) as Heavy);
}

/** What is said of it. Empty fields are left out, and what is hard and to be kept carries no weight to take away. */
export function noteOf(form: NoteForm, touches: LifeNote["touches"]): Noted {
  const { kind, title, words, heavy, means } = form;
  const isCircumstance = kind === "circumstance";
  return {
    kind,
    // A circumstance is told in a person's own words; its short name is their beginning, and the words are kept whole.
    title: isCircumstance ? shortened(title) : title,
    ...(isCircumstance ? { words: title } : words.trim() === "" ? {} : { words }),
    ...(heavy === "keep" ? { mineToKeep: true } : {}),
    ...(heavy === "1" ? { weight: 1 as const } : heavy === "2" ? { weight: 2 as const } : {}),
    ...(heavy === "3" ? { weight: 3 as const } : {}),
    ...(means.trim() === "" ? {} : { means }),
    ...(touches === undefined ? {} : { touches }),
  };
}

function shortened(words: string): string {
  return [...words].slice(0, longestTitle).join("").slice(0, longestTitle).trimEnd() || words;
}
