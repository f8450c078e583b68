import type { Decision } from "@aimwell/domain";
import type { ReactNode } from "react";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { decide } from "../../../words/en/decide.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";

const levels = [
  { value: "civil-discourse", words: decide.levelTalk, hint: decide.levelTalkHint },
  { value: "co-planning", words: decide.levelPlan, hint: decide.levelPlanHint },
  { value: "co-execution", words: decide.levelDo, hint: decide.levelDoHint },
] as const;

/** How the two want to work on this choice. It is chosen, never scored. */
export function SharedWork({ at, decision }: { readonly at: InVisit; readonly decision: Decision }): ReactNode {
  const { say, refusal } = useSaying();
  const now = at.record.partnership.sharedWork.get(decision.id);
  const chosen = levels.find(({ value }) => value === now);
  if (!at.may("shared-work.level-chosen") || decision.stage !== "open") {
    return chosen === undefined ? null : <p>{decide.levelIs({ title: chosen.words })}</p>;
  }
  return (
    <div className="card stack stack-s">
      <ChoiceGroup
        legend={decide.level}
        hint={decide.levelAbout}
        name={`level-${decision.id}`}
        options={levels}
        layout="side"
        value={now}
        onChoose={(value) => {
          const level = levels.find((each) => each.value === value)?.value;
          if (level !== undefined) void say("shared-work.level-chosen", { decision: decision.id, level });
        }}
      />
      <RefusalStrip words={refusal} />
    </div>
  );
}
