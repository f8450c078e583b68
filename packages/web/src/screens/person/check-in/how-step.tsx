import type { ReactNode } from "react";
import { levelsFromBest } from "../../../components/aim/ladder.tsx";
import { Voice } from "../../../components/aim/voice.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Choice } from "../../../components/base/choice.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { QuestionPage } from "../../../components/check-in/question-page.tsx";
import { aim as aimWords } from "../../../words/en/aim.ts";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { stepsOf } from "../../visit/from-record/aims.ts";
import { type CheckInParts, minutesLeft } from "./check-in-parts.ts";

/** How the aim goes: the person's own steps as answers, best first. */
export function HowStep(parts: CheckInParts): ReactNode {
  const { aim, draft, problem, onChange, onProblem, onNext, onBack, onLeave } = parts;
  if (aim === undefined) return null;
  const steps = stepsOf(aim);
  const start = aim.scale?.startLevel;
  const next = () => {
    onProblem(draft.level === null ? checkInPages.pickOne : null);
    if (draft.level !== null) onNext();
  };
  return (
    <QuestionPage
      question={checkInPages.howTitle}
      hint={checkInPages.howHint}
      progress={{ ...parts.progress, minutesLeft: minutesLeft(parts) }}
      onNext={next}
      onBack={onBack}
      onLeave={onLeave}
      {...(problem === null ? {} : { error: problem })}
      aside={
        <Section title={aimWords.myAim} card="person">
          <Voice words={aim.now.words} size="small" />
        </Section>
      }
    >
      <div className="stack">
        <div className="choices">
          {levelsFromBest.map((level) => (
            <Choice
              key={level}
              name="level"
              value={String(level)}
              checked={draft.level === level}
              onChoose={() => onChange({ level })}
              {...(level === 0 ? { hint: checkInPages.thisIsMyAim } : {})}
              {...(level === start ? { hint: checkInPages.whereIStarted } : {})}
            >
              {steps.find((step) => step.level === level)?.words}
            </Choice>
          ))}
          <Choice
            name="level"
            value="not-tried"
            checked={draft.level === "not-tried"}
            onChoose={() => onChange({ level: "not-tried" })}
          >
            {checkInPages.notTried}
          </Choice>
        </div>
        <WordsField
          label={checkInPages.wentWell}
          hint={checkInPages.wentWellHint}
          own
          rows={2}
          value={draft.wentWell}
          onChange={(wentWell) => onChange({ wentWell })}
        />
      </div>
    </QuestionPage>
  );
}
