import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { Who } from "../../../components/people/who.tsx";
import { inVisit } from "../../../words/en/in-visit.ts";
import { agendaFor, agendaOf } from "../from-record/agenda.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { WordsForm } from "../words-form.tsx";

/** What each wants to talk about, with who brought it. Anyone here can bring something more. */
export function AgendaCard({ at }: { readonly at: InVisit }): ReactNode {
  const { say, refusal } = useSaying();
  const [isAdding, setAdding] = useState(false);
  const { record, visit, me } = at;
  const items = agendaFor(record, visit.id);
  const mine = agendaOf(record, visit.id, me.id);
  const mayAdd = at.may("agenda.proposed") && visit.stage !== "closed" && mine.length < 12;
  const put = async (list: readonly string[]) =>
    (await say("agenda.proposed", { visit: visit.id, items: [...list] })) !== null;
  return (
    <Section title={inVisit.toTalkAbout} card="plain">
      {items.length === 0 && <p className="quiet">{inVisit.nothingToTalk}</p>}
      <ol className="stack stack-s">
        {items.map((item) => (
          <li key={`${item.by} ${item.words}`} className="row row-one row-top">
            <Who role={at.people.of(item.by).role} name={at.people.of(item.by).name} alone />
            <span className="grow">{item.words}</span>
            {item.by === me.id && mayAdd && (
              <TextButton of={item.words} onPress={() => void put(mine.filter((words) => words !== item.words))}>
                {inVisit.remove}
              </TextButton>
            )}
          </li>
        ))}
      </ol>
      {mayAdd && !isAdding && (
        <Button kind="second" icon="plus" onPress={() => setAdding(true)}>
          {inVisit.addToTalk}
        </Button>
      )}
      {isAdding && (
        <WordsForm
          label={inVisit.addToTalkLabel}
          save={inVisit.addToTalk}
          onCancel={() => setAdding(false)}
          onSave={async (words) => {
            const stands = mine.includes(words) || (await put([...mine, words]));
            if (stands) setAdding(false);
            return stands;
          }}
        />
      )}
      <RefusalStrip words={refusal} />
    </Section>
  );
}
