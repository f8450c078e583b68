import { workload } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button, ButtonLink } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { TextField } from "../../../components/base/field.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { common } from "../../../words/en/common.ts";
import { visitPlan } from "../../../words/en/visit-plan.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { currentDecision } from "../options/current-decision.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { LoadBars, LoadWords } from "./load.tsx";
import { Promises } from "./promises.tsx";
import { ProposeStep } from "./propose-step.tsx";
import { SmallTest } from "./small-test.tsx";
import { amountOf, type StepDraft } from "./step-draft.ts";
import { Steps, stepsToShow } from "./steps.tsx";

/** Part 4: who does what, whether it fits the week, what each promises, and a small test. */
export function PlanPart({ at }: { readonly at: InVisit }): ReactNode {
  const steps = stepsToShow(at.record.plan.actions.values());
  return (
    <div id="plan" tabIndex={-1}>
      <Section title={visitPlan.title} about={visitPlan.about} part={4}>
        {at.aim === undefined ? (
          <EmptyState title={visitPlan.needsAim} />
        ) : (
          <>
            {steps.length === 0 && <EmptyState title={visitPlan.noSteps} about={visitPlan.noStepsAbout} />}
            <Steps at={at} />
            <Propose at={at} aim={at.aim} />
            <TooMuch at={at} />
            <div className="visit-cards">
              <Promises at={at} />
              <SmallTest at={at} aim={at.aim} />
            </div>
            <div className="row row-tight">
              <ButtonLink
                kind="second"
                href={at.session.as === "professional" ? `/people/${at.subject}/plan` : "/me/plan"}
              >
                {visitPlan.wholePlan}
              </ButtonLink>
              <Button kind="text" icon="print" onPress={() => window.print()}>
                {visitPlan.print}
              </Button>
            </div>
          </>
        )}
      </Section>
    </div>
  );
}

/** The choice that both stand behind is where a step starts from. */
function startOf(at: InVisit): Partial<StepDraft> {
  const decision = currentDecision(at.record, at.visit.id);
  if (decision?.stage !== "shared") return {};
  const chosen = at.record.option.options.get(decision.chosen);
  if (chosen === undefined || chosen.basis === "always-there") return {};
  const { personMinutesPerWeek, tripsPerMonth } = chosen.asks;
  return {
    title: chosen.title,
    ...(personMinutesPerWeek === undefined ? {} : { personMinutes: String(personMinutesPerWeek) }),
    ...(tripsPerMonth === undefined ? {} : { trips: String(Math.round(tripsPerMonth)) }),
  };
}

function Propose({ at, aim }: { readonly at: InVisit; readonly aim: NonNullable<InVisit["aim"]> }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (!at.may("action.proposed")) return null;
  if (!isOpen) {
    return (
      <Button kind="second" icon="plus" onPress={() => setOpen(true)}>
        {visitPlan.propose}
      </Button>
    );
  }
  const decision = currentDecision(at.record, at.visit.id);
  const isShared = decision?.stage === "shared" && decision.aim === aim.id;
  return (
    <ProposeStep
      at={at}
      aim={aim}
      decision={isShared ? decision.id : undefined}
      start={startOf(at)}
      onDone={() => setOpen(false)}
    />
  );
}

/** Before anyone agrees: what the week asks now and would ask, against what the person said is fine. */
function TooMuch({ at }: { readonly at: InVisit }): ReactNode {
  const { say, refusal } = useSaying();
  const [minutes, setMinutes] = useState("");
  const load = workload(at.record);
  const name = at.people.person.first;
  const hasProposed = load.minutesPerWeek.parts.some(({ state }) => state === "proposed");
  const mayState = at.may("capacity.stated") && load.minutesPerWeek.capacity === null;
  const save = () => {
    const fine = amountOf(minutes);
    if (fine === null) return;
    const { capacity } = at.record.life;
    if (capacity === null) return void say("capacity.stated", { minutesPerWeek: fine });
    const { brought, ...said } = capacity;
    void say("capacity.stated", { ...said, minutesPerWeek: fine }, brought.entry);
  };
  return (
    <Section title={visitPlan.load} level={3} card="plain">
      {load.felt === "too-much" && <p className="strong">{visitPlan.feltTooMuch({ name })}</p>}
      {load.felt === "less-time-now" && <p className="strong">{visitPlan.feltLessTime({ name })}</p>}
      <LoadWords at={at} title={hasProposed ? visitPlan.loadAfter : visitPlan.loadBefore} workload={load} />
      {load.minutesPerWeek.parts.length > 0 && <LoadBars at={at} workload={load} />}
      {mayState && (
        <div className="row row-tight">
          <TextField kind="number" short label={visitPlan.lineLabel} value={minutes} onChange={setMinutes} />
          <Button kind="second" disabled={amountOf(minutes) === null} onPress={save}>
            {common.save}
          </Button>
        </div>
      )}
      <RefusalStrip words={refusal} />
    </Section>
  );
}
