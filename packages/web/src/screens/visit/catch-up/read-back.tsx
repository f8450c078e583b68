import type { Aim, ReadBack } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { Byline } from "../../../components/people/who.tsx";
import { inVisit } from "../../../words/en/in-visit.ts";
import { latestReadBack } from "../from-record/aims.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { WordsForm } from "../words-form.tsx";

export interface ReadBackProps {
  readonly at: Pick<InVisit, "record" | "people" | "me" | "may">;
  readonly aim: Aim;
}

/** The professional says back what was heard, and the person says whether it is right. */
export function ReadBackCard({ at, aim }: ReadBackProps): ReactNode {
  const { say, refusal } = useSaying();
  const [isAgain, setAgain] = useState(false);
  const latest = latestReadBack(aim);
  const { first } = at.people.person;
  const mayWrite = at.may("aim.read-back") && (latest === undefined || isAgain);
  return (
    <Section title={inVisit.readBack} about={inVisit.readBackAbout} card="plain" id="read-back">
      {latest === undefined ? !mayWrite && <p>{inVisit.readBackNone}</p> : <Heard at={at} readBack={latest} />}
      {at.may("aim.read-back") && latest !== undefined && !isAgain && (
        <div>
          <Button kind="second" onPress={() => setAgain(true)}>
            {inVisit.readBackAgain}
          </Button>
        </div>
      )}
      {mayWrite && (
        <WordsForm
          label={inVisit.readBackLabel({ name: first })}
          save={inVisit.readBackSave}
          rows={3}
          own
          onSave={async (words) => {
            const id = await say("aim.read-back", { aim: aim.id, words });
            if (id !== null) setAgain(false);
            return id !== null;
          }}
          {...(latest === undefined ? {} : { onCancel: () => setAgain(false) })}
        />
      )}
      <RefusalStrip words={refusal} />
    </Section>
  );
}

interface HeardProps {
  readonly at: ReadBackProps["at"];
  readonly readBack: ReadBack;
}

function Heard({ at, readBack }: HeardProps): ReactNode {
  const by = at.people.of(readBack.brought.by);
  const { understood } = readBack;
  const isMine = understood === null && at.may("aim.understood");
  const name = at.people.person.first;
  return (
    <>
      <p>{isMine ? inVisit.isItRight({ name: by.first }) : inVisit.heardLikeThis({ name: by.first })}</p>
      <Voice size="small" bar="prof" words={readBack.words} />
      {isMine && <Answer readBack={readBack} />}
      {understood === null && !isMine && (
        <p className="quiet" role="status">
          {inVisit.waitsFor({ name })}
        </p>
      )}
      {understood !== null && (
        <>
          <p className="strong">{answered(understood.answer, at.people.of(understood.brought.by).first)}</p>
          {understood.words !== undefined && (
            <>
              <Voice size="small" bar="person" words={understood.words} />
              <p>
                <Byline role="person" name={at.people.of(understood.brought.by).first} />
              </p>
            </>
          )}
        </>
      )}
    </>
  );
}

function answered(answer: "yes" | "partly" | "no", name: string): string {
  if (answer === "yes") return inVisit.saysYes({ name });
  return answer === "partly" ? inVisit.saysPartly({ name }) : inVisit.saysNo({ name });
}

const answers = [
  { value: "yes", words: inVisit.yes },
  { value: "partly", words: inVisit.partly },
  { value: "no", words: inVisit.no },
] as const;

function Answer({ readBack }: { readonly readBack: ReadBack }): ReactNode {
  const { say, refusal } = useSaying();
  const [chosen, choose] = useState<string | undefined>(undefined);
  const [words, setWords] = useState("");
  const answer = answers.find(({ value }) => value === chosen)?.value;
  const send = () => {
    if (answer === undefined) return;
    void say("aim.understood", {
      readBack: readBack.entry,
      answer,
      ...(words.trim() === "" ? {} : { words }),
    });
  };
  return (
    <div className="stack stack-s">
      <ChoiceGroup
        legend={inVisit.isItYours}
        name="understood"
        layout="side"
        value={chosen}
        onChoose={choose}
        options={answers}
      />
      {answer !== undefined && answer !== "yes" && (
        <WordsField
          label={inVisit.whatIsMissing}
          hint={inVisit.optional}
          value={words}
          onChange={setWords}
          rows={2}
          own
        />
      )}
      <RefusalStrip words={refusal} />
      <Button disabled={answer === undefined} onPress={send}>
        {inVisit.answerSave}
      </Button>
    </div>
  );
}
