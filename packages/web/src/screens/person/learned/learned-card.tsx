import { type ReactNode, useState } from "react";
import { valueInWords } from "../../../chart/chart-words.ts";
import { Voice } from "../../../components/aim/voice.tsx";
import { Chip } from "../../../components/base/chip.tsx";
import { later } from "../../../components/base/later.ts";
import { TextButton } from "../../../components/base/text-link.tsx";
import { LaterPart } from "../../../components/state/later-part.tsx";
import { dayInWords } from "../../../words/en/dates.ts";
import { myLearned } from "../../../words/en/my-learned.ts";
import { unitInWords } from "../../visit/from-record/unit-in-words.ts";
import { dayHere } from "../mine/here.ts";
import { isOwn, type Mine } from "../mine/mine.ts";
import type { LearnedTest, TestNumbers } from "./learned-view.ts";
import { acts, against, sideInWords } from "./learned-words.ts";

// What is filled in comes when somebody asks for it.
const AddLearned = later(() => import("./add-learned.tsx"));

interface LearnedCardProps {
  readonly mine: Mine;
  readonly learned: LearnedTest;
}

/** One finished test. What it taught stands first, since that is what the page is for. */
export function LearnedCard({ mine, learned }: LearnedCardProps): ReactNode {
  const { card, chosenWords, numbers } = learned;
  return (
    <>
      <div className="row row-between">
        <h3>{card.title}</h3>
        <span className="small quiet">{dayInWords(dayHere(card.finishedAt), mine.today)}</span>
      </div>
      <Taught mine={mine} learned={learned} />
      <dl className="test-cycle">
        <Part term={myLearned.guess}>{card.prediction.words}</Part>
        <Part term={myLearned.tried}>{card.change}</Part>
        <Part term={myLearned.saw}>
          {card.result} <Chip kind="line">{against[card.againstPrediction]}</Chip>
        </Part>
        <Part term={myLearned.next}>
          {chosenWords} <Chip kind="line">{acts[card.act]}</Chip>
        </Part>
      </dl>
      {numbers !== null && <Numbers numbers={numbers} />}
    </>
  );
}

function Part({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The person's words are told apart from what somebody else wrote; where there are none, they can be added now. */
function Taught({ mine, learned: { card, studied, mayAdd } }: LearnedCardProps): ReactNode {
  const [adds, add] = useState(false);
  const { person, of } = mine.people;
  const isPersons = (studied.newest.by as string) === mine.subject;
  return (
    <div className="stack stack-s">
      <h4>{isOwn(mine) ? myLearned.learned : myLearned.learnedOf({ name: person.first })}</h4>
      {card.learned === null && <p className="quiet">{myLearned.notYet}</p>}
      {card.learned !== null && isPersons && <Voice words={card.learned} bar="person" />}
      {card.learned !== null && !isPersons && (
        <p>
          {card.learned}{" "}
          <span className="small quiet">{myLearned.learnedBy({ name: of(studied.newest.by).first })}</span>
        </p>
      )}
      {mayAdd && (
        <TextButton icon="pen" of={card.title} onPress={() => add(true)}>
          {myLearned.add}
        </TextButton>
      )}
      {adds && (
        <LaterPart>
          <AddLearned test={card.test} studied={studied} onClose={() => add(false)} />
        </LaterPart>
      )}
    </div>
  );
}

/** How many numbers there are and between which two they lie, before and while it was tried: no more than that. */
function Numbers({
  numbers: { measure, unit, before, during, expected },
}: {
  readonly numbers: TestNumbers;
}): ReactNode {
  const inWords = unitInWords(unit);
  return (
    <div className="small">
      <p className="strong">{myLearned.numbers({ measure })}</p>
      <dl className="learned-numbers">
        <Part term={myLearned.before}>{sideInWords(before, inWords)}</Part>
        <Part term={myLearned.during}>{sideInWords(during, inWords)}</Part>
        {expected !== null && <Part term={myLearned.expected}>{valueInWords(expected, inWords)}</Part>}
      </dl>
    </div>
  );
}
