import type { Aim } from "@aimwell/domain";
import { type ReactNode, Suspense, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { later } from "../../../components/base/later.ts";
import { Strip } from "../../../components/base/strip.tsx";
import { Ramp } from "../../../components/plan/ramp.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { LaterPart } from "../../../components/state/later-part.tsx";
import { plan } from "../../../words/en/plan.ts";
import { smallTests } from "../../../words/en/small-tests.ts";
import { LearnedLink } from "../learned/learned-link.tsx";
import type { Mine } from "../mine/mine.ts";
import { OneTest } from "./one-test.tsx";
import { currentTest, testInWords } from "./test-state.ts";

// The form comes when somebody asks for it: nobody waits for it to read a plan.
const PlanTest = later(() => import("./plan-test.tsx"));
// The chart stands far down the page, and charts have their own weight.
const TestChart = later(() => import("./test-chart.tsx"));

interface SmallTestsProps {
  readonly mine: Mine;
  readonly aim: Aim | undefined;
}

/** The ramp of tests, the one that goes on, and what the numbers say. */
export function SmallTests({ mine, aim }: SmallTestsProps): ReactNode {
  const [isPlanning, plans] = useState(false);
  const tests = [...mine.record.test.tests.values()];
  const current = currentTest(tests);
  const mayPlan = aim !== undefined && mine.may.has("test.planned");
  const planButton = mayPlan && (
    <Button kind="second" icon="plus" onPress={() => plans(true)}>
      {smallTests.plan}
    </Button>
  );
  return (
    <Section title={plan.smallTests} about={plan.smallTestsAbout} icon="test" meaning="better" card="plain">
      {mine.record.life.state?.state === "bad-spell" && tests.length > 0 && (
        <Strip kind="place">{smallTests.rests}</Strip>
      )}
      {tests.length === 0 ? (
        <EmptyState title={smallTests.none} about={smallTests.noneAbout} actions={planButton} />
      ) : (
        <>
          <Ramp
            tests={tests.map((test) => ({
              id: test.id,
              title: test.title,
              said: testInWords(test, mine.today),
              running: test.stage === "running",
            }))}
          />
          {current !== undefined && <OneTest key={current.id} mine={mine} test={current} />}
          {current !== undefined && (
            <Suspense fallback={null}>
              <TestChart mine={mine} tests={[current, ...tests.toReversed()]} />
            </Suspense>
          )}
          {planButton}
          <LearnedLink of={mine} />
        </>
      )}
      {isPlanning && aim !== undefined && (
        <LaterPart>
          <PlanTest mine={mine} aim={aim} after={tests.at(-1)?.id ?? null} onClose={() => plans(false)} />
        </LaterPart>
      )}
    </Section>
  );
}
