import type { Answers, PersonRecord } from "@aimwell/domain";
import type { ReactNode } from "react";
import { dayInWords } from "../../../words/en/dates.ts";
import { fromPaper as words } from "../../../words/en/from-paper.ts";
import { dayHere } from "../mine/here.ts";
import type { Mine } from "../mine/mine.ts";

/** The answers of each instrument that were given last, by the day they were given and not by when they were typed in. */
export function newestAnswers({ instrument }: PersonRecord): readonly Answers[] {
  const newest = new Map<string, Answers>();
  for (const each of instrument.answers) {
    const before = newest.get(each.instrument);
    if (before === undefined || before.on <= each.on) newest.set(each.instrument, each);
  }
  return [...newest.values()].toSorted((one, other) => (one.on < other.on ? 1 : -1));
}

interface OnPaperProps {
  readonly mine: Pick<Mine, "session" | "people" | "today">;
  readonly answers: Answers;
}

/** That answers stood on paper, who typed them in and when: a slip of the pen or the eye is looked for there. */
export function OnPaper({ mine: { session, people, today }, answers: { on, brought } }: OnPaperProps): ReactNode {
  const day = dayInWords(dayHere(brought.at), today);
  return (
    <span className="small quiet">
      {words.onPaper({ day: dayInWords(on, today) })}{" "}
      {brought.by === session.party
        ? words.typedByYou({ day })
        : words.typedBy({ name: people.of(brought.by).first, day })}
    </span>
  );
}
