import type { ReactNode } from "react";
import { Dots, type Importance } from "../../../components/aim/dots.tsx";
import { Choice } from "../../../components/base/choice.tsx";
import { TextField, WordsField } from "../../../components/base/field.tsx";
import { QuestionPage } from "../../../components/check-in/question-page.tsx";
import { myAim } from "../../../words/en/my-aim.ts";
import type { AimForm, EditPart } from "./edit-form.ts";

export interface EditQuestionProps {
  readonly part: Exclude<EditPart, "steps">;
  readonly horizon: "near" | "far";
  readonly form: AimForm;
  readonly isWrong: boolean;
  readonly progress?: { readonly place: number; readonly of: number };
  readonly nextWords?: string;
  readonly refusal?: ReactNode;
  readonly onChange: (form: AimForm) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onLeave?: () => void;
}

/** One question about an aim: its words, how much it matters, or by when. */
export function EditQuestion(props: EditQuestionProps): ReactNode {
  const { part, horizon, form, isWrong, progress, nextWords, onNext, onBack, onLeave, onChange, refusal } = props;
  const page = {
    onNext,
    onBack,
    ...(onLeave === undefined ? {} : { onLeave }),
    ...(progress === undefined ? {} : { progress }),
    ...(nextWords === undefined ? {} : { nextWords }),
  };
  switch (part) {
    case "words":
      return (
        <QuestionPage
          {...page}
          plain
          question={horizon === "far" ? myAim.wordsQuestionFar : myAim.wordsQuestion}
          {...(isWrong ? { error: myAim.needWords } : {})}
        >
          <div className="stack">
            {refusal}
            <WordsField
              label={myAim.wordsHint}
              own
              value={form.words}
              onChange={(words) => onChange({ ...form, words })}
              {...(isWrong ? { error: myAim.needWords } : {})}
            />
            <WordsField
              label={myAim.why}
              hint={myAim.whyHint}
              own
              rows={2}
              value={form.reason}
              onChange={(reason) => onChange({ ...form, reason })}
            />
          </div>
        </QuestionPage>
      );
    case "importance":
      return (
        <QuestionPage {...page} question={myAim.importanceQuestion} {...(isWrong ? { error: myAim.pickOne } : {})}>
          {refusal}
          <ImportanceChoices value={form.importance} onChoose={(importance) => onChange({ ...form, importance })} />
        </QuestionPage>
      );
    case "when":
      return (
        <QuestionPage
          {...page}
          question={myAim.whenQuestion}
          hint={myAim.whenHint}
          {...(isWrong ? { error: myAim.pickDay } : {})}
        >
          {refusal}
          <WhenChoices form={form} onChange={onChange} />
        </QuestionPage>
      );
  }
}

const fromMost = [5, 4, 3, 2, 1] as const;

interface ImportanceChoicesProps {
  readonly value: Importance | null;
  readonly onChoose: (importance: Importance) => void;
}

function ImportanceChoices({ value, onChoose }: ImportanceChoicesProps): ReactNode {
  return (
    <div className="choices">
      {fromMost.map((each) => (
        <Choice
          key={each}
          name="importance"
          value={String(each)}
          checked={value === each}
          onChoose={() => onChoose(each)}
        >
          <Dots value={each} />
        </Choice>
      ))}
    </div>
  );
}

interface WhenChoicesProps {
  readonly form: AimForm;
  readonly onChange: (form: AimForm) => void;
}

function WhenChoices({ form, onChange }: WhenChoicesProps): ReactNode {
  return (
    <div className="choices">
      <Choice name="when" value="day" checked={form.when === "day"} onChoose={() => onChange({ ...form, when: "day" })}>
        {myAim.onDay}
      </Choice>
      {form.when === "day" && (
        <TextField
          label={myAim.onDay}
          kind="date"
          short
          value={form.day}
          onChange={(day) => onChange({ ...form, day })}
        />
      )}
      <Choice
        name="when"
        value="not-sure"
        checked={form.when === "not-sure"}
        onChoose={() => onChange({ ...form, when: "not-sure" })}
      >
        {myAim.notSure}
      </Choice>
    </div>
  );
}
