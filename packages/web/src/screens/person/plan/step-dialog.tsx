import { type Action, type Aim, workloadWith } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { PickField, TextField } from "../../../components/base/field.tsx";
import { type ShareDegree, shareInWords } from "../../../components/plan/share.tsx";
import { minutesInWords } from "../../../words/en/counts.ts";
import { myPlan } from "../../../words/en/my-plan.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { type StepField, type StepForm, stepForm, stepSaid } from "./step-form.ts";

interface StepDialogProps {
  readonly mine: Mine;
  readonly aim: Aim | undefined;
  /** The step that is changed; null for a new one. */
  readonly action: Action | null;
  readonly onClose: () => void;
}

const wrongWords: Readonly<Record<StepField, string>> = {
  title: myPlan.formNeedTitle,
  personMinutes: myPlan.formNeedNumber,
  professionalMinutes: myPlan.formNeedNumber,
  because: myPlan.formNeedWhy,
};

/** A step as it could be. The other side agrees before it stands, to a change as well. */
export default function StepDialog({ mine, aim, action, onClose }: StepDialogProps): ReactNode {
  const [form, setForm] = useState(() => stepForm(mine.people.professionals[0]?.id ?? "", action));
  const [wrong, setWrong] = useState<StepField | null>(null);
  const { say, refusal } = useSaying();
  const save = async () => {
    const said = stepSaid(form, action);
    setWrong(said.ok ? null : said.wrong);
    if (!said.ok || aim === undefined) return;
    const id =
      action === null
        ? await say("action.proposed", { aim: aim.id, ...said.step })
        : await say("action.adapted", { action: action.id, because: form.because, ...said.step }, action.now.entry);
    if (id !== null) onClose();
  };
  const errorOf = (field: StepField) => (wrong === field ? { error: wrongWords[field] } : {});
  const change = (next: Partial<StepForm>) => setForm({ ...form, ...next });
  return (
    <Dialog
      title={action === null ? myPlan.addStep : myPlan.changeStep}
      open
      onClose={onClose}
      actions={<Button onPress={() => void save()}>{myPlan.formPropose}</Button>}
    >
      <TextField
        label={myPlan.formTitle}
        hint={myPlan.formTitleHint}
        value={form.title}
        onChange={(title) => change({ title })}
        {...errorOf("title")}
      />
      <TextField
        label={myPlan.formWhen}
        hint={myPlan.formWhenHint}
        value={form.when}
        onChange={(when) => change({ when })}
      />
      <TextField
        label={myPlan.formUntil}
        kind="date"
        short
        value={form.until}
        onChange={(until) => change({ until })}
      />
      <WhoDoesIt mine={mine} form={form} onChange={change} />
      <SideFields mine={mine} form={form} errorOf={errorOf} onChange={change} />
      {action !== null && (
        <TextField
          label={myPlan.formWhy}
          value={form.because}
          onChange={(because) => change({ because })}
          {...errorOf("because")}
        />
      )}
      <LoadAfter mine={mine} form={form} action={action} />
      <SaidWrong refusal={refusal} />
    </Dialog>
  );
}

interface FormPartProps {
  readonly mine: Mine;
  readonly form: StepForm;
  readonly onChange: (next: Partial<StepForm>) => void;
}

const degrees = [1, 2, 3, 4, 5] as const satisfies readonly ShareDegree[];

/** Five named steps and no slider. */
function WhoDoesIt({ mine, form, onChange }: FormPartProps): ReactNode {
  const { people } = mine;
  const other = people.professionals.find(({ id }) => id === form.professional)?.first ?? "";
  return (
    <>
      {people.professionals.length > 1 && (
        <PickField
          label={myPlan.formWith}
          value={form.professional}
          options={people.professionals.map(({ id, name }) => ({ value: id, words: name }))}
          onChange={(professional) => onChange({ professional })}
        />
      )}
      <ChoiceGroup
        legend={myPlan.formWho}
        name="share"
        value={String(form.share)}
        options={degrees.map((degree) => ({
          value: String(degree),
          words: shareInWords(degree, people.person.first, other),
        }))}
        onChoose={(chosen) => onChange({ share: degrees.find((degree) => String(degree) === chosen) ?? form.share })}
      />
    </>
  );
}

interface SideFieldsProps extends FormPartProps {
  readonly errorOf: (field: StepField) => { readonly error?: string };
}

function SideFields({ mine, form, errorOf, onChange }: SideFieldsProps): ReactNode {
  const { people } = mine;
  const one = people.person.first;
  const other = people.professionals.find(({ id }) => id === form.professional)?.first ?? "";
  return (
    <>
      {form.share < 5 && (
        <>
          <TextField
            label={myPlan.formIDo({ name: one })}
            value={form.personDoes}
            onChange={(personDoes) => onChange({ personDoes })}
          />
          <TextField
            label={myPlan.formMinutes({ name: one })}
            kind="number"
            short
            value={form.personMinutes}
            onChange={(personMinutes) => onChange({ personMinutes })}
            {...errorOf("personMinutes")}
          />
        </>
      )}
      {form.share > 1 && (
        <>
          <TextField
            label={myPlan.formIDo({ name: other })}
            value={form.professionalDoes}
            onChange={(professionalDoes) => onChange({ professionalDoes })}
          />
          <TextField
            label={myPlan.formMinutes({ name: other })}
            kind="number"
            short
            value={form.professionalMinutes}
            onChange={(professionalMinutes) => onChange({ professionalMinutes })}
            {...errorOf("professionalMinutes")}
          />
        </>
      )}
    </>
  );
}

/** What the plan would ask with this step, before anyone proposes it. */
function LoadAfter({
  mine,
  form,
  action,
}: Omit<FormPartProps, "onChange"> & { readonly action: Action | null }): ReactNode {
  const said = stepSaid({ ...form, because: form.because || "-" }, action);
  if (!said.ok || said.step.personMinutesPerWeek === undefined) return null;
  const { after } = workloadWith(mine.record, said.step, action ? [action.id] : []);
  return <p role="status">{myPlan.formAfter({ duration: minutesInWords(after.minutesPerWeek.known) })}</p>;
}
