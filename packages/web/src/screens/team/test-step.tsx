import type { TestOfChange } from "@aimwell/domain";
import type { ReactNode } from "react";
import { listInWords } from "../../words/en/counts.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as more } from "../../words/en/team-improvement.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import { Feelings } from "./feelings.tsx";
import type { OfTeam } from "./team-page.tsx";
import { acts, against, NextAct } from "./test-acts.tsx";

interface StepProps extends OfTeam {
  readonly test: TestOfChange;
  readonly place: number;
}

/** One test: with how many, what was thought, what came, what was decided, and how it feels to live with it. */
export function Step({ test, place, board, write }: StepProps): ReactNode {
  const { studied, acted, team, prediction, observed } = test;
  return (
    <>
      <p className="small quiet strong">{team?.scale.words ?? dayInWords(test.from)}</p>
      <h3>
        {place}. {test.title}
      </h3>
      <p className="small">{test.change}</p>
      <p>
        {studied === null ? words.guessWas({ title: prediction.words }) : work.weThought({ title: prediction.words })}
      </p>
      {studied !== null && (
        <p>
          {work.came({ title: studied.result })} <span className="quiet">{against[studied.againstPrediction]}.</span>
        </p>
      )}
      <p>
        <b>{acted === null ? stageInWords(test) : `${acts[acted.act]}.`}</b> {acted?.words}
      </p>
      <InDailyWork test={test} board={board} />
      {acted === null && <Watched test={test} board={board} />}
      {observed.length > 0 && (
        <details className="wordings">
          <summary>{work.seen({ count: observed.length })}</summary>
          <ul>
            {observed.map(({ on, words: said, brought }) => (
              <li key={brought.entry}>
                <span className="quiet">{dayInWords(on)}:</span> {said}
              </li>
            ))}
          </ul>
        </details>
      )}
      {test.stage !== "planned" && <Feelings pulses={board.team.pulses.filter((pulse) => pulse.test === test.id)} />}
      <NextAct test={test} board={board} write={write} />
    </>
  );
}

function stageInWords(test: TestOfChange): string {
  if (test.stage === "planned") return `${words.planned}, ${words.until2({ day: dayInWords(test.until) })}.`;
  return test.stage === "running" ? `${words.running}, ${words.until2({ day: dayInWords(test.until) })}.` : "";
}

/** Where it stands in the daily work, what is to be learned by it, and what it makes use of. */
function InDailyWork({ test, board }: Pick<StepProps, "test" | "board">): ReactNode {
  const { operation, learning, cards = [] } = test.team ?? {};
  const used = board.team.tests.flatMap(({ id, title }) => (cards.includes(id) ? [title] : []));
  if (operation === undefined && learning === undefined && used.length === 0) return null;
  return (
    <ul className="small quiet">
      {operation !== undefined && <li>{more.partOf({ title: operation })}</li>}
      {learning !== undefined && <li>{more.toLearn({ title: learning })}</li>}
      {used.length > 0 && <li>{more.uses({ names: listInWords(used) })}</li>}
    </ul>
  );
}

/** What is watched while a test goes on: what must not get worse, when it stops, whether it is ready, who answers for it. */
function Watched({ test, board }: Pick<StepProps, "test" | "board">): ReactNode {
  const { strategic, operational, people } = test.readiness;
  const isReady = [strategic, operational, people].every(({ answer }) => answer === "yes");
  const { professional, person } = test.team?.owners ?? {};
  const names = board.team.parties.flatMap(({ id, name }) => (id === professional || id === person ? [name] : []));
  return (
    <ul className="small quiet">
      <li>{work.notGetWorse({ title: test.balancing })}</li>
      <li>{work.stopIf({ title: test.stopRule })}</li>
      <li>{isReady ? work.readyAll : work.readyPart}</li>
      {names.length > 0 && <li>{work.owners({ names: listInWords(names) })}</li>}
    </ul>
  );
}
