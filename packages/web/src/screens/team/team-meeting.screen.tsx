import type { MeetingPage } from "@aimwell/contract";
import type { AgendaPart } from "@aimwell/domain";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { WordsField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { ask } from "../../record/api.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { Nothing } from "../professional/nothing.tsx";
import { currentImprovement } from "./goal.tsx";
import { SystemPartList } from "./system.tsx";
import { chartsOf, hasSignal, signalsFirst } from "./team-chart.ts";
import { type OfTeam, TeamPage } from "./team-page.tsx";
import { Tests } from "./tests.tsx";
import { Themes } from "./themes.tsx";
import { Theory } from "./theory.tsx";
import type { Written } from "./use-team.ts";
import { WallCharts } from "./wall.tsx";

type Part = AgendaPart["part"];

const partWords: Readonly<Record<Part, string>> = {
  signals: words.partSignals,
  aims: words.partPeople,
  system: words.partSystem,
  theory: words.partTheory,
  tests: words.partTests,
  study: words.partStudy,
  noticing: words.partNoticing,
};

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
        </>
      )}
    </TeamPage>
  );
}

interface MeetingProps extends OfTeam {
  readonly meeting: MeetingPage;
}

function Meeting({ board, write, meeting }: MeetingProps): ReactNode {
  const [at, setAt] = useState(0);
  const [notes, setNotes] = useState<Readonly<Partial<Record<Part, string>>>>({});
  const [came, setCame] = useState<Written>(null);
  const { agenda } = meeting;
  const part = agenda[at];
  if (part === undefined) return null;
  const said = agenda.flatMap((each) => {
    const own = (notes[each.part] ?? "").trim();
    return own === "" ? [] : [{ part: each.part, words: own }];
  });
  const onHold = async () => {
    const written = await write("meeting.held", { on: board.team.today, notes: said });
    setCame(written);
    if (written === null) setNotes({});
  };
  return (
    <>
      <ol className="agenda section">
        {agenda.map((each, place) => (
          <li key={each.part}>
            <button type="button" aria-current={place === at ? "step" : undefined} onClick={() => setAt(place)}>
              <span>{partWords[each.part]}</span>
              <span className="small quiet">{words.minutes({ count: each.minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="section small quiet" role="status">
        {words.partOf({ place: at + 1, of: agenda.length })}
      </p>
      <PartOfMeeting part={part.part} board={board} write={write} meeting={meeting} />
      <Section title={words.notes}>
        <WordsField
          label={partWords[part.part]}
          value={notes[part.part] ?? ""}
          onChange={(value) => setNotes({ ...notes, [part.part]: value })}
        />
        {came !== null && (
          <Strip kind="error" live="alert">
            {came}
          </Strip>
        )}
        <div className="row">
          <Button kind="second" disabled={at === 0} onPress={() => setAt(at - 1)}>
            {words.back}
          </Button>
          <Button kind="second" disabled={at === agenda.length - 1} onPress={() => setAt(at + 1)}>
            {words.next}
          </Button>
          {board.team.may.includes("meeting.held") && (
            <Button disabled={said.length === 0} onPress={() => void onHold()}>
              {words.holdMeeting}
            </Button>
          )}
        </div>
      </Section>
    </>
  );
}

function PartOfMeeting({ part, board, write, meeting }: MeetingProps & { readonly part: Part }): ReactNode {
  switch (part) {
    case "signals": {
      const changed = chartsOf(board).filter(hasSignal);
      return (
        <Section title={words.partSignals}>
          {changed.length === 0 ? <p>{words.noSignals}</p> : <WallCharts charts={signalsFirst(changed)} />}
        </Section>
      );
    }
    case "aims":
      return <Themes meeting={meeting} />;
    case "system":
      return <SystemPartList board={board} write={write} />;
    case "theory": {
      const improvement = currentImprovement(board.team.improvements);
      if (improvement === undefined) return <Nothing title={words.noTheory} about={words.noTheoryAbout} />;
      return <Theory board={board} write={write} improvement={improvement} />;
    }
    case "tests":
      return <Tests board={board} write={write} />;
    case "study":
      return <Cards board={board} />;
    case "noticing":
      return (
        <Section title={words.partNoticing}>
          {board.team.noticings.length === 0 && <p className="small quiet">{words.noNotes}</p>}
          <ul className="stack stack-s">
            {board.team.noticings.slice(0, 10).map(({ saw, wonder, at }) => (
              <li key={`${at} ${saw}`} className="voice voice-small">
                {saw} {wonder}
              </li>
            ))}
          </ul>
        </Section>
      );
  }
}

/** What finished tests taught, each with the place in which it held. */
function Cards({ board }: Pick<OfTeam, "board">): ReactNode {
  const { cards } = board.team;
  return (
    <Section title={words.cards}>
      {cards.length === 0 && <p className="small quiet">{words.noTests}</p>}
      <ul className="stack">
        {cards.map((card) => (
          <li key={card.test} className="card stack stack-s">
            <h3>{card.words?.claim ?? card.title}</h3>
            <p>{card.result}</p>
            {card.words !== null && <p>{words.heldWhere({ title: card.words.heldWhere })}</p>}
            {card.learned !== null && <p className="quiet">{card.learned}</p>}
            {card.context.length > 0 && (
              <p className="small quiet">{card.context.map(({ title }) => title).join(". ")}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Earlier({ board }: Pick<OfTeam, "board">): ReactNode {
  if (board.team.meetings.length === 0) return null;
  return (
    <Section title={words.meetings}>
      <ul className="stack">
        {board.team.meetings.toReversed().map(({ on, notes, brought }) => (
          <li key={brought.entry} className="card stack stack-s">
            <h3>{words.heldOn({ day: dayInWords(on) })}</h3>
            {notes.map((note) => (
              <p key={`${note.part} ${note.words}`}>
                <b>{partWords[note.part]}:</b> {note.words}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
