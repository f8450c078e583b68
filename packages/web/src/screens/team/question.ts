import { team as words } from "../../words/en/team.ts";

/** One question of a form. All are asked for unless said otherwise. */
export type Question = {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: true;
  readonly first?: string;
  /** Asked only while another question has one of these answers. */
  readonly onlyWhen?: { readonly key: string; readonly is: readonly string[] };
} & (
  | {
      readonly kind: "words" | "line";
      /** How many letters the record keeps here, where that is another number than `lettersKept` says. */
      readonly most?: number;
    }
  | { readonly kind: "day" | "number" }
  | {
      /** `many` answers with each value that was chosen, with a space between. */
      readonly kind: "choice" | "many" | "pick";
      readonly options: readonly { readonly value: string; readonly words: string }[];
    }
);

/** So many letters fit into most fields of the team's record; a question with another number says so. */
export const lettersKept = { words: 1000, line: 200 } as const;

export type Answers = Readonly<Record<string, string>>;

const isSo = ({ key, is }: NonNullable<Question["onlyWhen"]>, answers: Answers): boolean =>
  is.includes(answers[key] ?? "");

/** Whether a question is asked, after what was answered so far. */
export const isAsked = ({ onlyWhen }: Question, answers: Answers): boolean =>
  onlyWhen === undefined || isSo(onlyWhen, answers);

const neededWords: Readonly<Record<Question["kind"], string>> = {
  ...{ words: words.neededHere, line: words.neededHere, number: words.notANumber, day: words.chooseDay },
  ...{ choice: words.chooseHere, pick: words.chooseHere, many: words.chooseHere },
};

/** What is not right yet about an answer, in words, under its question's key; nothing when it can be sent. */
export function problemOf(question: Question, value: string): readonly (readonly [string, string])[] {
  const { key, kind, isOptional } = question;
  if (value.trim() === "") {
    if (isOptional) return [];
    return [[key, neededWords[kind]]];
  }
  if (question.kind === "words" || question.kind === "line") {
    const of = question.most ?? lettersKept[question.kind];
    return value.length > of ? [[key, words.tooLong({ count: value.length, of })]] : [];
  }
  return kind === "number" && numberFrom(value) === null ? [[key, words.notANumber]] : [];
}

/** A number as people type it, with a comma or a point; null when it is none. */
export function numberFrom(text: string): number | null {
  const read = /^\s*-?\d+(?:[.,]\d+)?\s*$/u.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return Number.isFinite(read) ? read : null;
}
