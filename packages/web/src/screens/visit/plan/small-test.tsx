import type { Aim, TestOfChange } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { later } from "../../../components/base/later.ts";
import { Ramp, type RampTest } from "../../../components/plan/ramp.tsx";
import { LaterPart } from "../../../components/state/later-part.tsx";
import { dayInWords } from "../../../words/en/dates.ts";
import { visitPlan } from "../../../words/en/visit-plan.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";

export interface SmallTestProps {
  readonly at: InVisit;
  readonly aim: Aim;
}

const PlanTest = later(() => import("../../person/tests/plan-test.tsx"));

/** Small tests of this aim, and a way to plan the next one with a guess. */
export function SmallTest({ at, aim }: SmallTestProps): ReactNode {
  const { say, refusal } = useSaying();
  const [isPlanning, setPlanning] = useState(false);
  const tests = [...at.record.test.tests.values()].filter((test) => test.aim === aim.id);
  const waiting = tests.findLast(({ stage }) => stage === "planned");
  return (
    <Section title={visitPlan.tests} about={visitPlan.testsAbout} level={3} card="plain">
      {tests.length > 0 && <Ramp tests={tests.map((test) => rampOf(test, at.today))} />}
      {waiting !== undefined && at.may("test.started") && (
        <Button kind="second" onPress={() => void say("test.started", { test: waiting.id, on: at.today })}>
          {visitPlan.testStart}
        </Button>
      )}
      {at.may("test.planned") && (
        <Button kind="second" icon="test" onPress={() => setPlanning(true)}>
          {visitPlan.planTest}
        </Button>
      )}
      <RefusalStrip words={refusal} />
      {isPlanning && (
        <LaterPart>
          <PlanTest mine={at.mine} aim={aim} after={tests.at(-1)?.id ?? null} onClose={() => setPlanning(false)} />
        </LaterPart>
      )}
    </Section>
  );
}

const stageWords: Readonly<Record<TestOfChange["stage"], string>> = {
  planned: visitPlan.planned,
  running: visitPlan.running,
  studied: visitPlan.studied,
  acted: visitPlan.acted,
};

export function rampOf({ id, title, stage, until, prediction, studied }: TestOfChange, today: string): RampTest {
  const when = visitPlan.testUntilDay({ day: dayInWords(until, today) });
  const said = studied?.result ?? `${visitPlan.guessWas({ title: prediction.words })} (${stageWords[stage]}, ${when})`;
  return { id, title, said, running: stage === "running" };
}
