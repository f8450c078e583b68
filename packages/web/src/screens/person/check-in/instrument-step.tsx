import { safetyConcerns } from "@aimwell/library/instruments";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { QuestionPage } from "../../../components/check-in/question-page.tsx";
import { HelpFast } from "../../../components/state/help-fast.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import type { Given } from "../questionnaire/answers.ts";
import { numbersIn, unfilled } from "../questionnaire/filled.ts";
import { OneMore } from "../questionnaire/one-more.tsx";
import { Questions } from "../questionnaire/questions.tsx";
import { type CheckInParts, minutesLeft } from "./check-in-parts.ts";

/** One instrument, whole and in its own words. An answer that asks for help at once gets it at once. */
export function InstrumentStep(parts: CheckInParts): ReactNode {
  const { instrument, items, draft, problem, onChange, onProblem, onNext, onBack, onLeave } = parts;
  const [isTold, tell] = useState(false);
  if (instrument === undefined) return null;
  const wrong = unfilled(items, draft.answers);
  const concern = safetyConcerns(instrument, numbersIn(items, draft.answers))[0];
  const answer = (linkId: string, given: Given | null) => {
    const { [linkId]: _before, ...others } = draft.answers;
    onChange({ answers: given === null ? others : { ...others, [linkId]: given } });
  };
  const next = () => {
    tell(wrong.length > 0);
    onProblem(wrong.length > 0 ? checkInPages.answerThis : null);
    if (wrong.length === 0) onNext();
  };
  const leaveOut = () => {
    onProblem(null);
    onChange({ answers: {}, times: {} });
    onNext();
  };
  return (
    <QuestionPage
      plain
      question={instrument.title}
      hint={checkInPages.minutes({ count: instrument.minutes ?? 1 })}
      progress={{ ...parts.progress, minutesLeft: minutesLeft(parts) }}
      onNext={next}
      onBack={onBack}
      onLeave={onLeave}
      {...(problem === null ? {} : { error: problem })}
      aside={
        <Strip>
          {checkInPages.sameEachTime} {instrument.licence === "own-wording" ? "" : checkInPages.theirWording}
        </Strip>
      }
    >
      <Questions
        items={items}
        answers={draft.answers}
        wrong={isTold ? wrong : []}
        onAnswer={answer}
        {...(concern === undefined ? {} : { under: { linkId: concern.linkId, content: <Safety {...parts} /> } })}
      />
      <div className="stack section">
        <OneMore
          items={instrument.questionnaire?.item ?? []}
          times={draft.times}
          onTimes={(times) => onChange({ times })}
        />
        <HelpedBy {...parts} />
        <TextButton onPress={leaveOut}>{checkInPages.skipAll}</TextButton>
        <p className="small quiet">{instrument.questionnaire?.copyright}</p>
      </div>
    </QuestionPage>
  );
}

/** Numbers to call, and that nobody watches. It can be sent at once; nothing else has to be answered first. */
function Safety({ mine, onSend }: CheckInParts): ReactNode {
  return (
    <div className="stack" role="alert">
      <p className="strong">{checkInPages.safeCall}</p>
      <HelpFast lines={mine.session.site.helpFast} />
      <p>{checkInPages.safeNobody}</p>
      <Button kind="second" onPress={onSend}>
        {checkInPages.safeSend}
      </Button>
    </div>
  );
}

/** Who helped to answer is part of what the answers mean. */
function HelpedBy({ mine, draft, onChange }: CheckInParts): ReactNode {
  const { supporters } = mine.people;
  if (supporters.length === 0) return null;
  return (
    <ChoiceGroup
      legend={checkInPages.helped}
      name="helped"
      value={draft.helpedBy ?? "nobody"}
      options={[
        { value: "nobody", words: checkInPages.helpedNo },
        ...supporters.map(({ id, name }) => ({ value: id, words: name })),
      ]}
      onChoose={(chosen) => onChange({ helpedBy: chosen === "nobody" ? null : chosen })}
    />
  );
}
