import type { TomorrowLine } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useSession } from "../../../app/session.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Choice } from "../../../components/base/choice.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { Who } from "../../../components/people/who.tsx";
import { listInWords } from "../../../words/en/counts.ts";
import { professional } from "../../../words/en/professional.ts";
import { teamDay as words } from "../../../words/en/team-day.ts";
import { timeHere } from "../../person/mine/here.ts";
import type { OfDay } from "./day-page.tsx";
import { draftAgenda, missingWords, worseInWords } from "./points.ts";
import type { Written } from "./use-day.ts";

interface ComingProps extends Pick<OfDay, "sayIn"> {
  readonly line: TomorrowLine;
}

/** Somebody who comes: what is missing, what got harder, what is new, and a draft of what to talk about. */
export function Coming({ line, sayIn }: ComingProps): ReactNode {
  const { subject, visit, missing, worsening, newAims, unconfirmedAims } = line;
  const name = line.name ?? professional.noName;
  const news = [
    ...(newAims > 0 ? [words.newAims({ count: newAims })] : []),
    ...(unconfirmedAims.length > 0 ? [words.unconfirmedAims({ count: unconfirmedAims.length })] : []),
  ];
  return (
    <li className="card stack stack-s coming">
      <div className="row row-tight">
        <Who role="person" name={name} />
        <h2 className="grow">
          <Link href={`/people/${subject}`}>{name}</Link>{" "}
          <span className="small quiet">{words.atTime({ time: timeHere(visit.startsAt) })}</span>
        </h2>
      </div>
      {news.length > 0 && <p className="strong">{listInWords(news)}</p>}
      {missing.length > 0 && (
        <p>
          <span className="quiet">{words.missing}</span> {listInWords(missing.map((each) => missingWords[each]))}
        </p>
      )}
      {worsening.length > 0 && (
        <p>
          <span className="quiet">{words.wentWrong}</span> {listInWords(worsening.map(worseInWords))}.{" "}
          {worsening.some(({ what }) => what === "measure") && (
            <span className="small quiet">{words.worseIsNoSignal}</span>
          )}
        </p>
      )}
      <Draft line={line} name={name} sayIn={sayIn} />
    </li>
  );
}

/** Every point is chosen at first, so that one tap is enough; each can be left out. */
function Draft({ line, name, sayIn }: ComingProps & { readonly name: string }): ReactNode {
  const { party } = useSession();
  const points = draftAgenda(line.agenda);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState<Written>(null);
  const { id, agendaBy } = line.visit;
  if (agendaBy.some((by) => by === party)) {
    return (
      <p className="small" role="status">
        {words.broughtUp}{" "}
        <TextLink href={`/people/${line.subject}`} of={name}>
          {words.changeIt}
        </TextLink>
      </p>
    );
  }
  if (points.length === 0) return <p className="small quiet">{words.nothingToTalk}</p>;
  const items = points.filter((point) => !left.has(point));
  const onChoose = (point: string, isIn: boolean) =>
    setLeft(new Set(isIn ? [...left].filter((each) => each !== point) : [...left, point]));
  return (
    <fieldset className="choice-group">
      <legend className="label">{words.toTalkAbout({ name })}</legend>
      <div className="points">
        {points.map((point) => (
          <Choice
            key={point}
            kind="checkbox"
            name={`${line.subject} points`}
            value={point}
            checked={!left.has(point)}
            onChoose={onChoose}
          >
            {point}
          </Choice>
        ))}
      </div>
      {wrong !== null && (
        <Strip kind="error" live="alert">
          {wrong}
        </Strip>
      )}
      <Button
        disabled={items.length === 0}
        label={words.bringUpOf({ name })}
        onPress={() => void sayIn(line.subject, "agenda.proposed", { visit: id, items }).then(setWrong)}
      >
        {words.bringUp}
      </Button>
    </fieldset>
  );
}
