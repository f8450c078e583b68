import { type ReactNode, useState } from "react";
import { Aim, NoAimYet } from "../components/aim/aim.tsx";
import { Dots } from "../components/aim/dots.tsx";
import { Ladder } from "../components/aim/ladder.tsx";
import { Voice } from "../components/aim/voice.tsx";
import { heavinessWords, Weight } from "../components/aim/weight.tsx";
import { Button } from "../components/base/button.tsx";
import { Section } from "../components/base/card.tsx";
import { ChoiceGroup } from "../components/base/choice.tsx";
import { Mark } from "../components/base/mark.tsx";
import { Rows } from "../components/base/rows.tsx";
import { TextButton } from "../components/base/text-link.tsx";
import { Seen } from "../components/people/seen.tsx";
import { SavedLine } from "../components/state/saved-line.tsx";
import { aim } from "../words/en/aim.ts";
import { common } from "../words/en/common.ts";
import { life } from "../words/en/life.ts";
import { rosasAim, rosasSteps } from "./made-up.ts";

const nothing = () => {};

export function AimPart(): ReactNode {
  return (
    <main className="page page-person" id="main" tabIndex={-1}>
      <div className="page-head">
        <div>
          <h1>{aim.title}</h1>
          <p>{aim.about}</p>
        </div>
      </div>
      <div className="cols cols-person cols-start">
        <AimAndWay />
        <Life />
      </div>
      <div className="section">
        <SavedLine time="9:12" sent />
      </div>
    </main>
  );
}

function AimAndWay(): ReactNode {
  return (
    <div>
      <Aim
        label={aim.forNowBy({ day: "the end of March" })}
        words={rosasAim}
        importance={4}
        actions={
          <Button kind="on-plum" icon="pen">
            {aim.changeWords}
          </Button>
        }
        seen={<Seen names={["Tom", "Inês"]} href="/me/sharing" />}
      />
      <Section
        title={aim.howFar}
        icon="better"
        meaning="better"
        about={aim.ladderMadeBy({ names: "You and Tom", day: "3 November" })}
      >
        <Ladder steps={rosasSteps} now={-1} start={-2} />
      </Section>
      <Section title={aim.furtherAheadBy({ day: "September" })} icon="flag" meaning="person" card="plain">
        <Voice words="Dance at Inês’s wedding, and still be able to look after Mum." bar="person" />
        <TextButton icon="pen" of={aim.furtherAhead} onPress={nothing}>
          {common.change}
        </TextButton>
      </Section>
      <Section title={aim.hardToFind} card="person" about={aim.hardToFindAbout} level={3}>
        <div className="row row-tight">
          <Button icon="mic">{common.sayIt}</Button>
          {aim.starters.map((starter) => (
            <Button key={starter} kind="second">
              {starter}
            </Button>
          ))}
        </div>
      </Section>
      <div className="section">
        <NoAimYet
          actions={
            <>
              <Button icon="pen">{common.writeIt}</Button>
              <Button kind="second" icon="mic">
                {common.sayIt}
              </Button>
            </>
          }
        />
      </div>
    </div>
  );
}

function Life(): ReactNode {
  const [days, setDays] = useState("well");
  const weights = [
    { key: "bus", title: "Getting to the clinic", detail: "2 buses, 90 minutes each way", heaviness: "lot" },
    { key: "pills", title: "The pain tablets", detail: "They upset my stomach", heaviness: "some" },
    { key: "print", title: "Letters in small print", detail: undefined, heaviness: "little" },
    { key: "mum", title: "Mornings with Mum", detail: "Hard, and I want to keep doing it", heaviness: "keep" },
  ] as const;
  return (
    <div>
      <Section title={life.title} icon="place" meaning="place">
        <ChoiceGroup
          legend={life.theseDays}
          name="days"
          layout="side"
          value={days}
          onChoose={setDays}
          options={[
            { value: "well", words: life.wellEnough },
            { value: "bad", words: life.badSpell },
            { value: "help", words: life.needHelp },
          ]}
        />
        <p className="small quiet">
          {aim.howMuch} <Dots value={4} />
        </p>
        <Voice
          words="Mum moved in last year. I help her wash and eat each morning. I am on my feet 4 hours a day at the school kitchen."
          size="small"
          bar="place"
        />
        <Voice words="أريد أن أمشي مع ميا إلى المدرسة" lang="ar" size="small" bar="person" />
      </Section>
      <Section title={life.helps} icon="heart" meaning="better" card="plain">
        <Rows
          rows={[
            {
              key: "ines",
              start: <Mark meaning="person" icon="person" small />,
              title: "Inês, my daughter",
              detail: "Drives me on Tuesdays",
            },
            {
              key: "mia",
              start: <Mark meaning="person" icon="people" small />,
              title: "Mia, 6",
              detail: "Gets me out of the door",
            },
            {
              key: "pool",
              start: <Mark meaning="place" icon="swim" small />,
              title: "The pool",
              detail: "5 minutes from home",
            },
            {
              key: "know",
              start: <Mark meaning="usual" icon="bulb" small />,
              title: "Something I know",
              detail: "I can pace myself if I plan the day",
            },
          ]}
        />
        <TextButton icon="plus" onPress={nothing}>
          {life.addHelp}
        </TextButton>
      </Section>
      <Section title={life.weighs} icon="scale" meaning="concern" card="plain">
        <Rows
          rows={weights.map(({ key, title, detail, heaviness }) => ({
            key,
            title,
            detail,
            start: <Weight heaviness={heaviness} wordBeside />,
            end: heavinessWords[heaviness],
          }))}
        />
        <TextButton icon="plus" onPress={nothing}>
          {life.addWeight}
        </TextButton>
      </Section>
    </div>
  );
}
