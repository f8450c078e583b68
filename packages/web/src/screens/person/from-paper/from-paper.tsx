import { safetyConcerns } from "@aimwell/library/instruments";
import { type ReactNode, useState } from "react";
import { Page } from "../../../app/page.tsx";
import { Button } from "../../../components/base/button.tsx";
import { PickField, TextField } from "../../../components/base/field.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { frame } from "../../../words/en/frame.ts";
import { fromPaper as words } from "../../../words/en/from-paper.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { Notices } from "../mine/my-record.tsx";
import { SaidWrong } from "../mine/said-wrong.tsx";
import type { Given } from "../questionnaire/answers.ts";
import { numbersIn, unfilled } from "../questionnaire/filled.ts";
import { OneMore } from "../questionnaire/one-more.tsx";
import { Questions } from "../questionnaire/questions.tsx";
import { blanks, emptyForm, formsOnPaper, type PaperForm, paperProblem, paperSays, questionsOf } from "./paper-form.ts";
import { PaperSafety } from "./paper-safety.tsx";
import { PaperSaved } from "./paper-saved.tsx";

const problemWords = {
  which: words.whichNeeded,
  day: words.dayNeeded,
  "day-ahead": words.dayAhead,
  wrong: words.wrong,
  nothing: words.nothing,
};

/** A form that was filled in on paper, typed in by the person or by someone of the team. The paper is the draft. */
export function FromPaper({ mine }: { readonly mine: Mine }): ReactNode {
  const [form, setForm] = useState(emptyForm(mine.today));
  const [asked, ask] = useState<"nothing" | "once" | "blank">("nothing");
  const [saved, setSaved] = useState<PaperForm | null>(null);
  const { say, refusal } = useSaying();
  const change = (next: Partial<PaperForm>) => {
    setForm({ ...form, ...next });
    if (asked === "blank") ask("once");
  };
  const save = async () => {
    if ((await say("answers.given", paperSays(form))) !== null) setSaved(form);
  };
  const onSave = () => {
    const isSound = paperProblem(form, mine.today) === null;
    ask(isSound && blanks(form) > 0 ? "blank" : "once");
    if (isSound && blanks(form) === 0) void save();
  };
  const again = () => {
    setSaved(null);
    ask("nothing");
    setForm(emptyForm(form.on));
  };
  if (saved !== null) return <PaperSaved mine={mine} form={saved} onMore={again} />;
  return (
    <Page title={frame.fromPaper} about={words.about} width="question">
      <Notices mine={mine} />
      <form
        className="stack stack-l"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <WhichForm mine={mine} form={form} isAsked={asked !== "nothing"} onChange={change} />
        <Typed mine={mine} form={form} isAsked={asked !== "nothing"} onChange={change} onSend={() => void save()} />
        <SaidWrong refusal={refusal} />
        {asked === "blank" && (
          <Strip kind="look" live="alert">
            {words.blank({ count: blanks(form) })}
          </Strip>
        )}
        <Missing mine={mine} form={form} isAsked={asked !== "nothing"} />
        <div className="row">
          <Button type="submit">{words.save}</Button>
          {asked === "blank" && (
            <Button kind="second" onPress={() => void save()}>
              {words.blankToo}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}

interface PartProps {
  readonly mine: Mine;
  readonly form: PaperForm;
  readonly isAsked: boolean;
}

/** What is still in the way, where no field of its own says so. */
function Missing({ mine, form, isAsked }: PartProps): ReactNode {
  const problem = isAsked ? paperProblem(form, mine.today) : null;
  if (problem === null) return null;
  return (
    <Strip kind="look" live="alert">
      {problemWords[problem]}
    </Strip>
  );
}

type ChangeProps = PartProps & { readonly onChange: (next: Partial<PaperForm>) => void };

function WhichForm({ mine, form, isAsked, onChange }: ChangeProps): ReactNode {
  const problem = isAsked ? paperProblem(form, mine.today) : null;
  const dayProblem = problem === "day" || problem === "day-ahead" ? { error: problemWords[problem] } : {};
  return (
    <div className="stack">
      <PickField
        label={words.which}
        value={form.instrument}
        options={[
          { value: "", words: words.pick },
          ...formsOnPaper.map(({ id, title }) => ({ value: id, words: title })),
        ]}
        onChange={(instrument) => onChange({ instrument, answers: {}, times: {} })}
        {...(problem === "which" ? { error: words.whichNeeded } : {})}
      />
      <TextField
        kind="date"
        short
        label={words.day}
        value={form.on}
        onChange={(on) => onChange({ on })}
        {...dayProblem}
      />
    </div>
  );
}

function Typed({ mine, form, isAsked, onChange, onSend }: ChangeProps & { readonly onSend: () => void }): ReactNode {
  const instrument = formsOnPaper.find(({ id }) => id === form.instrument);
  if (instrument === undefined) return null;
  const items = questionsOf(form);
  const wrong = unfilled(items, form.answers).filter(({ why }) => why === "no-such-number");
  const concern = safetyConcerns(instrument, numbersIn(items, form.answers))[0];
  const under = { linkId: concern?.linkId ?? "", content: <PaperSafety mine={mine} onSend={onSend} /> };
  const answer = (linkId: string, given: Given | null) => {
    const { [linkId]: _before, ...others } = form.answers;
    onChange({ answers: given === null ? others : { ...others, [linkId]: given } });
  };
  return (
    <div className="stack" key={instrument.id}>
      <h2>{instrument.title}</h2>
      <Questions
        items={items}
        answers={form.answers}
        wrong={isAsked ? wrong : []}
        onAnswer={answer}
        {...(concern === undefined ? {} : { under })}
      />
      <OneMore
        items={instrument.questionnaire?.item ?? []}
        times={form.times}
        onTimes={(times) => onChange({ times })}
      />
      <p className="small quiet">{instrument.questionnaire?.copyright}</p>
    </div>
  );
}
