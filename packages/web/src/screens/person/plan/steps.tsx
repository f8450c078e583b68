import type { Action, Aim } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { later } from "../../../components/base/later.ts";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { LaterPart } from "../../../components/state/later-part.tsx";
import { myPlan } from "../../../words/en/my-plan.ts";
import { plan } from "../../../words/en/plan.ts";
import type { Mine } from "../mine/mine.ts";
import { OneStep } from "./one-step.tsx";

// The form comes when somebody asks for it: nobody waits for it to read a plan.
const StepDialog = later(() => import("./step-dialog.tsx"));

interface StepsProps {
  readonly mine: Mine;
  readonly aim: Aim | undefined;
}

/** Proposed steps first, because somebody waits for an answer; then what goes on, then what is paused. */
const order: Readonly<Record<Action["state"], number>> = { proposed: 0, agreed: 1, paused: 2, ended: 3 };

/** Who does what. A step by the team is as visible as a step by the person. */
export function Steps({ mine, aim }: StepsProps): ReactNode {
  const [editing, edit] = useState<Action | "new" | null>(null);
  const actions = [...mine.record.plan.actions.values()].toSorted(
    (one, other) => order[one.state] - order[other.state],
  );
  const current = actions.filter(({ state }) => state !== "ended");
  const ended = actions.filter(({ state }) => state === "ended");
  const mayAdd = aim !== undefined && mine.may.has("action.proposed") && mine.people.professionals.length > 0;
  return (
    <Section title={plan.whoDoesWhat} about={myPlan.barAbout({ name: mine.people.person.first })}>
      {current.length === 0 && <EmptyState title={myPlan.nothingYet} about={myPlan.nothingYetAbout} />}
      {current.map((action) => (
        <OneStep key={action.id} mine={mine} action={action} onEdit={() => edit(action)} />
      ))}
      {mayAdd && (
        <Button kind="second" icon="plus" onPress={() => edit("new")}>
          {myPlan.addStep}
        </Button>
      )}
      {ended.length > 0 && (
        <details className="numbers">
          <summary>
            <span>{myPlan.ended({ count: ended.length })}</span>
          </summary>
          <ul className="stack">
            {ended.map(({ id, now, endedBecause }) => (
              <li key={id}>
                <b>{now.title}</b>
                {endedBecause !== null && <p className="quiet">{endedBecause}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {editing !== null && (
        <LaterPart>
          <StepDialog
            mine={mine}
            aim={editing === "new" ? aim : mine.record.aim.aims.get(editing.aim)}
            action={editing === "new" ? null : editing}
            onClose={() => edit(null)}
          />
        </LaterPart>
      )}
    </Section>
  );
}
