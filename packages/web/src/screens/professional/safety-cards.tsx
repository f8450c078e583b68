import type { SafetyRaised } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { later } from "../../components/base/later.ts";
import { Strip } from "../../components/base/strip.tsx";
import { LaterPart } from "../../components/state/later-part.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { professional as words } from "../../words/en/professional.ts";
import { dayHere } from "../person/mine/here.ts";
import { useSaying } from "../visit/from-record/use-saying.ts";
import { RefusalStrip } from "../visit/refusal-strip.tsx";
import { WordsForm } from "../visit/words-form.tsx";
import type { OfPerson } from "./of-person.ts";

const OnPaper = later(async () => ({ default: (await import("../person/from-paper/on-paper.tsx")).OnPaper }));

/** An answer that asks for somebody at once stands above all else until somebody has written what was done. */
export function SafetyCards({ of }: { readonly of: OfPerson }): ReactNode {
  const raised = [...of.record.instrument.safety.values()];
  const open = raised.filter(({ answered }) => answered === null);
  const needsHelp = of.record.life.state?.state === "need-help-fast";
  const last = raised.findLast(({ answered }) => answered !== null);
  return (
    <>
      {needsHelp && (
        <Strip kind="look" strong={words.stateFast({ name: of.people.person.first })}>
          {of.record.life.state?.words}
        </Strip>
      )}
      {open.map((each) => (
        <Open key={each.brought.entry} of={of} raised={each} />
      ))}
      {open.length === 0 && last?.answered && (
        <p className="small quiet">
          {words.safetyAnswered({
            name: of.people.of(last.answered.brought.by).first,
            day: dayInWords(dayHere(last.answered.brought.at), of.today),
          })}
        </p>
      )}
    </>
  );
}

function Open({ of, raised }: { readonly of: OfPerson; readonly raised: SafetyRaised }): ReactNode {
  const { say, refusal } = useSaying();
  const answers = of.record.instrument.answers.find(({ brought }) => brought.entry === raised.answers);
  const title = raised.instrument.toLocaleUpperCase("en");
  return (
    <Section
      title={words.safety}
      card="concern"
      icon="warn"
      meaning="concern"
      about={words.safetyAbout({ title, day: dayInWords(dayHere(raised.brought.at), of.today) })}
    >
      {answers?.how === "paper" && (
        <p>
          <LaterPart>
            <OnPaper mine={of} answers={answers} />
          </LaterPart>
        </p>
      )}
      {of.may("safety.answered") && (
        <WordsForm
          label={words.safetyLabel}
          save={words.safetySave}
          onSave={async (said) =>
            (await say("safety.answered", { raised: raised.brought.entry, words: said })) !== null
          }
        />
      )}
      <RefusalStrip words={refusal} />
    </Section>
  );
}
