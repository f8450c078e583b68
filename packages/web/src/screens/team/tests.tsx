import type { Improvement, TestOfChange } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { useSomeFirst } from "../../components/base/some-first.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as more } from "../../words/en/team-improvement.ts";
import { Nothing } from "../professional/nothing.tsx";
import { PlanTest } from "./plan-test.tsx";
import type { OfTeam } from "./team-page.tsx";
import { Step } from "./test-step.tsx";

interface TestsProps extends OfTeam {
  /** Whose tests; those of all the team's work where it is left out. */
  readonly improvement?: Improvement | undefined;
}

/** The ramps: small tests that build on one another, each wider than the one before. */
export function Tests({ board, write, improvement }: TestsProps): ReactNode {
  const { tests, may } = board.team;
  const byId = new Map(tests.map((test) => [test.id, test]));
  const ramps = board.team.ramps.filter(
    ({ first }) => improvement === undefined || byId.get(first)?.aim === improvement.id,
  );
  const { shown, more: next } = useSomeFirst(ramps.toReversed(), 4);
  const mayPlan = may.includes("test.planned");
  if (ramps.length === 0) {
    return (
      <Nothing
        title={words.noTests}
        about={words.noTestsAbout}
        action={mayPlan && <PlanTest board={board} write={write} after={null} improvement={improvement} />}
      />
    );
  }
  return (
    <>
      {shown.map((ramp) => {
        const steps = ramp.tests.flatMap((id) => byId.get(id) ?? []);
        const last = steps.at(-1);
        const idea = board.team.nodes.find(({ id }) => id === steps[0]?.team?.change);
        return (
          <Section key={ramp.first} title={words.ramp({ title: idea?.words ?? steps[0]?.title ?? "" })}>
            <Stairs steps={steps} board={board} write={write} />
            {mayPlan && last !== undefined && last.stage === "acted" && (
              <PlanTest board={board} write={write} after={last} />
            )}
          </Section>
        );
      })}
      {next}
      {mayPlan && (
        <div className="section">
          <PlanTest board={board} write={write} after={null} improvement={improvement} />
        </div>
      )}
    </>
  );
}

interface StairsProps extends OfTeam {
  readonly steps: readonly TestOfChange[];
}

/** So many steps stand beside each other; what was before them is one press away. */
const stepsAtOnce = 5;

/** A ramp rises with each test. Of a long one, the last steps stand there. */
function Stairs({ steps, board, write }: StairsProps): ReactNode {
  const before = Math.max(0, steps.length - stepsAtOnce);
  const stairs = (from: number, until: number) => (
    <ol className="stairs" start={from + 1}>
      {steps.slice(from, until).map((test, place) => (
        <li key={test.id} className={`stairs-${Math.min(place, 4)}`}>
          <Step test={test} place={from + place + 1} board={board} write={write} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {before > 0 && (
        <details className="wordings">
          <summary>{more.earlierTests({ count: before })}</summary>
          {stairs(0, before)}
        </details>
      )}
      {stairs(before, steps.length)}
    </>
  );
}
