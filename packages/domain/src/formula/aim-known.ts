import type { Aim } from "../aim/aim.ts";
import type { PersonRecord } from "../record/record.ts";
import { fact, type NounKnown, nounKnown, type Question } from "./element.ts";

const optional = <Value>(value: Value | null | undefined): readonly Value[] =>
  value === null || value === undefined ? [] : [value];

/** What the person wants, and why: words, reason, importance and steps of the aims that are the person's now. */
export function aimKnown(record: Pick<PersonRecord, "aim">): NounKnown {
  const aims = [...record.aim.aims.values()];
  const open = aims.filter(({ state }) => state === "open");
  const unconfirmed = aims.filter(({ state }) => state === "unconfirmed");
  const each = (facts: (aim: Aim) => Question["facts"]) => open.flatMap(facts);
  const questions: Question[] = [
    {
      key: "aim.words",
      whoCouldKnow: ["person"],
      facts: each(({ now }) => [fact("aim.words", now.brought, now.words)]),
    },
    {
      key: "aim.reason",
      whoCouldKnow: ["person"],
      facts: each(({ now }) => optional(now.reason).map((reason) => fact("aim.reason", now.brought, reason))),
    },
    {
      key: "aim.importance",
      whoCouldKnow: ["person"],
      facts: each(({ now }) =>
        optional(now.importance).map((amount) => fact("aim.importance", now.brought, now.words, amount)),
      ),
    },
    {
      key: "aim.levels",
      whoCouldKnow: ["person", "professional"],
      facts: each(({ scale }) => optional(scale).map(({ brought, levels }) => fact("aim.levels", brought, levels[2]))),
    },
  ];
  // "Someone wrote this for you; is it right?" is a question of its own only while such a thing stands there.
  if (unconfirmed.length > 0) questions.splice(1, 0, { key: "aim.confirmed", whoCouldKnow: ["person"], facts: [] });
  return nounKnown("aim", questions);
}
