import type { ReactNode } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { mySharing } from "../../../words/en/my-sharing.ts";
import { states } from "../../../words/en/states.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";

/** Those who worked with the person before, each with a way back. */
export function FormerTeam({ mine }: { readonly mine: Mine }): ReactNode {
  const { say, refusal } = useSaying();
  const ended = [...mine.record.partnership.partnerships.values()].filter(({ state }) => state === "ended");
  return (
    <>
      {ended.map(({ professional, professionalName, profession }) => {
        const name = mine.people.of(professional).first;
        return (
          <Strip
            key={professional}
            icon="check"
            strong={states.stoppedSharing({ name })}
            end={
              <Button
                kind="second"
                icon="undo"
                onPress={() => void say("partnership.formed", { professional, professionalName, profession })}
              >
                {mySharing.undo}
              </Button>
            }
          >
            {states.stoppedSharingAbout({ name })}
          </Strip>
        );
      })}
      <SaidWrong refusal={refusal} />
    </>
  );
}
