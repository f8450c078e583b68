import type { Instant, PanelRow } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { ButtonLink } from "../../components/base/button.tsx";
import { Chip } from "../../components/base/chip.tsx";
import { Who } from "../../components/people/who.tsx";
import { nearDayInWords } from "../../words/en/dates.ts";
import { professional as words } from "../../words/en/professional.ts";
import { dayHere, timeHere, todayHere } from "../person/mine/here.ts";
import { newsOf, reasonsOf, reasonWords, visitToShow } from "./panel.ts";

export interface PersonRowProps {
  readonly row: PanelRow;
  readonly now: Instant;
}

/** One line a person: the aim in the person's own words, then when, then what is new. */
export function PersonRow({ row, now }: PersonRowProps): ReactNode {
  const name = row.name ?? words.noName;
  const visit = visitToShow(row, now);
  return (
    <li className="person-row">
      <Who role="person" name={name} />
      <div className="grow">
        <Link className="person-row-title" href={`/people/${row.subject}`}>
          {row.aim === null ? (
            <span className="quiet">{words.noAim}</span>
          ) : (
            <span className="voice voice-small">
              <q>{row.aim.words}</q>
            </span>
          )}
        </Link>
        <p className="small">
          <b>{name}</b>
          <span className="quiet">
            {" · "}
            {visit === null ? words.noVisit : when(visit)}
            {" · "}
            {newsOf(row)}
          </span>
        </p>
        <p className="row row-tight person-row-chips">
          {reasonsOf(row).map((reason) => (
            <Chip key={reason} kind={reason === "needs-answer" ? "concern" : "line"}>
              {reasonWords[reason]}
            </Chip>
          ))}
        </p>
      </div>
      {visit !== null && (
        <ButtonLink
          kind="second"
          href={`/visit/${visit.id}?subject=${row.subject}`}
          label={words.openVisitOf({ name })}
        >
          {words.openVisit}
        </ButtonLink>
      )}
    </li>
  );
}

function when({ stage, startsAt }: PanelRow["visits"][number]): string {
  if (stage === "open") return words.live;
  return words.onDay({ day: nearDayInWords(dayHere(startsAt), todayHere()), time: timeHere(startsAt) });
}
