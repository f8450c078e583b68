import type { Aim, MeasureId, TestId } from "@aimwell/domain";
import { uuidV7 } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { PickField, TextField, WordsField } from "../../../components/base/field.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { smallTests } from "../../../words/en/small-tests.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import {
  emptyTest,
  missingInTest,
  newMeasure,
  practicesFor,
  type Ready,
  type TestField,
  type TestForm,
  testSaid,
} from "./test-form.ts";

interface PlanTestProps {
  readonly mine: Mine;
  readonly aim: Aim;
  readonly after: TestId | null;
  readonly onClose: () => void;
}

/** A small test: the guess first, then what is tried and counted, what must not get worse, and when to stop. */
export default function PlanTest({ mine, aim, after, onClose }: PlanTestProps): ReactNode {
  const measures = [...mine.record.measure.measures.values()].filter(({ instrument }) => instrument === undefined);
  const practices = practicesFor(mine.record, aim.id);
  const [form, setForm] = useState<TestForm>(() => emptyTest(newMeasure));
  const [isTold, tell] = useState(false);
  const { say, refusal } = useSaying();
  const save = async () => {
    tell(true);
    const fresh = uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))) as string as MeasureId;
    const said = testSaid(form, { aim: aim.id, today: mine.today, newMeasure: fresh, after });
    if (said === null) return;
    if (said.adopted !== null && (await say("measure.adopted", said.adopted)) === null) return;
    if ((await say("test.planned", said.planned)) !== null) onClose();
  };
  const missing: readonly TestField[] = isTold ? missingInTest(form, mine.today) : [];
  const parts = { form, missing, onChange: (next: Partial<TestForm>) => setForm({ ...form, ...next }) };
  return (
    <Dialog
      title={smallTests.planTitle}
      open
      onClose={onClose}
      actions={<Button onPress={() => void save()}>{smallTests.save}</Button>}
    >
      {missing.length > 0 && (
        <Strip kind="error" live="alert">
          {smallTests.needThis}
        </Strip>
      )}
      <Words {...parts} field="title" label={smallTests.name} hint={smallTests.nameHint} />
      <Guess {...parts} />
      <Words {...parts} field="change" label={smallTests.change} />
      {practices.length > 0 && (
        <PickField
          label={smallTests.tries}
          hint={smallTests.triesHint}
          value={form.practice}
          options={[{ value: "", words: smallTests.triesNone }, ...practices]}
          onChange={(practice) => parts.onChange({ practice })}
        />
      )}
      <PickField
        label={smallTests.measure}
        value={form.measure}
        options={[
          { value: newMeasure, words: smallTests.measureNew },
          ...measures.map(({ measure, title }) => ({ value: measure, words: title })),
        ]}
        onChange={(measure) => parts.onChange({ measure })}
      />
      {form.measure === newMeasure && <NewMeasure {...parts} />}
      <Words {...parts} field="balancing" label={smallTests.balancing} hint={smallTests.balancingHint} />
      <Words {...parts} field="stopRule" label={smallTests.stop} hint={smallTests.stopHint} />
      <TextField
        label={smallTests.until}
        kind="date"
        short
        value={form.until}
        onChange={(until) => parts.onChange({ until })}
        {...(missing.includes("until") ? { error: smallTests.needDay } : {})}
      />
      <Readiness {...parts} />
      <TextField
        label={smallTests.minutes}
        kind="number"
        short
        value={form.minutes}
        onChange={(minutes) => parts.onChange({ minutes })}
        {...(missing.includes("minutes") ? { error: smallTests.needNumber } : {})}
      />
      <SaidWrong refusal={refusal} />
    </Dialog>
  );
}

interface PartProps {
  readonly form: TestForm;
  readonly missing: readonly TestField[];
  readonly onChange: (next: Partial<TestForm>) => void;
}

interface WordsProps extends PartProps {
  readonly field: "title" | "guess" | "change" | "balancing" | "stopRule" | "measureTitle" | "measureUnit";
  readonly label: string;
  readonly hint?: string;
}

function Words({ form, missing, onChange, field, label, hint }: WordsProps): ReactNode {
  return (
    <WordsField
      label={label}
      own
      rows={1}
      value={form[field]}
      onChange={(words) => onChange({ [field]: words })}
      {...(hint === undefined ? {} : { hint })}
      {...(missing.includes(field) ? { error: smallTests.needThis } : {})}
    />
  );
}

const ways = [
  { value: "up", words: smallTests.up },
  { value: "down", words: smallTests.down },
  { value: "same", words: smallTests.same },
] as const;

function Guess(parts: PartProps): ReactNode {
  const { form, missing, onChange } = parts;
  return (
    <>
      <Words {...parts} field="guess" label={smallTests.guess} hint={smallTests.guessHint} />
      <ChoiceGroup
        legend={smallTests.way}
        name="way"
        layout="side"
        value={form.direction ?? undefined}
        options={ways}
        {...(missing.includes("direction") ? { hint: smallTests.needChoice } : {})}
        onChoose={(chosen) => onChange({ direction: ways.find(({ value }) => value === chosen)?.value ?? null })}
      />
      <TextField
        label={smallTests.expected}
        hint={smallTests.expectedHint}
        kind="number"
        short
        value={form.expected}
        onChange={(expected) => onChange({ expected })}
        {...(missing.includes("expected") ? { error: smallTests.needNumber } : {})}
      />
    </>
  );
}

const betters = [
  { value: "up", words: smallTests.betterUp },
  { value: "down", words: smallTests.betterDown },
] as const;

function NewMeasure(parts: PartProps): ReactNode {
  const { form, missing, onChange } = parts;
  return (
    <>
      <Words {...parts} field="measureTitle" label={smallTests.measureName} hint={smallTests.measureNameHint} />
      <Words {...parts} field="measureUnit" label={smallTests.measureUnit} />
      <ChoiceGroup
        legend={smallTests.better}
        name="better"
        layout="side"
        value={form.better ?? undefined}
        options={betters}
        {...(missing.includes("better") ? { hint: smallTests.needChoice } : {})}
        onChoose={(chosen) => onChange({ better: chosen === "down" ? "down" : "up" })}
      />
    </>
  );
}

const readyAnswers: readonly { readonly value: Ready; readonly words: string }[] = [
  { value: "yes", words: smallTests.yes },
  { value: "partly", words: smallTests.partly },
  { value: "no", words: smallTests.no },
];
const readyQuestions = [
  ["strategic", smallTests.readyAim],
  ["operational", smallTests.readyNow],
  ["people", smallTests.readyPeople],
] as const;

function Readiness({ form, missing, onChange }: PartProps): ReactNode {
  return readyQuestions.map(([field, legend]) => (
    <ChoiceGroup
      key={field}
      legend={legend}
      name={field}
      layout="side"
      value={form[field] ?? undefined}
      options={readyAnswers}
      {...(missing.includes(field) ? { hint: smallTests.needChoice } : {})}
      onChoose={(chosen) =>
        onChange({ [field]: readyAnswers.find(({ value }) => value === chosen)?.value ?? form[field] })
      }
    />
  ));
}
