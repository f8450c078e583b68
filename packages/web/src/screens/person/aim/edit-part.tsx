import type { Aim } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { QuestionMain } from "../../../app/page.tsx";
import { Segments } from "../../../components/base/segments.tsx";
import { common } from "../../../words/en/common.ts";
import { myAim } from "../../../words/en/my-aim.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { type EditPart, formOfAim, missingOn, saidByForm } from "./edit-form.ts";
import { EditQuestion } from "./edit-questions.tsx";

interface EditPartPageProps {
  readonly aim: Aim;
  readonly part: Exclude<EditPart, "steps">;
}

/** Changes one part of an aim. It makes a new version of it; the one before stays to be read. */
export function EditPartPage({ aim, part }: EditPartPageProps): ReactNode {
  // The version that was on the screen when writing began is the one that is changed, also if another came meanwhile.
  const [began] = useState(aim);
  const [form, setForm] = useState(() => formOfAim(aim));
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [, go] = useLocation();
  const { say, refusal } = useSaying();
  const save = async () => {
    const missing = missingOn(part, form);
    setWrong(missing !== null);
    if (missing !== null || isBusy) return;
    setBusy(true);
    const said = saidByForm(form, { before: began, horizon: began.now.horizon });
    const id = await say("aim.revised", { aim: aim.id, ...said }, began.now.entry);
    setBusy(false);
    if (id !== null) go("/me");
  };
  return (
    <QuestionMain title={myAim.title}>
      <PartLinks aim={aim} part={part} />
      <EditQuestion
        part={part}
        horizon={aim.now.horizon}
        form={form}
        isWrong={isWrong}
        nextWords={common.save}
        refusal={<SaidWrong refusal={refusal} />}
        onChange={setForm}
        onNext={() => void save()}
        onBack={() => go("/me")}
      />
    </QuestionMain>
  );
}

const partWords = {
  words: myAim.partWords,
  importance: myAim.partImportance,
  when: myAim.partWhen,
  steps: myAim.partSteps,
} as const;

/** The four things that an aim has, each a page of its own. */
export function PartLinks({ aim, part }: { readonly aim: Aim; readonly part: EditPart }): ReactNode {
  const parts =
    aim.now.horizon === "far"
      ? (["words", "importance", "when"] as const)
      : (["words", "importance", "when", "steps"] as const);
  return (
    <div className="aim-parts">
      <Segments
        label={myAim.title}
        segments={parts.map((each) => ({
          href: `/me/aim/edit?aim=${aim.id}&part=${each}`,
          words: partWords[each],
          current: each === part,
        }))}
      />
    </div>
  );
}
