import type { BetweenLine, Told } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { Button } from "../../../components/base/button.tsx";
import { Chip } from "../../../components/base/chip.tsx";
import { Who } from "../../../components/people/who.tsx";
import { professional } from "../../../words/en/professional.ts";
import { teamDay as words } from "../../../words/en/team-day.ts";
import { nearDayHere, timeHere } from "../../person/mine/here.ts";
import type { OfDay } from "./day-page.tsx";
import { type AnswerKind, ReplyDialog } from "./reply-dialog.tsx";

const whatWords: Readonly<Record<Told["what"], string>> = {
  question: words.whatQuestion,
  "too-much": words.whatTooMuch,
  "less-time": words.whatLessTime,
  "bad-spell": words.whatSpell,
  "need-help-fast": words.whatHelp,
  "check-in": words.whatCheckIn,
};

interface ToldRowProps extends Pick<OfDay, "page" | "sayIn"> {
  readonly line: BetweenLine;
  readonly onSent: (name: string) => void;
}

/** What somebody told, when an answer is due, and three kinds of answer: one tap to choose, one to send. */
export function ToldRow({ line, page, sayIn, onSent }: ToldRowProps): ReactNode {
  const [kind, setKind] = useState<AnswerKind | null>(null);
  const { subject, told } = line;
  const name = line.name ?? professional.noName;
  const hasStandards = page.standards.some(({ state }) => state === "current");
  return (
    <li className="card stack stack-s told-row">
      <div className="row row-tight">
        <Who role={told.as === "supporter" ? "supporter" : "person"} name={name} />
        <h2 className="grow">
          <Link href={`/people/${subject}`}>{name}</Link>
        </h2>
        <Chip kind={told.what === "need-help-fast" ? "concern" : "line"}>{whatWords[told.what]}</Chip>
      </div>
      {told.words === null ? (
        <p className="quiet">{words.withoutWords}</p>
      ) : (
        <p className="voice voice-small">
          <q>{told.words}</q>
        </p>
      )}
      <p className="small quiet">
        {nearDayHere(told.at)}, {timeHere(told.at)}. <Due line={line} />
      </p>
      {told.what === "need-help-fast" && <p className="strong">{words.callFirst}</p>}
      <div className="row row-tight" role="group" aria-label={words.answerTo({ name })}>
        {hasStandards && (
          <Button kind="second" onPress={() => setKind("standardised")}>
            {words.standardAnswer}
          </Button>
        )}
        <Button kind="second" onPress={() => setKind("customised")}>
          {words.fittedAnswer}
        </Button>
        <Button kind="second" onPress={() => setKind("flexible")}>
          {words.newAnswer}
        </Button>
      </div>
      {kind !== null && (
        <ReplyDialog
          {...{ kind, line, page, sayIn }}
          onClose={() => setKind(null)}
          onSent={() => {
            setKind(null);
            onSent(name);
          }}
        />
      )}
    </li>
  );
}

function Due({ line: { dueAt, isLate } }: Pick<ToldRowProps, "line">): ReactNode {
  if (dueAt === null) return null;
  const at = { day: nearDayHere(dueAt), time: timeHere(dueAt) };
  return isLate ? <strong className="told-late">{words.late(at)}</strong> : words.dueBy(at);
}
