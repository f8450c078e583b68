import { type ReactNode, useState } from "react";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { HelpFast } from "../../../components/state/help-fast.tsx";
import { life } from "../../../words/en/life.ts";
import { myLife } from "../../../words/en/my-life.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";

const states = [
  { value: "well-enough", words: life.wellEnough },
  { value: "bad-spell", words: life.badSpell },
  { value: "need-help-fast", words: life.needHelp },
] as const;

/** How I am these days. Asking for help opens the numbers at once, before anything is saved or sent. */
export function TheseDays({ mine }: { readonly mine: Mine }): ReactNode {
  const told = mine.record.life.state?.state;
  const [chosen, choose] = useState<string | undefined>(undefined);
  const { say, refusal } = useSaying();
  const now = chosen ?? told;
  const onChoose = (value: string) => {
    const state = states.find((each) => each.value === value)?.value;
    if (state === undefined) return;
    choose(state);
    void say("life.state-told", { state });
  };
  return (
    <>
      <ChoiceGroup
        legend={life.theseDays}
        name="these-days"
        layout="side"
        value={now}
        options={states}
        onChoose={onChoose}
      />
      {now === "bad-spell" && (
        <Strip kind="place" strong={myLife.badSpell} live="status">
          {myLife.badSpellAbout}
        </Strip>
      )}
      {now === "need-help-fast" && (
        <div role="alert">
          <HelpFast lines={mine.session.site.helpFast} />
          <p className="small quiet">{myLife.helpTold}</p>
        </div>
      )}
      <SaidWrong refusal={refusal} />
    </>
  );
}
