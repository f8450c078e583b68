import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { WordsField } from "../../components/base/field.tsx";
import { Icon } from "../../icons/icon.tsx";
import { inVisit } from "../../words/en/in-visit.ts";
import { actsOf, closingOf } from "./closing.ts";
import type { InVisit } from "./from-record/in-visit.ts";
import { useSaying } from "./from-record/use-saying.ts";
import { RefusalStrip } from "./refusal-strip.tsx";

/** Ends the visit with its three acts: what was heard, what was chosen, what was promised. */
export function CloseVisit({ at }: { readonly at: InVisit }): ReactNode {
  const { say, refusal } = useSaying();
  const [words, setWords] = useState("");
  const acts = actsOf(at.record, at.visit);
  if (at.visit.stage !== "open" || !at.may("visit.closed")) return null;
  const lines = [
    { id: "read-back", words: inVisit.closeReadBack, isDone: acts.readBack !== null },
    { id: "decision", words: inVisit.closeDecision, isDone: acts.decision !== null },
    {
      id: "promises",
      words: inVisit.closePromises({ count: acts.promises.length }),
      isDone: acts.promises.length > 0,
    },
  ];
  return (
    <Section title={inVisit.close} about={inVisit.closeAbout} card="plain">
      <ul className="stack stack-s">
        {lines.map((line) => (
          <li key={line.id} className="row row-one">
            <Icon name={line.isDone ? "check" : "clock"} />
            <span>
              {line.words}
              {!line.isDone && <span className="quiet">: {inVisit.closeNotYet}</span>}
            </span>
          </li>
        ))}
      </ul>
      <WordsField label={inVisit.closeWords} hint={inVisit.optional} value={words} onChange={setWords} rows={2} />
      <RefusalStrip words={refusal} />
      <Button onPress={() => void say("visit.closed", closingOf(at.visit, acts, words))}>{inVisit.closeSave}</Button>
    </Section>
  );
}
