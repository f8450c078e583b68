import type { Decision, Option } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { decide } from "../../../words/en/decide.ts";
import { inVisit } from "../../../words/en/in-visit.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";

export interface LeanFormProps {
  readonly at: InVisit;
  readonly decision: Decision;
  readonly options: readonly Option[];
  readonly onDone: () => void;
}

/** Which way I lean, in private. Nothing is chosen before. */
export function LeanForm({ at, decision, options, onDone }: LeanFormProps): ReactNode {
  const { say, refusal } = useSaying();
  const before = decision.ownLeans.get(at.me.id);
  const [chosen, choose] = useState<string | undefined>(before?.option);
  const [words, setWords] = useState(before?.words ?? "");
  const option = options.find(({ id }) => id === chosen)?.id;
  const save = async () => {
    if (option === undefined) return;
    const said = words.trim() === "" ? {} : { words };
    const id = await say("lean.taken", { decision: decision.id, option, ...said }, before?.brought.entry);
    if (id !== null) onDone();
  };
  return (
    <div className="stack">
      <ChoiceGroup
        legend={decide.leanQuestion}
        legendHidden
        hint={decide.leanPrivate}
        name={`lean-${decision.id}`}
        value={chosen}
        onChoose={choose}
        options={options.map(({ id, title }) => ({ value: id, words: title }))}
      />
      <WordsField label={decide.leanWords} hint={inVisit.optional} value={words} onChange={setWords} rows={2} own />
      <RefusalStrip words={refusal} />
      <div className="row row-tight">
        <Button disabled={option === undefined} onPress={() => void save()}>
          {decide.leanSave}
        </Button>
        {before === undefined && (
          <Button kind="text" onPress={() => void say("lean.skipped", { decision: decision.id })}>
            {decide.leanSkip}
          </Button>
        )}
      </div>
    </div>
  );
}
