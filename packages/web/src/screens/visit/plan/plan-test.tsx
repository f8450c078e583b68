import type { Aim, MeasureId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { PickField, TextField, WordsField } from "../../../components/base/field.tsx";
import { inVisit } from "../../../words/en/in-visit.ts";
import { visitPlan } from "../../../words/en/visit-plan.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { emptyTest, newMeasureOf, type Readiness, type TestDraft, testOf } from "./test-draft.ts";

export interface PlanTestProps {
  readonly at: InVisit;
  readonly aim: Aim;
  readonly onDone: () => void;
}

type Change = (part: Partial<TestDraft>) => void;

/** A small test with its guess first. What is still missing is said beside the button. */
export function PlanTest({ at, aim, onDone }: PlanTestProps): ReactNode {
  const { say, refusal } = useSaying();
  const measures = [...at.record.measure.measures.values()].toSorted(
    (one, other) => Number(other.aim === aim.id) - Number(one.aim === aim.id),
  );
  const [draft, setDraft] = useState(() => emptyTest(at.today, measures[0]?.measure));
  // A measure of one's own carries an id that nobody else's has.
  const [ownId] = useState(() => `own-${crypto.randomUUID()}` as MeasureId);
  const change: Change = (part) => setDraft({ ...draft, ...part });
  const adopted = newMeasureOf(draft, aim.id, ownId);
  const measure = draft.measure === "new" ? ownId : (draft.measure as MeasureId);
  const test = draft.measure === "new" && adopted === null ? null : testOf(draft, aim.id, measure);
  const save = async () => {
    if (test === null) return;
    const isAdopted = adopted === null || (await say("measure.adopted", adopted)) !== null;
    if (isAdopted && (await say("test.planned", test)) !== null) onDone();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={visitPlan.testTitle} value={draft.title} onChange={(title) => change({ title })} />
      <WordsField
        label={visitPlan.testChange}
        value={draft.change}
        onChange={(words) => change({ change: words })}
        rows={2}
      />
      <WordsField
        label={visitPlan.testGuess}
        value={draft.guess}
        onChange={(guess) => change({ guess })}
        rows={2}
        own
      />
      <MeasureFields draft={draft} change={change} measures={measures} />
      <Direction draft={draft} change={change} />
      <WordsField
        label={visitPlan.testBalancing}
        value={draft.balancing}
        onChange={(balancing) => change({ balancing })}
        rows={2}
      />
      <ReadyFields draft={draft} change={change} />
      <WordsField
        label={visitPlan.testStop}
        hint={visitPlan.testStopHint}
        value={draft.stop}
        onChange={(stop) => change({ stop })}
        rows={2}
      />
      <div className="row row-top">
        <TextField
          kind="date"
          short
          label={visitPlan.testFrom}
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <TextField
          kind="date"
          short
          label={visitPlan.testUntil}
          value={draft.until}
          onChange={(until) => change({ until })}
        />
      </div>
      <TextField
        kind="number"
        short
        label={visitPlan.testMinutes({ name: at.people.person.first })}
        hint={inVisit.optional}
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
      />
      {test === null && <p className="hint">{visitPlan.testFills}</p>}
      <RefusalStrip words={refusal} />
      <Button type="submit" disabled={test === null}>
        {visitPlan.testSave}
      </Button>
    </form>
  );
}

interface FieldsProps {
  readonly draft: TestDraft;
  readonly change: Change;
}

interface MeasureFieldsProps extends FieldsProps {
  readonly measures: readonly { readonly measure: MeasureId; readonly title: string }[];
}

function MeasureFields({ draft, change, measures }: MeasureFieldsProps): ReactNode {
  return (
    <>
      {measures.length > 0 && (
        <PickField
          label={visitPlan.testMeasure}
          value={draft.measure}
          options={[
            ...measures.map(({ measure, title }) => ({ value: measure as string, words: title })),
            { value: "new", words: visitPlan.newMeasure },
          ]}
          onChange={(measure) => change({ measure })}
        />
      )}
      {draft.measure === "new" && (
        <>
          <TextField
            label={visitPlan.measureTitle}
            hint={visitPlan.measureTitleHint}
            value={draft.newTitle}
            onChange={(newTitle) => change({ newTitle })}
          />
          <TextField
            short
            label={visitPlan.measureUnit}
            value={draft.newUnit}
            onChange={(newUnit) => change({ newUnit })}
          />
          <ChoiceGroup
            legend={visitPlan.measureBetter}
            name="better"
            layout="side"
            value={draft.newBetter}
            options={[
              { value: "up", words: visitPlan.up },
              { value: "down", words: visitPlan.down },
            ]}
            onChoose={(value) => change({ newBetter: value === "down" ? "down" : "up" })}
          />
        </>
      )}
    </>
  );
}

const directions = [
  { value: "up", words: visitPlan.up },
  { value: "same", words: visitPlan.same },
  { value: "down", words: visitPlan.down },
] as const;

function Direction({ draft, change }: FieldsProps): ReactNode {
  return (
    <>
      <ChoiceGroup
        legend={visitPlan.testDirection}
        name="direction"
        layout="side"
        value={draft.direction ?? undefined}
        options={directions}
        onChoose={(chosen) => change({ direction: directions.find(({ value }) => value === chosen)?.value ?? null })}
      />
      <TextField
        kind="number"
        short
        label={visitPlan.testExpected}
        hint={inVisit.optional}
        value={draft.expected}
        onChange={(expected) => change({ expected })}
      />
    </>
  );
}

const answers = [
  { value: "yes", words: inVisit.yes },
  { value: "partly", words: inVisit.partly },
  { value: "no", words: inVisit.no },
] as const;

const readies = [
  { key: "strategic", words: visitPlan.readyStrategic },
  { key: "operational", words: visitPlan.readyOperational },
  { key: "people", words: visitPlan.readyPeople },
] as const;

function ReadyFields({ draft, change }: FieldsProps): ReactNode {
  return (
    <div className="stack stack-s">
      <h3>{visitPlan.ready}</h3>
      {readies.map(({ key, words }) => (
        <ChoiceGroup
          key={key}
          legend={words}
          name={`ready-${key}`}
          layout="side"
          value={draft[key] ?? undefined}
          options={answers}
          onChoose={(chosen) => {
            const answer: Readiness | null = answers.find(({ value }) => value === chosen)?.value ?? null;
            change({ [key]: answer });
          }}
        />
      ))}
    </div>
  );
}
