import type { ReactNode } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Choice } from "../../../components/base/choice.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { QuestionPage } from "../../../components/check-in/question-page.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { dayHere } from "../mine/here.ts";
import { type CheckInParts, minutesLeft } from "./check-in-parts.ts";
import type { Still } from "./draft.ts";

const stills: readonly { readonly value: Still; readonly words: string }[] = [
  { value: "yes", words: checkInPages.stillYes },
  { value: "changed", words: checkInPages.stillChanged },
  { value: "not-sure", words: checkInPages.stillNotSure },
];

/** Does the aim still stand, and what matters now? */
export function StillStep(parts: CheckInParts): ReactNode {
  const { mine, aim, draft, isBadSpell, problem, onChange, onProblem, onNext, onBack, onLeave } = parts;
  const last = mine.record.visit.checkIns.at(-1);
  const next = () => {
    const isMissing = aim !== undefined && draft.still === null;
    onProblem(isMissing ? checkInPages.pickOne : null);
    if (!isMissing) onNext();
  };
  return (
    <QuestionPage
      question={aim === undefined ? checkInPages.mattersTitle : checkInPages.stillTitle}
      progress={{ ...parts.progress, minutesLeft: minutesLeft(parts) }}
      onNext={next}
      onBack={onBack}
      onLeave={onLeave}
      {...(problem === null ? {} : { error: problem })}
      aside={
        <div className="stack">
          {last !== undefined && (
            <p className="small quiet">
              {checkInPages.lastTime({ day: dayInWords(dayHere(last.brought.at), mine.today) })}
            </p>
          )}
          {draft.hasBegun && !draft.isFromReview && (
            <TextButton icon="undo" onPress={parts.onStartAgain}>
              {checkInPages.startAgain}
            </TextButton>
          )}
        </div>
      }
    >
      <div className="stack">
        {isBadSpell && <Strip kind="place">{checkInPages.light}</Strip>}
        {/* The words that the question asks about stand above its answers, on a phone as well. */}
        {aim !== undefined && <Voice words={aim.now.words} bar="person" />}
        {aim !== undefined && (
          <div className="choices">
            {stills.map(({ value, words }) => (
              <Choice
                key={value}
                name="still"
                value={value}
                checked={draft.still === value}
                onChoose={() => onChange({ still: value })}
              >
                {words}
              </Choice>
            ))}
          </div>
        )}
        <WordsField
          label={checkInPages.mattersNow}
          hint={checkInPages.mattersNowHint}
          own
          rows={2}
          value={draft.mattersNow}
          onChange={(mattersNow) => onChange({ mattersNow })}
        />
      </div>
    </QuestionPage>
  );
}
