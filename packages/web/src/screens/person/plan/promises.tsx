import type { Promised } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { TextField } from "../../../components/base/field.tsx";
import { Rows } from "../../../components/base/rows.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { Who } from "../../../components/people/who.tsx";
import { common } from "../../../words/en/common.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { myPlan } from "../../../words/en/my-plan.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { dayHere } from "../mine/here.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { dueOf, isPromiseLate } from "./late.ts";

const keptShown = 3;

/** What each side said it would do, and by when. Late is said plainly, with the new day. */
export function Promises({ mine }: { readonly mine: Mine }): ReactNode {
  const all = [...mine.record.partnership.promises.values()];
  const open = all.filter(({ state }) => state !== "kept");
  const kept = all.filter(({ state }) => state === "kept").slice(-keptShown);
  if (all.length === 0) return null;
  return (
    <Section title={myPlan.promises} icon="hand" card="plain">
      <Rows
        rows={[...open, ...kept].map((promise) => {
          const by = mine.people.of(promise.brought.by);
          return {
            key: promise.id,
            start: <Who role={by.role} name={by.name} />,
            title: myPlan.promiseBy({ name: by.first, title: promise.what }),
            detail: <PromiseState mine={mine} promise={promise} />,
          };
        })}
      />
    </Section>
  );
}

/** "We said 3 November. We are late. New day: 9 November." */
export function promiseInWords(promise: Promised, { today }: Pick<Mine, "today">): string {
  const { kept, due, newDay } = promise;
  if (kept !== null) return myPlan.promiseKept({ day: dayInWords(dayHere(kept.at), today) });
  const said = due === undefined ? null : dayInWords(due, today);
  if (promise.state === "late" && newDay !== undefined && said !== null) {
    return myPlan.promiseLateNew({ day: said, time: dayInWords(newDay, today) });
  }
  const counts = dueOf(promise);
  if (counts === null) return myPlan.promiseNoDay;
  const day = dayInWords(counts, today);
  return isPromiseLate(promise, today) ? myPlan.promiseLate({ day }) : myPlan.promiseDue({ day });
}

interface PromiseStateProps {
  readonly mine: Mine;
  readonly promise: Promised;
}

function PromiseState({ mine, promise }: PromiseStateProps): ReactNode {
  const [asksDay, askDay] = useState(false);
  const [day, setDay] = useState("");
  const { say, refusal } = useSaying();
  const isMine = promise.brought.by === mine.session.party;
  const mayTell = isMine || promise.to === mine.session.party;
  const late = async () => {
    const newDay = day === "" ? {} : { newDay: day as NonNullable<Promised["due"]> };
    if ((await say("promise.missed", { promise: promise.id, ...newDay })) !== null) askDay(false);
  };
  return (
    <>
      <span className={isPromiseLate(promise, mine.today) ? "strong" : "quiet"}>{promiseInWords(promise, mine)}</span>
      {promise.kept === null && mayTell && (
        <div className="row row-tight">
          <TextButton of={promise.what} icon="check" onPress={() => void say("promise.kept", { promise: promise.id })}>
            {myPlan.promiseIsDone}
          </TextButton>
          {isMine && (
            <TextButton of={promise.what} onPress={() => askDay(!asksDay)}>
              {myPlan.promiseMore}
            </TextButton>
          )}
        </div>
      )}
      {asksDay && (
        <div className="stack">
          <TextField label={myPlan.promiseNewDay} kind="date" short value={day} onChange={setDay} />
          <Button kind="second" onPress={() => void late()}>
            {common.save}
          </Button>
        </div>
      )}
      <SaidWrong refusal={refusal} />
    </>
  );
}
