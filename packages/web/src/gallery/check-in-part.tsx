import { type ReactNode, useState } from "react";
import { Voice } from "../components/aim/voice.tsx";
import { Button } from "../components/base/button.tsx";
import { Card, Section } from "../components/base/card.tsx";
import { Choice } from "../components/base/choice.tsx";
import { PickField, TextField, WordsField } from "../components/base/field.tsx";
import { Strip } from "../components/base/strip.tsx";
import { Switch } from "../components/base/switch.tsx";
import { Progress } from "../components/check-in/progress.tsx";
import { QuestionPage } from "../components/check-in/question-page.tsx";
import { Rank } from "../components/check-in/rank.tsx";
import { aim } from "../words/en/aim.ts";
import { common } from "../words/en/common.ts";
import { rosasAim } from "./made-up.ts";

const nothing = () => {};

const answers = [
  { value: "shop", words: "There and back, and into the shop" },
  { value: "none", words: "There and back with no stops", hint: "This is my aim" },
  { value: "one", words: "There and back with 1 stop" },
  { value: "three", words: "I stop 3 times, or turn back", hint: "Where I started" },
  { value: "not", words: "I did not try this week" },
] as const;

export function CheckInPart(): ReactNode {
  const [answer, choose] = useState("one");
  return (
    <main className="page page-question stack stack-xl" id="main" tabIndex={-1}>
      <QuestionPage
        question="How is the walk to school going?"
        hint="Think of a usual day this week. Pick the one that fits best."
        progress={{ place: 1, of: 3, minutesLeft: 3 }}
        onNext={nothing}
        onBack={nothing}
        onLeave={nothing}
        aside={
          <Section title={aim.myAim} card="person">
            <Voice words={rosasAim} size="small" />
          </Section>
        }
      >
        <div className="choices">
          {answers.map((option) => (
            <Choice
              key={option.value}
              name="walk"
              value={option.value}
              checked={option.value === answer}
              onChoose={choose}
              {...("hint" in option && { hint: option.hint })}
            >
              {option.words}
            </Choice>
          ))}
        </div>
      </QuestionPage>
      <Agenda />
      <Fields />
    </main>
  );
}

function Agenda(): ReactNode {
  const [items, setItems] = useState([
    { id: "hip", words: "Should I have the new hip?" },
    { id: "mum", words: "Who helps Mum if I have it?" },
    { id: "pills", words: "The tablets and my stomach" },
  ]);
  const move = (id: string, to: number) => {
    const moved = items.filter((item) => item.id === id);
    const others = items.filter((item) => item.id !== id);
    setItems([...others.slice(0, to), ...moved, ...others.slice(to)]);
  };
  return (
    <Section title="What do you want to talk about on Tuesday?">
      <Progress place={3} of={3} allDone />
      <br />
      <Rank items={items} label="What to talk about" onMove={move} />
      <div className="row aim-foot">
        <Button kind="second" icon="plus">
          {common.add}
        </Button>
        <Button kind="second" icon="mic">
          {common.sayIt}
        </Button>
      </div>
    </Section>
  );
}

function Fields(): ReactNode {
  const [on, turn] = useState(true);
  const [words, write] = useState("Walk Mia to school");
  const [when, pick] = useState("");
  const [side, chooseSide] = useState(true);
  return (
    <Card>
      <div className="stack stack-l">
        <h2>Fields</h2>
        <WordsField
          label="What do you want to be able to do?"
          value={words}
          onChange={write}
          own
          hint="A few words are enough."
        />
        <TextField
          label="When would you like to get there?"
          kind="date"
          short
          value={when}
          onChange={pick}
          error="Choose a day, or tap “Not sure”."
        />
        <PickField
          label="How often?"
          value="daily"
          onChange={nothing}
          options={[
            { value: "daily", words: "Each day" },
            { value: "weekly", words: "Each week" },
          ]}
        />
        <Choice kind="checkbox" name="tell" value="tell" checked={side} onChoose={(_, checked) => chooseSide(checked)}>
          Tell my team
        </Choice>
        <div className="row row-between">
          <span>My check-ins</span>
          <Switch label="Tom sees my check-ins" on={on} onChange={turn} />
        </div>
        <div className="row row-between">
          <span>My own diary</span>
          <Switch label="Tom sees my own diary" on={!on} onChange={(value) => turn(!value)} />
        </div>
        <Strip strong="Saved on this phone." kind="good">
          You have no signal now. We will send it when you do. You can close this page.
        </Strip>
      </div>
    </Card>
  );
}
