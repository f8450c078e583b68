import { workload } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { TextLink } from "../../components/base/text-link.tsx";
import { shareInWords } from "../../components/plan/share.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { visitPlan } from "../../words/en/visit-plan.ts";
import { LearnedLink } from "../person/learned/learned-link.tsx";
import { LoadWords } from "../visit/plan/load.tsx";
import { stepsToShow } from "../visit/plan/steps.tsx";
import type { OfPerson } from "./of-person.ts";

/** Who does what now, and the week that it makes. */
export function PlanCard({ of }: { readonly of: OfPerson }): ReactNode {
  const steps = stepsToShow(of.record.plan.actions.values());
  const hasProposed = steps.some(({ state }) => state === "proposed");
  return (
    <Section title={words.plan} card="plain">
      {steps.length === 0 && <p className="quiet">{visitPlan.noSteps}</p>}
      <ul className="stack stack-s">
        {steps.map(({ id, now, state }) => (
          <li key={id}>
            <b>{now.title}</b>
            {state === "proposed" && (
              <span className="quiet"> {visitPlan.proposedBy({ name: of.people.of(now.brought.by).first })}</span>
            )}
            {state === "paused" && <span className="quiet"> {visitPlan.paused}</span>}
            <p className="small">
              {shareInWords(now.share, of.people.person.first, of.people.of(now.professional).first)}
            </p>
          </li>
        ))}
      </ul>
      {steps.length > 0 && (
        <LoadWords
          at={of}
          title={hasProposed ? visitPlan.loadAfter : visitPlan.loadBefore}
          workload={workload(of.record)}
        />
      )}
      <TextLink href={`/people/${of.subject}/plan`}>{words.wholePlan}</TextLink>
      <LearnedLink of={of} />
    </Section>
  );
}
