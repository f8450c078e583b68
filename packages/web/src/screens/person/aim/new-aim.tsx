import type { AimId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { QuestionMain } from "../../../app/page.tsx";
import { Loading } from "../../../components/state/loading.tsx";
import { myAim } from "../../../words/en/my-aim.ts";
import { myRecord } from "../../../words/en/my-record.ts";
import { farAim } from "../../visit/from-record/aims.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { useKept } from "../mine/use-kept.ts";
import { type AimForm, missingOn, newForm, saidByForm } from "./edit-form.ts";
import { EditQuestion } from "./edit-questions.tsx";

interface NewAimProps {
  readonly mine: Mine;
  readonly horizon: "near" | "far";
  /** The beginning of a sentence, for who is stuck. */
  readonly start: string;
}

const pages = ["words", "importance", "when"] as const;

/** A new aim, one question a page, kept on this phone until it is saved. */
export function NewAim({ mine, horizon, start }: NewAimProps): ReactNode {
  const kept = useKept<AimForm>(`new-aim-${horizon}-1`, newForm(start));
  const [at, goTo] = useState(0);
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [, go] = useLocation();
  const { say, refusal } = useSaying();
  const part = pages[at] ?? "words";
  const form = start !== "" && kept.value.words.trim() === "" ? { ...kept.value, words: start } : kept.value;
  const save = async () => {
    setBusy(true);
    const far = horizon === "near" ? farAim(mine.record, undefined) : undefined;
    const said = saidByForm(form, { before: null, horizon });
    const id = await say("aim.voiced", { ...said, ...(far === undefined ? {} : { towards: far.id }) });
    setBusy(false);
    if (id === null) return;
    await kept.forget();
    go(horizon === "far" ? "/me" : `/me/aim/edit?aim=${id as string as AimId}&part=steps`);
  };
  const next = () => {
    const missing = missingOn(part, form);
    setWrong(missing !== null);
    if (missing !== null || isBusy) return;
    if (at === pages.length - 1) void save();
    else goTo(at + 1);
  };
  const back = () => (at === 0 ? go("/me") : goTo(at - 1));
  return (
    <QuestionMain title={horizon === "far" ? myAim.titleFar : myAim.title}>
      {kept.isLoaded ? (
        <EditQuestion
          key={part}
          part={part}
          horizon={horizon}
          form={form}
          isWrong={isWrong}
          progress={{ place: at + 1, of: pages.length }}
          {...(at === pages.length - 1 ? { nextWords: myAim.save } : {})}
          refusal={<SaidWrong refusal={refusal} />}
          onChange={kept.keep}
          onNext={next}
          onBack={back}
          onLeave={() => go("/me")}
        />
      ) : (
        <Loading words={myRecord.getting} />
      )}
    </QuestionMain>
  );
}
