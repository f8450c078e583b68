import type { Action } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Chip } from "../../../components/base/chip.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { PlanStep } from "../../../components/plan/plan-step.tsx";
import { Share, type ShareDegree, type ShareSide } from "../../../components/plan/share.tsx";
import { Tick } from "../../../components/plan/tick.tsx";
import { common } from "../../../words/en/common.ts";
import { minutesInWords } from "../../../words/en/counts.ts";
import { dayInWords, nearDayInWords } from "../../../words/en/dates.ts";
import { myPlan } from "../../../words/en/my-plan.ts";
import { plan } from "../../../words/en/plan.ts";
import { visitPlan } from "../../../words/en/visit-plan.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { isLate, lastDone } from "./late.ts";

interface OneStepProps {
  readonly mine: Mine;
  readonly action: Action;
  readonly onEdit: () => void;
}

/** One step: what and when, how the work is split, and where it stands. */
export function OneStep({ mine, action, onEdit }: OneStepProps): ReactNode {
  const { say, refusal } = useSaying();
  const { id, now, state } = action;
  const done = lastDone(mine.record.plan.done, id);
  const when = [
    now.when,
    now.until === undefined ? undefined : myPlan.until({ day: dayInWords(now.until, mine.today) }),
  ]
    .filter((words) => words !== undefined)
    .join(". ");
  return (
    <PlanStep
      title={now.title}
      {...(when === "" ? {} : { when })}
      repeats={now.until === undefined}
      proposed={state === "proposed"}
      end={
        <StepEnd
          mine={mine}
          action={action}
          isDoneToday={done === mine.today}
          onDone={() => void say("action.done", { action: id, on: mine.today })}
        />
      }
      share={<Share degree={now.share} one={personSide(mine, action)} other={professionalSide(mine, action)} />}
    >
      <div className="stack step-foot">
        <StepNote mine={mine} action={action} done={done} />
        {state === "proposed" && <Proposed mine={mine} action={action} />}
        {mine.may.has("action.adapted") && <StepActs action={action} mine={mine} onEdit={onEdit} />}
        <SaidWrong refusal={refusal} />
      </div>
    </PlanStep>
  );
}

/** A side that says nothing beside one that does is named as well: a step never shows one party alone. */
function does(now: Action["now"], said: string | undefined, noneAt: ShareDegree): Pick<ShareSide, "does"> {
  if (said !== undefined) return { does: said };
  if (now.personDoes === undefined && now.professionalDoes === undefined) return {};
  return { does: now.share === noneAt ? visitPlan.nothingToDo : visitPlan.notSaidYet };
}

function personSide({ people }: Mine, { now }: Action): ShareSide {
  return {
    name: people.person.first,
    role: "person",
    ...does(now, now.personDoes, 5),
    ...(now.personMinutesPerWeek === undefined
      ? {}
      : { takes: myPlan.aWeek({ duration: minutesInWords(now.personMinutesPerWeek) }) }),
  };
}

function professionalSide({ people }: Mine, { now }: Action): ShareSide {
  return {
    name: people.of(now.professional).first,
    role: "professional",
    ...does(now, now.professionalDoes, 1),
    ...(now.professionalMinutesPerWeek === undefined
      ? {}
      : { takes: myPlan.aWeek({ duration: minutesInWords(now.professionalMinutesPerWeek) }) }),
  };
}

interface StepEndProps {
  readonly mine: Mine;
  readonly action: Action;
  readonly isDoneToday: boolean;
  readonly onDone: () => void;
}

/** A tick for what the reader does; for what the other side has, whose it is. */
function StepEnd({ mine, action, isDoneToday, onDone }: StepEndProps): ReactNode {
  const { now, state } = action;
  if (state === "paused") return <Chip>{myPlan.paused}</Chip>;
  if (state !== "agreed") return null;
  const isTeams = now.share >= 4;
  if (isTeams && mine.session.as !== "professional") {
    return <Chip kind="prof">{plan.has({ name: mine.people.of(now.professional).first })}</Chip>;
  }
  if (!mine.may.has("action.done")) return null;
  // What was told to be done today stands: a second press has nothing more to say.
  return <Tick title={now.title} done={isDoneToday} onChange={(isDone) => isDone && onDone()} />;
}

interface StepNoteProps {
  readonly mine: Mine;
  readonly action: Action;
  readonly done: string | null;
}

/** When it was last done, that it is late, until when it rests. Never that somebody failed. */
function StepNote({ mine, action, done }: StepNoteProps): ReactNode {
  const { now, pausedUntil } = action;
  const until = now.until === undefined ? "" : dayInWords(now.until, mine.today);
  if (isLate(action, mine.record.plan.done, mine.today)) {
    const name = mine.people.of(now.professional).first;
    return (
      <p className="strong">{now.share >= 4 ? myPlan.weAreLate({ name, day: until }) : myPlan.late({ day: until })}</p>
    );
  }
  if (pausedUntil !== null && action.state === "paused") {
    return <p className="quiet">{myPlan.pausedUntil({ day: dayInWords(pausedUntil, mine.today) })}</p>;
  }
  const said = [
    ...(done === null ? [] : [myPlan.doneOn({ day: nearDayInWords(done, mine.today) })]),
    ...(now.because === undefined ? [] : [myPlan.wasChanged({ title: now.because })]),
  ];
  return said.length === 0 ? null : <p className="small quiet">{said.join(". ")}</p>;
}

/** One side said it, and it stands when the other agrees. */
function Proposed({ mine, action }: { readonly mine: Mine; readonly action: Action }): ReactNode {
  const { say, refusal } = useSaying();
  const { id, now } = action;
  const isTheirs = (now.brought.as === "professional") !== (mine.session.as === "professional");
  if (!isTheirs) {
    const other = now.brought.as === "professional" ? mine.people.person.first : mine.people.of(now.professional).first;
    return <p className="quiet">{myPlan.waitsFor({ name: other })}</p>;
  }
  if (!mine.may.has("action.agreed")) return null;
  return (
    <>
      <p>{myPlan.proposedBy({ name: mine.people.of(now.brought.by).first })}</p>
      <div className="row row-tight">
        <Button icon="check" onPress={() => void say("action.agreed", { action: id })}>
          {myPlan.agree}
        </Button>
        <Button kind="second" onPress={() => void say("action.ended", { action: id })}>
          {myPlan.notThis}
        </Button>
      </div>
      <SaidWrong refusal={refusal} />
    </>
  );
}

function StepActs({ action, onEdit }: OneStepProps): ReactNode {
  const { say, refusal } = useSaying();
  const { id, now, state } = action;
  return (
    <details className="numbers">
      <summary>
        <span>
          {myPlan.more}
          <span className="sr">: {now.title}</span>
        </span>
      </summary>
      <div className="row row-tight">
        <TextButton icon="pen" of={now.title} onPress={onEdit}>
          {common.change}
        </TextButton>
        {state === "agreed" && (
          <TextButton icon="clock" of={now.title} onPress={() => void say("action.paused", { action: id })}>
            {myPlan.pause}
          </TextButton>
        )}
        {state === "paused" && (
          <TextButton icon="arrow" of={now.title} onPress={() => void say("action.resumed", { action: id })}>
            {myPlan.resume}
          </TextButton>
        )}
        <TextButton icon="stop" of={now.title} onPress={() => void say("action.ended", { action: id })}>
          {myPlan.end}
        </TextButton>
      </div>
      <SaidWrong refusal={refusal} />
    </details>
  );
}
