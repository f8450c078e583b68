import { workload } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { later } from "../../../components/base/later.ts";
import { Strip } from "../../../components/base/strip.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { LoadBar } from "../../../components/plan/load-bar.tsx";
import { LaterPart } from "../../../components/state/later-part.tsx";
import { minutesInWords } from "../../../words/en/counts.ts";
import { myPlan } from "../../../words/en/my-plan.ts";
import { plan } from "../../../words/en/plan.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { isOwn, type Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { loadParts, whatCouldWait } from "./load-parts.ts";

// The form comes when somebody asks for it: nobody waits for it to read a plan.
const CapacityDialog = later(async () => ({ default: (await import("../life/capacity.tsx")).CapacityDialog }));

/** What the plan asks of a week, against the person's own line; and what to do when it is too much. */
export function TooMuch({ mine }: { readonly mine: Mine }): ReactNode {
  const [setsLine, setLine] = useState(false);
  const { say, refusal } = useSaying();
  const { minutesPerWeek, felt } = workload(mine.record);
  const { known, unknown, capacity, parts } = minutesPerWeek;
  const name = mine.people.person.first;
  const maySay = mine.may.has("workload.felt");
  return (
    <Section
      {...(isOwn(mine)
        ? { title: plan.tooMuch }
        : { title: myPlan.tooMuchFor({ name }), about: myPlan.tooMuchForAbout({ name }) })}
      card="plain"
    >
      {parts.length === 0 ? (
        <p className="quiet">{myPlan.asksNothing}</p>
      ) : (
        <LoadBar
          parts={loadParts(parts)}
          total={known}
          {...(capacity === null ? {} : { line: capacity })}
          {...(isOwn(mine) ? {} : { whose: name })}
        />
      )}
      {unknown > 0 && <p className="small quiet">{myPlan.unknownTime({ count: unknown })}</p>}
      {(felt === "too-much" || felt === "less-time-now") && <Felt mine={mine} felt={felt} />}
      {maySay && (
        <div className="row">
          {felt === "too-much" || felt === "less-time-now" ? (
            <Button kind="second" onPress={() => void say("workload.felt", { felt: "fine" })}>
              {myPlan.itIsFine}
            </Button>
          ) : (
            <>
              <Button kind="second" onPress={() => void say("workload.felt", { felt: "too-much" })}>
                {plan.itIsTooMuch}
              </Button>
              <Button
                kind="text"
                onPress={() => {
                  void say("workload.felt", { felt: "less-time-now" });
                  setLine(true);
                }}
              >
                {plan.lessTime}
              </Button>
            </>
          )}
        </div>
      )}
      {maySay && capacity === null && (
        <TextButton icon="pen" onPress={() => setLine(true)}>
          {myPlan.setLine}
        </TextButton>
      )}
      <LaterPart>{setsLine && <CapacityDialog mine={mine} onClose={() => setLine(false)} />}</LaterPart>
      <SaidWrong refusal={refusal} />
    </Section>
  );
}

/** It is said, the team sees it, and the person chooses what could wait. */
function Felt({ mine, felt }: { readonly mine: Mine; readonly felt: "too-much" | "less-time-now" }): ReactNode {
  const { say, refusal } = useSaying();
  const couldWait = whatCouldWait(mine.record);
  return (
    <>
      <Strip kind="look" live="status">
        {felt === "too-much" ? myPlan.itIsTooMuchSaid : myPlan.lessTimeSaid}
      </Strip>
      {couldWait.length > 0 && mine.may.has("action.paused") && (
        <>
          <p>{myPlan.dropSome}</p>
          <ul className="stack stack-s">
            {couldWait.map(({ id, title, minutes }) => (
              <li key={id} className="row row-between">
                <span>
                  {title}
                  {minutes !== null && <span className="small quiet"> {minutesInWords(minutes)}</span>}
                </span>
                <Button kind="second" onPress={() => void say("action.paused", { action: id })}>
                  {myPlan.pause}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <SaidWrong refusal={refusal} />
    </>
  );
}
