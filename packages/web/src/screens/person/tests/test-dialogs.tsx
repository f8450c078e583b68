import type { Body, LocalDate, TestOfChange } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { valueInWords } from "../../../chart/chart-words.ts";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { TextField, WordsField } from "../../../components/base/field.tsx";
import { useStore } from "../../../record/use-record.tsx";
import { common } from "../../../words/en/common.ts";
import { smallTests } from "../../../words/en/small-tests.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { nowHere } from "../mine/here.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { type NotedValue, takenOn } from "./noted.ts";

interface LogDialogProps {
  readonly mine: Mine;
  readonly test: TestOfChange;
  /** The value that the new one takes the place of; null for a further one. */
  readonly replaces: NotedValue | null;
  readonly onClose: () => void;
}

/** One day's number, and words about it. A correction is a new number in the place of the old one. */
export function LogDialog({ mine, test, replaces, onClose }: LogDialogProps): ReactNode {
  const [text, write] = useState("");
  const [day, setDay] = useState<string>(mine.today);
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<"value" | "day" | null>(null);
  const store = useStore();
  const { say, refusal } = useSaying();
  const measure = mine.record.measure.measures.get(test.measure);
  const save = async () => {
    const value = Number(text.trim().replace(",", "."));
    const isNumber = text.trim() !== "" && Number.isFinite(value);
    const isDay = day !== "" && day <= mine.today;
    setWrong(isNumber ? (isDay ? null : "day") : "value");
    if (!isNumber || !isDay) return;
    const takenAt =
      replaces === null
        ? takenOn(day as LocalDate, { today: mine.today, now: nowHere() })
        : (replaces.takenAt as Mine["now"]);
    await store.record({
      measure: test.measure,
      value,
      takenAt,
      ...(replaces === null ? {} : { replaces: replaces.id }),
    });
    const isSaid =
      words.trim() === "" || (await say("test.observed", { test: test.id, on: day as LocalDate, words })) !== null;
    if (isSaid) onClose();
  };
  return (
    <Dialog
      title={replaces === null ? smallTests.log : smallTests.correct}
      open
      onClose={onClose}
      actions={<Button onPress={() => void save()}>{smallTests.logSave}</Button>}
    >
      {replaces !== null && (
        <p>{smallTests.correctAbout({ value: valueInWords(replaces.value, measure?.unit ?? "") })}</p>
      )}
      <TextField
        label={
          measure === undefined || measure.unit === ""
            ? (measure?.title ?? "")
            : smallTests.measureIn({ measure: measure.title, value: measure.unit })
        }
        kind="number"
        short
        value={text}
        onChange={write}
        {...(wrong === "value" ? { error: smallTests.needNumber } : {})}
      />
      {replaces === null && (
        <TextField
          label={smallTests.logDay}
          kind="date"
          short
          value={day}
          onChange={setDay}
          {...(wrong === "day" ? { error: smallTests.needDay } : {})}
        />
      )}
      <WordsField label={smallTests.logWords} own rows={2} value={words} onChange={setWords} />
      <SaidWrong refusal={refusal} />
    </Dialog>
  );
}

interface TestDialogProps {
  readonly test: TestOfChange;
  readonly onClose: () => void;
}

const against: readonly { readonly value: Body<"test.studied">["againstPrediction"]; readonly words: string }[] = [
  { value: "as-guessed", words: smallTests.asGuessed },
  { value: "better", words: smallTests.betterThan },
  { value: "worse", words: smallTests.worseThan },
  { value: "cannot-tell", words: smallTests.cannotTell },
];

/** What was seen, held against the guess. */
export function StudyDialog({ test, onClose }: TestDialogProps): ReactNode {
  const [result, write] = useState("");
  const [learned, learn] = useState("");
  const [chosen, choose] = useState<string | undefined>(undefined);
  const [isTold, tell] = useState(false);
  const { say, refusal } = useSaying();
  const save = async () => {
    tell(true);
    const againstPrediction = against.find(({ value }) => value === chosen)?.value;
    if (result.trim() === "" || againstPrediction === undefined) return;
    const more = learned.trim() === "" ? {} : { learned };
    if ((await say("test.studied", { test: test.id, result, againstPrediction, ...more })) !== null) onClose();
  };
  return (
    <Dialog
      title={smallTests.study}
      open
      onClose={onClose}
      actions={<Button onPress={() => void save()}>{common.save}</Button>}
    >
      <p>{test.prediction.words}</p>
      <WordsField
        label={smallTests.result}
        own
        rows={2}
        value={result}
        onChange={write}
        {...(isTold && result.trim() === "" ? { error: smallTests.needThis } : {})}
      />
      <ChoiceGroup
        legend={smallTests.against}
        name="against"
        value={chosen}
        options={against}
        onChoose={choose}
        {...(isTold && chosen === undefined ? { hint: smallTests.needChoice } : {})}
      />
      <WordsField label={smallTests.learned} own rows={2} value={learned} onChange={learn} />
      <SaidWrong refusal={refusal} />
    </Dialog>
  );
}

const acts = [
  { act: "adopt", words: smallTests.adopt },
  { act: "adapt", words: smallTests.adapt },
  { act: "abandon", words: smallTests.abandon },
  { act: "extend", words: smallTests.extend },
] as const;

/** What next: keep, change, drop, or go on a bit longer. None is better than another. */
export function ActDialog({ test, onClose }: TestDialogProps): ReactNode {
  const { say, refusal } = useSaying();
  const choose = async (act: (typeof acts)[number]["act"]) => {
    if ((await say("test.acted", { test: test.id, act })) !== null) onClose();
  };
  return (
    <Dialog title={smallTests.choose} open onClose={onClose}>
      <p>{test.studied?.result}</p>
      {acts.map(({ act, words }) => (
        <Button key={act} kind="second" wide onPress={() => void choose(act)}>
          {words}
        </Button>
      ))}
      <SaidWrong refusal={refusal} />
    </Dialog>
  );
}
