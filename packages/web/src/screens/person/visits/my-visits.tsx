import type { Visit } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Page } from "../../../app/page.tsx";
import { Voice } from "../../../components/aim/voice.tsx";
import { ButtonLink } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Chip } from "../../../components/base/chip.tsx";
import { Rows } from "../../../components/base/rows.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { Who } from "../../../components/people/who.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { dayInWords, weekdayInWords } from "../../../words/en/dates.ts";
import { fromPaper } from "../../../words/en/from-paper.ts";
import { myVisits } from "../../../words/en/my-visits.ts";
import { agendaFor } from "../../visit/from-record/agenda.ts";
import { AskTrust } from "../../visit/trust/ask-trust.tsx";
import { BetweenVisits } from "../between/between-visits.tsx";
import { dayHere, timeHere } from "../mine/here.ts";
import { isOwn, type Mine } from "../mine/mine.ts";
import { Notices } from "../mine/my-record.tsx";
import { visitsOf } from "./visits-of.ts";

/** What comes next, with what everyone wants to talk about; then what was. */
export function MyVisits({ mine }: { readonly mine: Mine }): ReactNode {
  const { coming, past } = visitsOf(mine.record, mine.now);
  return (
    <Page title={myVisits.title} about={myVisits.about} width="person">
      <Notices mine={mine} />
      <Section title={myVisits.next} icon="calendar" meaning="person">
        {coming.length === 0 && <EmptyState title={myVisits.none} about={myVisits.noneAbout} />}
        {coming.map((visit) => (
          <Coming key={visit.id} mine={mine} visit={visit} />
        ))}
      </Section>
      {mine.may.has("answers.given") && (
        <p>
          <TextLink icon="pen" href="/me/from-paper">
            {fromPaper.typeIn}
          </TextLink>
        </p>
      )}
      <Trust mine={mine} />
      <BetweenVisits mine={mine} />
      {past.length > 0 && (
        <Section title={myVisits.past} card="plain">
          <Rows rows={past.map((visit) => pastRow(mine, visit))} />
        </Section>
      )}
    </Page>
  );
}

/** Asked of the person, about whoever held the last visit. Who speaks for somebody does not trust for them. */
function Trust({ mine }: { readonly mine: Mine }): ReactNode {
  const { record, session, people, now } = mine;
  const last = [...record.visit.visits.values()]
    .filter(({ stage }) => stage === "closed")
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .at(-1);
  if (last === undefined || !isOwn(mine) || !mine.may.has("trust.reported")) return null;
  const { professional } = last;
  const other = { id: professional, first: people.of(professional).first };
  return <AskTrust {...{ record, me: session.party, other, professional, now }} />;
}

interface VisitProps {
  readonly mine: Mine;
  readonly visit: Visit;
}

function Coming({ mine, visit }: VisitProps): ReactNode {
  const { people, record, today } = mine;
  const agenda = agendaFor(record, visit.id);
  const own = agenda.filter(({ by }) => by === people.person.id);
  const theirs = agenda.filter(({ by }) => by !== people.person.id);
  const hasCheckedIn = record.visit.checkIns.some((checkIn) => checkIn.visit === visit.id);
  const name = people.of(visit.professional).first;
  return (
    <Section
      title={weekdayInWords(dayHere(visit.startsAt), today)}
      level={3}
      card="plain"
      about={myVisits.with({ name, time: timeHere(visit.startsAt) })}
      {...(visit.stage === "open" ? { end: <Chip kind="better">{myVisits.openNow}</Chip> } : {})}
    >
      {visit.where !== undefined && <p>{myVisits.where({ title: visit.where })}</p>}
      <h4>{myVisits.youBring}</h4>
      {own.length === 0 ? (
        <p className="quiet">{myVisits.nothingBrought}</p>
      ) : (
        <ol className="stack stack-s">
          {own.map(({ words }) => (
            <li key={words}>
              <Voice words={words} size="small" />
            </li>
          ))}
        </ol>
      )}
      {theirs.length > 0 && (
        <>
          <h4>{myVisits.theyBring({ name })}</h4>
          <ul>
            {theirs.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        <ButtonLink href={`/visit/${visit.id}`}>{myVisits.join}</ButtonLink>
        {isOwn(mine) &&
          (hasCheckedIn ? (
            <p className="quiet">{myVisits.checkedIn}</p>
          ) : (
            <ButtonLink kind="second" icon="chat" href="/me/check-in">
              {myVisits.checkIn}
            </ButtonLink>
          ))}
      </div>
    </Section>
  );
}

function pastRow({ people, today }: Mine, visit: Visit) {
  const who = people.of(visit.professional);
  const day = dayInWords(dayHere(visit.startsAt), today);
  const { promises = [], decision } = visit.closed ?? {};
  const came = [
    ...(decision === undefined ? [] : [myVisits.decided]),
    ...(promises.length === 0 ? [] : [myVisits.promises({ count: promises.length })]),
  ];
  return {
    key: visit.id,
    start: <Who role={who.role} name={who.name} />,
    title: myVisits.readOf({ day }),
    detail: [myVisits.with({ name: who.first, time: timeHere(visit.startsAt) }), ...came].join(". "),
    end: (
      <TextLink href={`/visit/${visit.id}`} of={day}>
        {myVisits.read}
      </TextLink>
    ),
  };
}
