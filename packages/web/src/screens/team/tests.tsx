import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { team as words } from "../../words/en/team.ts";
import { Nothing } from "../professional/nothing.tsx";
import { PlanTest } from "./plan-test.tsx";
import type { OfTeam } from "./team-page.tsx";
import { Step } from "./test-step.tsx";

/** The ramps: small tests that build on one another, each wider than the one before. */
export function Tests({ board, write }: OfTeam): ReactNode {
  const { ramps, tests, may } = board.team;
  const byId = new Map(tests.map((test) => [test.id, test]));
  const mayPlan = may.includes("test.planned");
  if (ramps.length === 0) {
    return (
      <Nothing
        title={words.noTests}
        about={words.noTestsAbout}
        action={mayPlan && <PlanTest board={board} write={write} after={null} />}
      />
    );
  }
  return (
    <>
      {ramps.map((ramp) => {
        const steps = ramp.tests.flatMap((id) => byId.get(id) ?? []);
        const last = steps.at(-1);
        const idea = board.team.nodes.find(({ id }) => id === steps[0]?.team?.change);
        return (
          <Section key={ramp.first} title={words.ramp({ title: idea?.words ?? steps[0]?.title ?? "" })}>
            <ol className="stairs">
              {steps.map((test, place) => (
                <li key={test.id} className={`stairs-${Math.min(place, 4)}`}>
                  <Step test={test} place={place + 1} board={board} write={write} />
                </li>
              ))}
            </ol>
            {mayPlan && last !== undefined && last.stage === "acted" && (
              <PlanTest board={board} write={write} after={last} />
            )}
          </Section>
        );
      })}
      {mayPlan && (
        <div className="section">
          <PlanTest board={board} write={write} after={null} />
        </div>
      )}
    </>
  );
}
