import type { Told } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { between as words } from "../../../words/en/between.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { hoursInWords } from "../../professional/day/reply-hours.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { WordsForm } from "../../visit/words-form.tsx";
import { dayHere } from "../mine/here.ts";
import { isOwn, type Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { type Exchange, exchanges } from "./answers.ts";
import { useForMe } from "./use-for-me.ts";

const toldWords: Readonly<Record<Exclude<Told["what"], "question">, string>> = {
  "too-much": words.toldTooMuch,
  "less-time": words.toldLessTime,
  "bad-spell": words.toldSpell,
  "need-help-fast": words.toldHelp,
  "check-in": words.toldCheckIn,
};

/** Ask the team between visits, see how soon it answers, and read what it said. */
export function BetweenVisits({ mine }: { readonly mine: Mine }): ReactNode {
  const forMe = useForMe();
  const { say, refusal } = useSaying();
  const [isAsking, setAsking] = useState(false);
  const all = exchanges(mine.record);
  const mayAsk = mine.may.has("question.asked");
  if (!mayAsk && all.length === 0) return null;
  return (
    <Section title={words.title} about={words.about} icon="chat" meaning="person" id="between">
      {forMe !== null && (
        <p>
          {forMe.replyHours === null ? words.noTime : words.answersIn({ duration: hoursInWords(forMe.replyHours) })}
        </p>
      )}
      {mayAsk && !isAsking && (
        <p>
          <Button icon="chat" onPress={() => setAsking(true)}>
            {words.ask}
          </Button>
        </p>
      )}
      {isAsking && (
        <WordsForm
          label={words.ask}
          hint={words.askHint}
          save={words.send}
          own
          onCancel={() => setAsking(false)}
          onSave={async (said) => {
            const id = await say("question.asked", { words: said.trim() });
            if (id !== null) setAsking(false);
            return id !== null;
          }}
        />
      )}
      <SaidWrong refusal={refusal} />
      {all.length > 0 && (
        <Section title={isOwn(mine) ? words.asked : words.askedBy} level={3}>
          <ul className="stack">
            {all.map((each) => (
              <OneExchange key={each.told.entry} mine={mine} exchange={each} />
            ))}
          </ul>
        </Section>
      )}
    </Section>
  );
}

interface OneExchangeProps {
  readonly mine: Mine;
  readonly exchange: Exchange;
}

function OneExchange({ mine: { people, today }, exchange: { told, replies } }: OneExchangeProps): ReactNode {
  return (
    <li className="card stack stack-s">
      {told.what !== "question" && <p>{toldWords[told.what]}</p>}
      {told.words !== null && <Voice words={told.words} size="small" />}
      <p className="small quiet">{dayInWords(dayHere(told.at), today)}</p>
      {replies.length === 0 && <p className="strong">{words.waits}</p>}
      {replies.map(({ words: said, brought }) => (
        <div key={brought.entry} className="stack stack-s">
          <p className="small strong">
            {words.answered({ name: people.of(brought.by).first, day: dayInWords(dayHere(brought.at), today) })}
          </p>
          <Voice words={said} size="small" />
        </div>
      ))}
    </li>
  );
}
