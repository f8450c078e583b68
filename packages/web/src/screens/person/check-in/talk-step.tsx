import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { TextField } from "../../../components/base/field.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { QuestionPage } from "../../../components/check-in/question-page.tsx";
import { Rank } from "../../../components/check-in/rank.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { common } from "../../../words/en/common.ts";
import { weekdayInWords } from "../../../words/en/dates.ts";
import { agendaFor } from "../../visit/from-record/agenda.ts";
import { dayHere } from "../mine/here.ts";
import { type CheckInParts, minutesLeft } from "./check-in-parts.ts";
import { moved } from "./draft.ts";

/** As many as the record takes. */
const mostItems = 12;

/** What to talk about, in order, with what the professional wants to talk about shown too. */
export function TalkStep(parts: CheckInParts): ReactNode {
  const { mine, visit, draft, onChange, onNext, onBack, onLeave } = parts;
  const [added, write] = useState("");
  // The same thing twice is one thing to talk about, and a list that nobody gets through helps nobody.
  const isNew = (words: string) =>
    words.trim() !== "" && !draft.items.includes(words) && draft.items.length < mostItems;
  const add = (words: string) => {
    if (isNew(words)) onChange({ items: [...draft.items, words] });
    write("");
  };
  const theirs = visit === null ? [] : agendaFor(mine.record, visit.id).filter(({ by }) => by !== mine.session.party);
  const question =
    visit === null
      ? checkInPages.talkTitle
      : checkInPages.talkTitleOn({ day: weekdayInWords(dayHere(visit.startsAt), mine.today) });
  return (
    <QuestionPage
      plain
      question={question}
      hint={checkInPages.talkHint}
      progress={{ ...parts.progress, minutesLeft: minutesLeft(parts) }}
      // What still stands in the field was meant to be said: it joins the list first, and next goes on from there.
      onNext={() => (isNew(added) ? add(added) : onNext())}
      onBack={onBack}
      onLeave={onLeave}
      aside={<OftenAsked onAdd={add} />}
    >
      <div className="stack">
        {draft.items.length > 0 && (
          <Rank
            label={checkInPages.talkList}
            items={draft.items.map((words) => ({ id: words, words }))}
            onMove={(id, to) => onChange({ items: moved(draft.items, draft.items.indexOf(id), to) })}
          />
        )}
        {draft.items.length > 0 && (
          <TextButton
            icon="undo"
            of={draft.items.at(-1) ?? ""}
            onPress={() => onChange({ items: draft.items.slice(0, -1) })}
          >
            {checkInPages.talkRemove}
          </TextButton>
        )}
        <TextField label={checkInPages.talkAdd} value={added} onChange={write} />
        <Button kind="second" icon="plus" onPress={() => add(added)}>
          {common.add}
        </Button>
        {theirs.map(({ by, words }) => (
          <p key={`${by} ${words}`} className="small quiet">
            {checkInPages.talkTheirs({ name: mine.people.of(by).first, title: words })}
          </p>
        ))}
      </div>
    </QuestionPage>
  );
}

function OftenAsked({ onAdd }: { readonly onAdd: (words: string) => void }): ReactNode {
  return (
    <>
      <h2>{checkInPages.oftenAsked}</h2>
      <div className="row row-tight aim-foot">
        {checkInPages.asks.map((words) => (
          <Button key={words} kind="second" onPress={() => onAdd(words)}>
            {words}
          </Button>
        ))}
      </div>
    </>
  );
}
