import type { Action } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Chip } from "../../../components/base/chip.tsx";
import { PlanStep } from "../../../components/plan/plan-step.tsx";
import { Share, type ShareDegree } from "../../../components/plan/share.tsx";
import { minutesInWords } from "../../../words/en/counts.ts";
import { visitPlan } from "../../../words/en/visit-plan.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";

/** Steps that hold or wait: what is proposed first, since somebody has to answer. */
export function stepsToShow(actions: Iterable<Action>): readonly Action[] {
  const order = { proposed: 0, agreed: 1, paused: 2, ended: 3 } as const;
  return [...actions]
    .filter(({ state }) => state !== "ended")
    .toSorted((one, other) => order[one.state] - order[other.state]);
}

/** Whether this party's side proposed it, so that the other side has to agree. */
export function isOwnProposal({ now }: Action, as: InVisit["session"]["as"]): boolean {
  return (now.brought.as === "professional") === (as === "professional");
}

export function Steps({ at }: { readonly at: InVisit }): ReactNode {
  const steps = stepsToShow(at.record.plan.actions.values());
  return (
    <div className="visit-steps">
      {steps.map((action) => (
        <Step key={action.id} at={at} action={action} />
      ))}
    </div>
  );
}

function Step({ at, action }: { readonly at: InVisit; readonly action: Action }): ReactNode {
  const { say, refusal } = useSaying();
  const { now, state } = action;
  const isProposed = state === "proposed";
  const isOwn = isOwnProposal(action, at.session.as);
  const professional = at.people.of(now.professional);
  const { person } = at.people;
  const unsaid = (degree: ShareDegree) => (now.share === degree ? visitPlan.nothingToDo : visitPlan.notSaidYet);
  const hasWork = now.personDoes !== undefined || now.professionalDoes !== undefined;
  // A side that says nothing beside one that does is named as well: a step never shows one party alone.
  const side = (does: string | undefined, minutes: number | undefined, noneAt: ShareDegree) => ({
    ...(does === undefined ? (hasWork ? { does: unsaid(noneAt) } : {}) : { does }),
    ...(minutes === undefined ? {} : { takes: visitPlan.takes({ duration: minutesInWords(minutes) }) }),
  });
  return (
    <PlanStep
      title={now.title}
      proposed={isProposed}
      {...(now.when === undefined ? {} : { when: now.when })}
      {...(state === "paused" ? { end: <Chip>{visitPlan.paused}</Chip> } : {})}
      share={
        <Share
          degree={now.share}
          one={{ name: person.first, role: "person", ...side(now.personDoes, now.personMinutesPerWeek, 5) }}
          other={{
            name: professional.first,
            role: "professional",
            ...side(now.professionalDoes, now.professionalMinutesPerWeek, 1),
          }}
        />
      }
    >
      {!hasWork && now.personMinutesPerWeek !== undefined && (
        <p className="small">
          {person.first}: {visitPlan.takes({ duration: minutesInWords(now.personMinutesPerWeek) })}
        </p>
      )}
      {isProposed && (
        <div className="stack stack-s">
          <p className="small quiet">
            {visitPlan.proposedBy({ name: at.people.of(now.brought.by).first })}{" "}
            {isOwn &&
              visitPlan.waitsFor({ name: at.session.as === "professional" ? person.first : professional.first })}
          </p>
          {!isOwn && at.may("action.agreed") && (
            <Button
              kind="second"
              icon="check"
              label={visitPlan.agreeTo({ title: now.title })}
              onPress={() => void say("action.agreed", { action: action.id })}
            >
              {visitPlan.agree}
            </Button>
          )}
          {isOwn && at.may("action.ended") && (
            <Button
              kind="text"
              label={visitPlan.takeBackOf({ title: now.title })}
              onPress={() => void say("action.ended", { action: action.id })}
            >
              {visitPlan.takeBack}
            </Button>
          )}
        </div>
      )}
      <RefusalStrip words={refusal} />
    </PlanStep>
  );
}
