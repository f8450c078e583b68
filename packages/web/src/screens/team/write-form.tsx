import { type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { ChoiceGroup, ManyChoices } from "../../components/base/choice.tsx";
import { Dialog } from "../../components/base/dialog.tsx";
import { PickField, TextField, WordsField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { team as words } from "../../words/en/team.ts";
import { type Answers, isAsked, problemOf, type Question } from "./question.ts";
import type { Written } from "./use-team.ts";

export interface WriteDialogProps {
  readonly title: string;
  readonly about?: string;
  readonly open: boolean;
  readonly questions: readonly Question[];
  readonly saveWords?: string;
  readonly onClose: () => void;
  /** After it stands; the form closes when nothing else is said. */
  readonly onDone?: () => void;
  /** Null when it stands; then the form closes. Else what is wrong, and everything stays as it was written. */
  readonly onWrite: (answers: Answers) => Promise<Written>;
}

/** A short form about the team's record. Nothing that was written is lost when something is not right. */
export default function WriteForm(props: WriteDialogProps): ReactNode {
  const { title, open, onClose } = props;
  const form = useId();
  const [isBusy, setBusy] = useState(false);
  return (
    <Dialog
      title={title}
      open={open}
      onClose={onClose}
      actions={
        <>
          <FormButton form={form} isBusy={isBusy}>
            {props.saveWords ?? words.save}
          </FormButton>
          <Button kind="second" onPress={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Form {...props} id={form} onBusy={setBusy} />
    </Dialog>
  );
}

interface FormButtonProps {
  readonly form: string;
  readonly isBusy: boolean;
  readonly children: ReactNode;
}

/** The button stands at the foot of the dialog, outside of the form that it sends. */
function FormButton({ form, isBusy, children }: FormButtonProps): ReactNode {
  return (
    <button className="button button-main" type="submit" form={form} disabled={isBusy}>
      {children}
    </button>
  );
}

interface FormProps extends WriteDialogProps {
  readonly id: string;
  readonly onBusy: (isBusy: boolean) => void;
}

function Form({ about, questions, id, onBusy, onClose, onDone = onClose, onWrite }: FormProps): ReactNode {
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(questions.map(({ key, first = "" }) => [key, first])),
  );
  const [isTold, setTold] = useState(false);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // Where somebody is to look is outside of React: the first answer that is not right yet comes into view, and has the focus.
  useEffect(() => {
    if (tries > 0) showFirstWrong(form.current);
  }, [tries]);
  const [wrong, setWrong] = useState<Written>(null);
  const asked = questions.filter((question) => isAsked(question, answers));
  const problems = new Map(asked.flatMap((question) => problemOf(question, answers[question.key] ?? "")));
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTold(true);
    if (problems.size > 0) {
      setTries(tries + 1);
      return;
    }
    onBusy(true);
    const written = await onWrite(answers);
    onBusy(false);
    if (written === null) onDone();
    else setWrong(written);
  };
  return (
    <form className="stack" id={id} ref={form} onSubmit={onSubmit} noValidate>
      {about !== undefined && <p className="quiet">{about}</p>}
      {wrong !== null && (
        <Strip kind="error" live="alert">
          {wrong}
        </Strip>
      )}
      {asked.map((question) => (
        <div key={question.key} data-wrong={isTold && problems.has(question.key) ? "yes" : undefined}>
          <Asked
            question={question}
            value={answers[question.key] ?? ""}
            error={isTold ? problems.get(question.key) : undefined}
            onChange={(value) => setAnswers({ ...answers, [question.key]: value })}
          />
        </div>
      ))}
    </form>
  );
}

function showFirstWrong(form: HTMLFormElement | null): void {
  const first = form?.querySelector("[data-wrong]");
  first?.querySelector<HTMLElement>("input, textarea, select")?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: "start" });
}

interface AskedProps {
  readonly question: Question;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function Asked({ question, value, error, onChange }: AskedProps): ReactNode {
  const { label, isOptional } = question;
  const hint = question.hint ?? (isOptional ? words.optional : undefined);
  const told = { ...(hint === undefined ? {} : { hint }), ...(error === undefined ? {} : { error }) };
  switch (question.kind) {
    case "words":
      return <WordsField label={label} value={value} onChange={onChange} {...told} />;
    case "line":
      return <TextField label={label} value={value} onChange={onChange} {...told} />;
    case "number":
      return <TextField label={label} value={value} kind="number" short onChange={onChange} {...told} />;
    case "day":
      return <TextField label={label} value={value} kind="date" short onChange={onChange} {...told} />;
    case "pick":
      return (
        <PickField
          label={label}
          value={value}
          options={[{ value: "", words: "" }, ...question.options]}
          onChange={onChange}
          {...told}
        />
      );
    case "many":
      return (
        <ManyChoices
          legend={label}
          name={question.key}
          options={question.options}
          values={value.split(" ").filter((each) => each !== "")}
          onChoose={(values) => onChange(values.join(" "))}
          {...(hint === undefined ? {} : { hint })}
        />
      );
    case "choice":
      return (
        <ChoiceGroup
          legend={label}
          name={question.key}
          options={question.options}
          value={value}
          onChoose={onChange}
          {...told}
        />
      );
  }
}
