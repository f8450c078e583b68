import type { Decision } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { TextField, WordsField } from "../../../components/base/field.tsx";
import { decide } from "../../../words/en/decide.ts";
import { inVisit } from "../../../words/en/in-visit.ts";
import { localDate } from "../from-record/day.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { WordsForm } from "../words-form.tsx";

interface OnDecision {
  readonly decision: Decision;
}

/** Decide later: what is in the way is named, and a day to look again. */
export function NotYet({ decision }: OnDecision): ReactNode {
  const { say, refusal } = useSaying();
  const [isOpen, setOpen] = useState(false);
  const [because, setBecause] = useState("");
  const [until, setUntil] = useState("");
  const save = async () => {
    const day = localDate(until);
    const id = await say("decision.deferred", {
      decision: decision.id,
      because,
      ...(day === null ? {} : { until: day }),
    });
    if (id !== null) setOpen(false);
  };
  return (
    <>
      <Button kind="second" onPress={() => setOpen(true)}>
        {decide.notYet}
      </Button>
      <Dialog title={decide.notYet} open={isOpen} onClose={() => setOpen(false)}>
        <WordsField label={decide.notYetWhy} value={because} onChange={setBecause} rows={2} />
        <TextField
          kind="date"
          short
          label={decide.notYetUntil}
          hint={inVisit.optional}
          value={until}
          onChange={setUntil}
        />
        <RefusalStrip words={refusal} />
        <Button disabled={because.trim() === ""} onPress={() => void save()}>
          {decide.notYetSave}
        </Button>
      </Dialog>
    </>
  );
}

/** A doubt is kept beside the choice, in the words of whoever has it. */
export function Doubt({ decision }: OnDecision): ReactNode {
  const { say, refusal } = useSaying();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="text" onPress={() => setOpen(true)}>
        {decide.doubt}
      </Button>
      <Dialog title={decide.doubt} open={isOpen} onClose={() => setOpen(false)}>
        <WordsForm
          label={decide.doubtLabel}
          save={decide.doubtSave}
          own
          onSave={async (words) => {
            const id = await say("dissent.noted", { decision: decision.id, words });
            if (id !== null) setOpen(false);
            return id !== null;
          }}
        />
        <RefusalStrip words={refusal} />
      </Dialog>
    </>
  );
}

/** A choice that was made or put off can be opened again, with what has changed. */
export function Reopen({ decision }: OnDecision): ReactNode {
  const { say, refusal } = useSaying();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="text" icon="undo" onPress={() => setOpen(true)}>
        {decide.reopen}
      </Button>
      <Dialog title={decide.reopen} open={isOpen} onClose={() => setOpen(false)}>
        <WordsForm
          label={decide.reopenWhy}
          save={decide.reopenSave}
          onSave={async (because) => {
            const id = await say("decision.reopened", { decision: decision.id, because });
            if (id !== null) setOpen(false);
            return id !== null;
          }}
        />
        <RefusalStrip words={refusal} />
      </Dialog>
    </>
  );
}
