import { type ReactNode, useState } from "react";
import { RunChart } from "../chart/run-chart.tsx";
import { Aim } from "../components/aim/aim.tsx";
import { MiniLadder } from "../components/aim/mini-ladder.tsx";
import { Weight } from "../components/aim/weight.tsx";
import { Button } from "../components/base/button.tsx";
import { Card, Section } from "../components/base/card.tsx";
import { DemoTag } from "../components/base/chip.tsx";
import { FitCell } from "../components/decision/fit-cell.tsx";
import { IconArray } from "../components/decision/icon-array.tsx";
import { Leans } from "../components/decision/leans.tsx";
import { OptionTable } from "../components/decision/option-table.tsx";
import { Sure } from "../components/decision/sure.tsx";
import { Who } from "../components/people/who.tsx";
import { VisitBar } from "../components/visit/visit-bar.tsx";
import { decision } from "../words/en/decision.ts";
import { visit } from "../words/en/visit.ts";
import { rosasAim, shortSteps, walking } from "./made-up.ts";

const nothing = () => {};

export function VisitPart(): ReactNode {
  const [hidden, hide] = useState(false);
  return (
    <>
      <VisitBar
        parties={[
          { name: "Rosa Almeida", role: "person", says: "It is her aim" },
          { name: "Tom Okafor", role: "professional", says: "Physio" },
          { name: "Inês", role: "supporter", says: "Daughter, by phone" },
        ]}
        parts={[
          { href: "/gallery?part=visit&at=1", title: visit.catchUp, current: false },
          { href: "/gallery?part=visit", title: visit.options, current: true },
          { href: "/gallery?part=visit&at=3", title: visit.decide, current: false },
          { href: "/gallery?part=visit&at=4", title: visit.plan, current: false },
        ]}
        hidden={hidden}
        onHide={hide}
        onHelp={nothing}
        homeHref="/gallery"
      />
      <main className="page" id="main" tabIndex={-1}>
        <h1 className="sr">Our visit, Tuesday 12 November: Rosa and Tom</h1>
        <CatchUp />
        <OptionsPart />
        <DecidePart />
      </main>
    </>
  );
}

function CatchUp(): ReactNode {
  const agenda = [
    { by: "Rosa", role: "person", words: "Should I have the new hip?" },
    { by: "Rosa", role: "person", words: "Who helps Mum if I have it?" },
    { by: "Tom", role: "professional", words: "Your new scan" },
  ] as const;
  const burdens = [
    { heaviness: "lot", words: "2 buses to get here" },
    { heaviness: "some", words: "Tablets upset her stomach" },
    { heaviness: "little", words: "Small print" },
  ] as const;
  return (
    <div className="catch-up">
      <Aim
        label="Rosa’s aim, by the end of March"
        words={rosasAim}
        importance={4}
        then="Then, by September: dance at Inês’s wedding, and still look after Mum."
        ladder={<MiniLadder shortWords={shortSteps} now={-1} ownerName="Rosa" />}
      />
      <Card>
        <RunChart view={walking} height={210} />
      </Card>
      <div className="stack">
        <Section title="To talk about today" card="plain" level={2}>
          <ul className="stack stack-s">
            {agenda.map((item) => (
              <li key={item.words} className="row row-one row-top">
                <Who role={item.role} name={item.by} alone />
                {item.words}
              </li>
            ))}
          </ul>
        </Section>
        <Section title="What weighs on Rosa" card="plain" level={2}>
          <ul className="stack stack-s">
            {burdens.map((item) => (
              <li key={item.words} className="row row-one">
                <Weight heaviness={item.heaviness} />
                {item.words}
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}

function OptionsPart(): ReactNode {
  return (
    <Section title="Three ways to go from here" part={2} end={<DemoTag />}>
      <OptionTable
        label="Three ways to go from here"
        key100={decision.eachFigure({ of: 100 })}
        options={[
          { id: "class", title: "Keep on with the class", about: "Move and strengthen, 12 more weeks" },
          { id: "shot", title: "Steroid shot", about: "One injection in the hip" },
          { id: "hip", title: "New hip", about: "An operation" },
        ]}
        rows={[
          {
            id: "aim",
            question: "Does it fit Rosa’s aim?",
            icon: "aim",
            meaning: "person",
            cells: {
              class: <FitCell fit="yes" says="The walk, by March" why="Already 9 of the 12 minutes." />,
              shot: <FitCell fit="perhaps" says="Perhaps, for a while" why="Might cover the walk, not the wedding." />,
              hip: <FitCell fit="not-yet" why="No lifting for 6 weeks. Who helps Mum each morning?" />,
            },
          },
          {
            id: "helps",
            question: "After 1 year, how many walk with much less pain?",
            icon: "science",
            meaning: "prof",
            cells: {
              class: <IconArray count={48} of={100} kind="benefit" />,
              shot: <IconArray count={31} of={100} kind="benefit" />,
              hip: <IconArray count={86} of={100} kind="benefit" />,
            },
          },
          {
            id: "harms",
            question: "In that year, how many have a serious problem?",
            about: "Such as a clot, an infection or a bad fall",
            icon: "science",
            meaning: "prof",
            cells: {
              class: <IconArray count={1} of={100} kind="harm" />,
              shot: <IconArray count={2} of={100} kind="harm" />,
              hip: <IconArray count={4} of={1000} kind="harm" />,
            },
          },
          {
            id: "sure",
            question: "How sure are we?",
            icon: "info",
            meaning: "prof",
            cells: {
              class: <Sure certainty="fairly" why="Few people in the studies cared for a parent." />,
              shot: <Sure certainty="not-very" why="Small studies. It often wears off by month 3." />,
              hip: <Sure certainty="quite" why="Large registers." />,
            },
          },
        ]}
      />
    </Section>
  );
}

function DecidePart(): ReactNode {
  return (
    <Section
      title="Decide together"
      part={3}
      about="Each of you leaned first, in private. Then both cards turned over."
    >
      <div className="stack">
        <Leans
          sides={[
            {
              name: "Rosa",
              role: "person",
              to: {
                title: "the class now, hip list too",
                words:
                  "I want my place on the list, so I do not lose time. But I need a plan for Mum before I say yes.",
              },
            },
            {
              name: "Tom",
              role: "professional",
              to: { title: "the class now", words: "You are gaining each week. That makes sense to me." },
            },
          ]}
        />
        <Leans
          sides={[
            { name: "Rosa", role: "person", action: <Button>{decision.leanNow}</Button> },
            { name: "Tom", role: "professional", sealed: true },
          ]}
        />
        <Card tint="better">
          <h3>{decision.weAgree}</h3>
          <p className="strong">Keep on with the class. Ask for a place on the hip list. Choose for good in May.</p>
        </Card>
      </div>
    </Section>
  );
}
