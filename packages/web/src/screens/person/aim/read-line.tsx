import type { LocalDate, SubjectId } from "@aimwell/domain";
import type { ReactNode } from "react";
import { listInWords } from "../../../words/en/counts.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { myAim } from "../../../words/en/my-aim.ts";
import { dayHere } from "../mine/here.ts";
import { useLooks } from "../mine/use-looks.ts";
import { readBy } from "./read-by.ts";

interface ReadLineProps {
  readonly subject: SubjectId;
  readonly since: string;
  readonly today: LocalDate;
}

/** Who has read these words, by who looked since they were said. Without signal it says nothing. */
export function ReadLine({ subject, since, today }: ReadLineProps): ReactNode {
  const looks = useLooks(subject);
  if (looks.state !== "here") return null;
  const read = readBy(looks.looks, since);
  return (
    <p className="small quiet aim-foot">
      {read === null
        ? myAim.notReadYet
        : myAim.readBy({ names: listInWords(read.names), day: dayInWords(dayHere(read.at), today) })}
    </p>
  );
}
