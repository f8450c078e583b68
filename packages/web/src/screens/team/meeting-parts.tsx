import type { MeetingPage } from "@aimwell/contract";
import type { MeetingPart } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import { Nothing } from "../professional/nothing.tsx";
import { Cards } from "./cards.tsx";
import { Frictions } from "./frictions.tsx";
import { Place } from "./place.tsx";
import { SystemPartList } from "./system.tsx";
import { chartsOf, hasSignal, signalsFirst } from "./team-chart.ts";
import type { OfTeam } from "./team-page.tsx";
import { Step } from "./test-step.tsx";
import { Tests } from "./tests.tsx";
import { Themes } from "./themes.tsx";
import { Theory } from "./theory.tsx";
import { Thinking } from "./thinking.tsx";
import { WallCharts } from "./wall.tsx";
import { openImprovements } from "./which-improvement.ts";

interface PartOfMeetingProps extends OfTeam {
  readonly part: MeetingPart;
  readonly meeting: MeetingPage;
}

/** What one part of the hour looks at. Staff and patient partners see the same. */
export default function PartOfMeeting({ part, board, write, meeting }: PartOfMeetingProps): ReactNode {
  switch (part) {
    case "signals": {
      const changed = chartsOf(board).filter(hasSignal);
      return (
        <Section title={words.partSignals} about={work.sameCharts}>
          {changed.length === 0 ? <p>{words.noSignals}</p> : <WallCharts charts={signalsFirst(changed)} />}
        </Section>
      );
    }
    case "aims":
      return <Themes meeting={meeting} />;
    case "system":
      return (
        <>
          <SystemPartList board={board} write={write} />
          <Place board={board} write={write} />
          <Frictions board={board} write={write} />
        </>
      );
    case "theory": {
      const open = openImprovements(board.team.improvements);
      if (open.length === 0) return <Nothing title={words.noTheory} about={words.noTheoryAbout} />;
      return open.map((improvement) => (
        <Theory key={improvement.id} board={board} write={write} improvement={improvement} />
      ));
    }
    case "tests":
      return <Tests board={board} write={write} />;
    case "study":
      return <Study board={board} write={write} />;
    case "noticing":
      return <Noticed board={board} />;
  }
}

/** Tests whose time is over or that were studied and wait for a decision; then what earlier ones taught. */
function Study({ board, write }: OfTeam): ReactNode {
  const { tests, today } = board.team;
  const waiting = tests.filter(({ stage, until }) => stage === "studied" || (stage === "running" && until <= today));
  return (
    <>
      <Section title={work.toStudy}>
        {waiting.length === 0 && <p className="small quiet">{work.noneToStudy}</p>}
        <ol className="stairs">
          {waiting.map((test, place) => (
            <li key={test.id}>
              <Step test={test} place={place + 1} board={board} write={write} />
            </li>
          ))}
        </ol>
      </Section>
      <Cards board={board} />
    </>
  );
}

const newest = 10;

function Noticed({ board }: Pick<OfTeam, "board">): ReactNode {
  const { noticings } = board.team;
  return (
    <>
      <Section title={words.partNoticing}>
        {noticings.length === 0 && <p className="small quiet">{words.noNotes}</p>}
        <ul className="stack stack-s">
          {noticings.slice(0, newest).map(({ saw, wonder, at }) => (
            <li key={`${at} ${saw}`} className="voice voice-small">
              {saw} {wonder}
            </li>
          ))}
        </ul>
      </Section>
      <Thinking board={board} />
    </>
  );
}
