import type { Studied, TestId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { common } from "../../../words/en/common.ts";
import { myLearned } from "../../../words/en/my-learned.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";

interface AddLearnedProps {
  readonly test: TestId;
  readonly studied: Studied;
  readonly onClose: () => void;
}

/** What a test taught, when that is clear only later. What came of it stands as it was told. */
export default function AddLearned({ test, studied, onClose }: AddLearnedProps): ReactNode {
  const [learned, write] = useState("");
  const [isTold, tell] = useState(false);
  const { say, refusal } = useSaying();
  const { result, againstPrediction, newest } = studied;
  const save = async () => {
    tell(true);
    if (learned.trim() === "") return;
    const body = { test, result, againstPrediction, learned };
    if ((await say("test.studied", body, newest.entry)) !== null) onClose();
  };
  return (
    <Dialog
      title={myLearned.add}
      open
      onClose={onClose}
      actions={<Button onPress={() => void save()}>{common.save}</Button>}
    >
      <p>{result}</p>
      <WordsField
        label={myLearned.addLabel}
        hint={myLearned.addAbout}
        own
        rows={3}
        value={learned}
        onChange={write}
        {...(isTold && learned.trim() === "" ? { error: myLearned.needThis } : {})}
      />
      <SaidWrong refusal={refusal} />
    </Dialog>
  );
}
