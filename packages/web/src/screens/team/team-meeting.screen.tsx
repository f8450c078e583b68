import type { MeetingPage } from "@aimwell/contract";
import type { AgendaPart, MeetingPart } from "@aimwell/domain";
import { type ReactNode, Suspense, useEffect, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { WordsField } from "../../components/base/field.tsx";
import { later } from "../../components/base/later.ts";
import { useSomeFirst } from "../../components/base/some-first.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { Loading } from "../../components/state/loading.tsx";
import { ask } from "../../record/api.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import { useKept } from "../person/mine/use-kept.ts";
import { LineForMe } from "./line-for-me.tsx";
import { MeetingClock } from "./meeting-clock.tsx";
import { MeetingRoles, type Roles, rolesInWords, rolesOf, rolesToKeep } from "./meeting-roles.tsx";
import { partWords } from "./meeting-words.ts";
import { OtherWords } from "./other-words.tsx";
import { type OfTeam, TeamPage } from "./team-page.tsx";
import type { Board, Written } from "./use-team.ts";

// Seven parts are the whole board; the agenda stands before them.
const PartOfMeeting = later(() => import("./meeting-parts.tsx"));

/** One hour in seven parts, one at a time; what was said is kept when the meeting is over. */
export default function TeamMeetingScreen(): ReactNode {
  const [meeting, setMeeting] = useState<MeetingPage | null>(null);
  useEffect(() => {
    let isGone = false;
    void ask<MeetingPage>("/api/team/meeting").then((answer) => {
      if (!isGone && answer.came === "value") setMeeting(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <TeamPage title={() => words.meetingTitle} loadingTitle={words.meetingTitle} about={words.meetingAbout}>
      {(given) => (
        <>
          {meeting !== null && <Meeting {...given} meeting={meeting} />}
          <Earlier board={given.board} />
          <div className="no-print">
            <OtherWords />
          </div>
        </>
      )}
    </TeamPage>
  );
}

interface MeetingProps extends OfTeam {
  readonly meeting: MeetingPage;
}

/** What is written in the hour, before it is kept. */
interface Hour {
  readonly notes: Readonly<Partial<Record<MeetingPart, string>>>;
  readonly roles: Roles;
}
const blank: Hour = { notes: {}, roles: {} };

function Meeting({ board, write, meeting }: MeetingProps): ReactNode {
  const [at, setAt] = useState(0);
  const [began, setBegan] = useState<{ readonly hour: number; readonly part: number } | null>(null);
  const { value: hour, keep } = useKept<Hour>("team-meeting-1", blank);
  const [came, setCame] = useState<Written>(null);
  const { agenda } = meeting;
  const part = agenda[at];
  if (part === undefined) return null;
  const roles = rolesOf(hour.roles, meeting.nextRoles);
  const said = saidIn(agenda, hour);
  const go = (to: number) => {
    setAt(to);
    setBegan(began === null ? null : { ...began, part: Date.now() });
  };
  const onHold = async () => {
    const written = await write("meeting.held", { on: board.team.today, ...rolesToKeep(roles), notes: said });
    setCame(written);
    if (written === null) keep(blank);
  };
  return (
    <>
      <div className="no-print section">
        <MeetingRoles
          board={board}
          roles={roles}
          onChange={(role, party) => keep({ ...hour, roles: { ...hour.roles, [role]: party } })}
        />
        <AgendaBar agenda={agenda} at={at} onGo={go} />
        <div className="row row-between section">
          <p className="small quiet" role="status">
            {words.partOf({ place: at + 1, of: agenda.length })}
          </p>
          <MeetingClock
            began={began?.hour ?? null}
            partBegan={began?.part ?? null}
            minutes={part.minutes}
            onBegin={() => setBegan({ hour: Date.now(), part: Date.now() })}
          />
        </div>
        <Suspense fallback={<Loading words={words.loading} />}>
          <PartOfMeeting part={part.part} board={board} write={write} meeting={meeting} />
        </Suspense>
        {at === agenda.length - 1 && <LineForMe board={board} write={write} />}
        <Section title={words.notes} about={work.notesKept}>
          <WordsField
            label={partWords[part.part]}
            value={hour.notes[part.part] ?? ""}
            onChange={(value) => keep({ ...hour, notes: { ...hour.notes, [part.part]: value } })}
          />
          {came !== null && (
            <Strip kind="error" live="alert">
              {came}
            </Strip>
          )}
          <div className="row">
            <Button kind="second" disabled={at === 0} onPress={() => go(at - 1)}>
              {words.back}
            </Button>
            <Button kind="second" disabled={at === agenda.length - 1} onPress={() => go(at + 1)}>
              {words.next}
            </Button>
            {board.team.may.includes("meeting.held") && (
              <Button disabled={said.length === 0} onPress={() => void onHold()}>
                {words.holdMeeting}
              </Button>
            )}
            <Button kind="second" icon="print" onPress={() => window.print()}>
              {work.printIt}
            </Button>
          </div>
        </Section>
      </div>
      <PrintedNotes board={board} said={said} roles={roles} />
    </>
  );
}

type Said = readonly { readonly part: MeetingPart; readonly words: string }[];

function saidIn(agenda: readonly AgendaPart[], { notes }: Hour): Said {
  return agenda.flatMap(({ part }) => {
    const own = (notes[part] ?? "").trim();
    return own === "" ? [] : [{ part, words: own }];
  });
}

interface AgendaBarProps {
  readonly agenda: readonly AgendaPart[];
  readonly at: number;
  readonly onGo: (place: number) => void;
}

function AgendaBar({ agenda, at, onGo }: AgendaBarProps): ReactNode {
  return (
    <ol className="agenda section">
      {agenda.map(({ part, minutes, waiting }, place) => (
        <li key={part}>
          <button type="button" aria-current={place === at ? "step" : undefined} onClick={() => onGo(place)}>
            <span>{partWords[part]}</span>
            <span className="small quiet">
              {words.minutes({ count: minutes })}
              {waiting !== null && waiting > 0 && `, ${work.waiting({ count: waiting })}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

interface PrintedNotesProps {
  readonly board: Board;
  readonly said: Said;
  readonly roles: Roles;
}

/** On paper stands what was said and by which roles, and nothing of the screen around it. */
function PrintedNotes({ board, said, roles }: PrintedNotesProps): ReactNode {
  const { staff, partners, today, site } = board.team;
  const names = new Map<string, string>([
    ...staff.map(({ id, name }) => [id, name] as const),
    ...partners.map(({ party, name }) => [party, name] as const),
  ]);
  return (
    <div className="print-only">
      <h2>
        {work.printTitle}: {site.name}, {dayInWords(today)}
      </h2>
      <p>{rolesInWords(roles, (id) => names.get(id) ?? work.someone)}</p>
      {said.length === 0 && <p>{work.noNotesYet}</p>}
      {said.map(({ part, words: own }) => (
        <p key={part}>
          <b>{partWords[part]}:</b> {own}
        </p>
      ))}
    </div>
  );
}

function Earlier({ board }: { readonly board: Board }): ReactNode {
  const { meetings, parties } = board.team;
  const { shown, more } = useSomeFirst(meetings.toReversed(), 5);
  if (meetings.length === 0) return null;
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? work.someone;
  return (
    <Section title={words.meetings}>
      <ul className="stack">
        {shown.map((held) => {
          const roles = rolesInWords(rolesOf(rolesIn(held), null), nameOf);
          return (
            <li key={held.brought.entry} className="card stack stack-s">
              <h3>{words.heldOn({ day: dayInWords(held.on) })}</h3>
              {roles !== "" && <p className="small quiet">{roles}</p>}
              {held.notes.map((note) => (
                <p key={`${note.part} ${note.words}`}>
                  <b>{partWords[note.part]}:</b> {note.words}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      {more}
    </Section>
  );
}

function rolesIn({ leader, recorder, timekeeper, facilitator }: Board["team"]["meetings"][number]): Roles {
  return {
    ...(leader === undefined ? {} : { leader }),
    ...(recorder === undefined ? {} : { recorder }),
    ...(timekeeper === undefined ? {} : { timekeeper }),
    ...(facilitator === undefined ? {} : { facilitator }),
  };
}
