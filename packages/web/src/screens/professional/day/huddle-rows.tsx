import type { TeamDayPage } from "@aimwell/contract";
import type { HuddleLine, LatestLevel, PartyId } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Who } from "../../../components/people/who.tsx";
import { nearDayInWords } from "../../../words/en/dates.ts";
import { professional } from "../../../words/en/professional.ts";
import { teamDay as words } from "../../../words/en/team-day.ts";
import { todayHere } from "../../person/mine/here.ts";

const raters: Readonly<Record<LatestLevel["as"], string>> = {
  person: words.person,
  supporter: words.supporter,
  professional: words.staff,
  system: words.staff,
};

/** Steps are counted from 1, the lowest: a person never meets the numbers that scales have inside. */
function levelInWords({ as, level }: LatestLevel): string {
  const name = raters[as];
  return level === "not-tried" ? words.notTried({ name }) : words.stepOf({ name, place: level + 3 });
}

/** One line a person, large enough to be read from across the room. */
export function HuddleRows({ page }: { readonly page: Pick<TeamDayPage, "huddle" | "parties"> }): ReactNode {
  const names = new Map(page.parties.map(({ id, name }) => [id, name]));
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={words.huddle}>
      <table className="huddle">
        <thead>
          <tr>
            <th scope="col">{words.whoColumn}</th>
            <th scope="col">{words.aimColumn}</th>
            <th scope="col">{words.farColumn}</th>
            <th scope="col">{words.doingColumn}</th>
          </tr>
        </thead>
        <tbody>
          {page.huddle.map((line) => (
            <HuddleRow key={line.subject} line={line} nameOf={(id) => names.get(id) ?? words.someone} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HuddleRowProps {
  readonly line: HuddleLine;
  readonly nameOf: (id: PartyId) => string;
}

function HuddleRow({ line, nameOf }: HuddleRowProps): ReactNode {
  const name = line.name ?? professional.noName;
  return (
    <tr>
      <th scope="row">
        <span className="row row-tight">
          <Who role="person" name={name} />
          <Link href={`/people/${line.subject}`}>{name}</Link>
        </span>
        {line.waiting > 0 && <span className="huddle-waits">{words.waits({ count: line.waiting })}</span>}
      </th>
      <td data-label={words.aimColumn}>
        {line.aim === null ? <span className="quiet">{professional.noAim}</span> : <q className="voice">{line.aim}</q>}
      </td>
      <td data-label={words.farColumn}>
        {line.levels.length === 0 ? (
          <span className="quiet">{words.notRated}</span>
        ) : (
          <ul>
            {line.levels.map((each) => (
              <li key={each.as}>{levelInWords(each)}</li>
            ))}
          </ul>
        )}
        {line.gap !== null && line.gap > 0 && <p className="strong">{words.apart({ count: line.gap })}</p>}
      </td>
      <td data-label={words.doingColumn}>
        <Doing line={line} nameOf={nameOf} />
      </td>
    </tr>
  );
}

function Due({ due }: { readonly due: string }): ReactNode {
  const today = todayHere();
  const day = nearDayInWords(due, today);
  if (due >= today) return <span className="quiet"> ({words.byDay({ day })})</span>;
  return <strong className="told-late"> ({words.lateSince({ day })})</strong>;
}

function Doing({ line: { doing, test }, nameOf }: HuddleRowProps): ReactNode {
  if (doing.length === 0 && test === null) return <span className="quiet">{words.nobodyDoes}</span>;
  return (
    <ul>
      {doing.map(({ by, what, due }) => (
        <li key={`${by} ${what}`}>
          {words.does({ name: nameOf(by), title: what })}
          {due !== null && <Due due={due} />}
        </li>
      ))}
      {test !== null && <li>{words.runsTest({ title: test })}</li>}
    </ul>
  );
}
