import { type ReactNode, useState } from "react";
import { RunChart } from "../chart/run-chart.tsx";
import { Aim } from "../components/aim/aim.tsx";
import { MiniLadder } from "../components/aim/mini-ladder.tsx";
import { Button } from "../components/base/button.tsx";
import { Section } from "../components/base/card.tsx";
import { Chip } from "../components/base/chip.tsx";
import { LoadBar } from "../components/plan/load-bar.tsx";
import { PlanStep } from "../components/plan/plan-step.tsx";
import { Ramp, TestCycle } from "../components/plan/ramp.tsx";
import { Share, type ShareDegree } from "../components/plan/share.tsx";
import { Tick } from "../components/plan/tick.tsx";
import { Lens } from "../components/team/lens.tsx";
import { Variation } from "../components/team/variation.tsx";
import { common } from "../words/en/common.ts";
import { plan } from "../words/en/plan.ts";
import { rosasAim, shortSteps, waiting, walking } from "./made-up.ts";

const threeTests = [
  { before: 5, words: "1" },
  { before: 9, words: "2" },
  { before: 12, words: "3" },
];

export function PlanPart(): ReactNode {
  return (
    <main className="page page-person" id="main" tabIndex={-1}>
      <div className="page-head">
        <div>
          <h1>{plan.title}</h1>
          <p>Made by Rosa and Tom on 12 November. Next look: 10 December.</p>
        </div>
        <Button kind="second" icon="print">
          {common.print}
        </Button>
      </div>
      <Aim
        size="slim"
        label="The aim, by the end of March"
        words={rosasAim}
        ladder={<MiniLadder shortWords={shortSteps} now={-1} ownerName="Rosa" />}
      />
      <div className="cols cols-wide-start cols-start section">
        <Steps />
        <div>
          <TooMuch />
          <SmallTests />
        </div>
      </div>
    </main>
  );
}

function Steps(): ReactNode {
  const [done, setDone] = useState(true);
  const degrees: readonly ShareDegree[] = [1, 4, 5];
  return (
    <Section
      title={plan.whoDoesWhat}
      about="The bar shows how we split the work. Rosa is on the left, the team on the right."
    >
      <PlanStep
        title="Class at the pool"
        when="Thursdays at 6. Next: 14 November"
        repeats
        end={<Tick title="Class at the pool" done={done} onChange={setDone} />}
        share={
          <Share
            degree={2}
            one={{ name: "Rosa", role: "person", does: "Goes and does the moves.", takes: "2 hours a week" }}
            other={{ name: "Tom", role: "professional", does: "Sets the moves, checks in.", takes: "1 hour a week" }}
          />
        }
      />
      <PlanStep
        title="A morning plan for Mum"
        when="By 26 November"
        proposed
        end={<Tick title="A morning plan for Mum" done={!done} onChange={(value) => setDone(!value)} />}
        share={
          <Share degree={3} one={{ name: "Rosa", role: "person" }} other={{ name: "Tom", role: "professional" }} />
        }
      />
      {degrees.map((degree) => (
        <PlanStep
          key={degree}
          title="A place on the hip list"
          when="By Friday. We tell you when it is done"
          end={<Chip kind="prof">{plan.has({ name: "Tom" })}</Chip>}
          share={
            <Share
              degree={degree}
              one={{ name: "Rosa", role: "person" }}
              other={{ name: "Tom", role: "professional" }}
            />
          }
        />
      ))}
    </Section>
  );
}

function TooMuch(): ReactNode {
  const parts = [
    { id: "class", title: "class", minutes: 120 },
    { id: "walks", title: "walks", minutes: 48 },
    { id: "other", title: "other", minutes: 22 },
  ];
  return (
    <Section title={plan.tooMuch} card="plain">
      <LoadBar parts={parts} total={190} line={210} />
      <br />
      <LoadBar parts={parts} total={190} line={150} />
      <div className="row aim-foot">
        <Button kind="second">{plan.itIsTooMuch}</Button>
        <Button kind="text">{plan.lessTime}</Button>
      </div>
    </Section>
  );
}

function SmallTests(): ReactNode {
  return (
    <Section title={plan.smallTests} about={plan.smallTestsAbout} icon="test" meaning="better" card="plain">
      <div className="stack">
        <Ramp
          tests={[
            { id: "early", title: "Leave 10 minutes early", said: "Helped a bit. We kept it.", running: false },
            { id: "stick", title: "Use a stick", said: "Mia loved it. My hand hurt. We dropped it.", running: false },
            { id: "sit", title: "Sit once, at the bakery", said: "Trying it now, until 22 November", running: true },
          ]}
        />
        <TestCycle
          guess="One planned rest beats three I did not plan."
          tried="Sit for 2 minutes at the bakery, 8 school days."
          seen="5 of 8 days so far. No other stops."
          next="Choose on 22 November"
        />
        <RunChart view={{ ...walking, targetWords: "aim: 12", marks: threeTests }} />
        <RunChart view={waiting} start={<Variation kind="better" verdict="" />} />
        <p>
          <Variation kind="better" verdict="Better than usual since June" />
        </p>
        <p>
          <Variation kind="usual" verdict="Same as usual" />
        </p>
        <p>
          <Variation kind="worse" verdict="Harder than usual in March" />
        </p>
        <Lens make={8} together={4} nothingLooksAt={["the work asked of people"]} />
      </div>
    </Section>
  );
}
