import type { Body, EntryId } from "@aimwell/domain";
import { reflection as words } from "../../words/en/reflection.ts";
import { asOptions, chosen } from "./options.ts";
import type { Answers, Question } from "./question.ts";

export const rooms = {
  aim: words.aim,
  science: words.science,
  context: words.context,
  improvement: words.improvement,
} as const;
export const moods = {
  glad: words.glad,
  humbled: words.humbled,
  calm: words.calm,
  tired: words.tired,
  shaken: words.shaken,
} as const;

/** Two questions to oneself. Both may be left out. */
export const reflectionQuestions: readonly Question[] = [
  { key: "room", label: words.room, hint: words.onlyYou, kind: "many", options: asOptions(rooms), isOptional: true },
  { key: "left", label: words.left, hint: words.onlyYou, kind: "choice", options: asOptions(moods), isOptional: true },
];

export const lineQuestion: Question = { key: "line", label: words.line, kind: "words", most: 500, isOptional: true };

/** What was answered to oneself; null when it is nothing. */
export function reflectionOf(
  { room = "", left, line = "" }: Answers,
  about?: EntryId,
): Body<"reflection.written"> | null {
  const there = room.split(" ").flatMap((each) => chosen(rooms, each) ?? []);
  const mood = chosen(moods, left);
  const said = line.trim();
  if (there.length === 0 && mood === undefined && said === "") return null;
  return {
    ...(about === undefined ? {} : { about }),
    ...(there.length === 0 ? {} : { room: there }),
    ...(mood === undefined ? {} : { left: mood }),
    ...(said === "" ? {} : { words: said }),
  };
}
