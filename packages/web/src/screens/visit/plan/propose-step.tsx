import { type DecisionId, workloadWith } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { TextField, WordsField } from "../../../components/base/field.tsx";
import { shareInWords } from "../../../components/plan/share.tsx";
import { common } from "../../../words/en/common.ts";
import { inVisit } from "../../../words/en/in-visit.ts";
import { visitPlan } from "../../../words/en/visit-plan.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { LoadWords } from "./load.tsx";
import { degrees, emptyStep, type StepDraft, stepOf } from "./step-draft.ts";

export interface ProposeStepProps {
  readonly at: InVisit;
  readonly aim: NonNullable<InVisit["aim"]>;
  readonly decision: DecisionId | undefined;
  readonly start: Partial<StepDraft>;
  readonly onDone: () => void;
}

/** A step in words, how it is shared, and what it asks, with the week it makes before anyone agrees. */
export function ProposeStep({ at, aim, decision, start, onDone }: ProposeStepProps): ReactNode {
  const { say, refusal } = useSaying();
  const [draft, setDraft] = useState<StepDraft>({ ...emptyStep, ...start });
  const change = (part: Partial<StepDraft>) => setDraft({ ...draft, ...part });
  const step = stepOf(draft, { aim: aim.id, decision, professional: at.professional.id });
  const name = at.people.person.first;
  const other = at.professional.first;
  const save = async () => {
    if (step !== null && (await say("action.proposed", step)) !== null) onDone();
  };
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={visitPlan.stepTitle} value={draft.title} onChange={(title) => change({ title })} />
      <TextField
        label={visitPlan.stepWhen}
        hint={visitPlan.stepWhenHint}
        value={draft.when}
        onChange={(when) => change({ when })}
      />
      <ChoiceGroup
        legend={visitPlan.share}
        name="share"
        value={draft.share === null ? undefined : String(draft.share)}
        options={degrees.map((degree) => ({ value: String(degree), words: shareInWords(degree, name, other) }))}
        onChoose={(value) => change({ share: degrees.find((degree) => String(degree) === value) ?? null })}
      />
      <div className="cols cols-2">
        <Side
          name={name}
          does={draft.personDoes}
          minutes={draft.personMinutes}
          onDoes={(personDoes) => change({ personDoes })}
          onMinutes={(personMinutes) => change({ personMinutes })}
        />
        <Side
          name={other}
          does={draft.professionalDoes}
          minutes={draft.professionalMinutes}
          onDoes={(professionalDoes) => change({ professionalDoes })}
          onMinutes={(professionalMinutes) => change({ professionalMinutes })}
        />
      </div>
      <TextField
        kind="number"
        short
        label={visitPlan.trips({ name })}
        hint={inVisit.optional}
        value={draft.trips}
        onChange={(trips) => change({ trips })}
      />
      <Response draft={draft} name={name} onChange={change} />
      {step !== null && (
        <LoadWords at={at} title={visitPlan.loadWithThis} workload={workloadWith(at.record, step).after} />
      )}
      <RefusalStrip words={refusal} />
      <div className="row row-tight">
        <Button type="submit" disabled={step === null}>
          {visitPlan.save}
        </Button>
        <Button kind="text" onPress={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

interface SideProps {
  readonly name: string;
  readonly does: string;
  readonly minutes: string;
  readonly onDoes: (does: string) => void;
  readonly onMinutes: (minutes: string) => void;
}

function Side({ name, does, minutes, onDoes, onMinutes }: SideProps): ReactNode {
  return (
    <div className="stack stack-s">
      <WordsField
        label={visitPlan.personDoes({ name })}
        hint={inVisit.optional}
        value={does}
        onChange={onDoes}
        rows={2}
      />
      <TextField
        kind="number"
        short
        label={visitPlan.personMinutes({ name })}
        hint={inVisit.optional}
        value={minutes}
        onChange={onMinutes}
      />
    </div>
  );
}

interface ResponseProps {
  readonly draft: StepDraft;
  readonly name: string;
  readonly onChange: (part: Partial<StepDraft>) => void;
}

function Response({ draft, name, onChange }: ResponseProps): ReactNode {
  const kinds = [
    { value: "flexible", words: visitPlan.responseFlexible },
    { value: "customised", words: visitPlan.responseShaped({ name }) },
    { value: "standardised", words: visitPlan.responseStandard },
  ] as const;
  return (
    <>
      <ChoiceGroup
        legend={visitPlan.response}
        name="response"
        layout="side"
        value={draft.response}
        options={kinds}
        onChoose={(chosen) => onChange({ response: kinds.find(({ value }) => value === chosen)?.value ?? "flexible" })}
      />
      {draft.response === "customised" && (
        <WordsField
          label={visitPlan.responseWhy({ name })}
          value={draft.because}
          onChange={(because) => onChange({ because })}
          rows={2}
        />
      )}
    </>
  );
}
