import type { Load, Workload } from "@aimwell/domain";
import type { ReactNode } from "react";
import { LoadBar, type LoadPart } from "../../../components/plan/load-bar.tsx";
import { minutesInWords } from "../../../words/en/counts.ts";
import { visitPlan } from "../../../words/en/visit-plan.ts";
import type { InVisit } from "../from-record/in-visit.ts";

export interface LoadWordsProps {
  readonly at: Pick<InVisit, "people">;
  readonly title: string;
  readonly workload: Workload;
}

/** The week that it makes, in words: what it asks, what is fine, what is not said, and what is too much. */
export function LoadWords({ at, title, workload }: LoadWordsProps): ReactNode {
  const name = at.people.person.first;
  const { minutesPerWeek, tripsPerMonth } = workload;
  const { known, unknown, capacity, over } = minutesPerWeek;
  const isOver = over !== null && over > 0;
  return (
    <div className={isOver ? "strip strip-look" : "strip"} role="status">
      <p className="grow">
        <b>{title}:</b> {visitPlan.asks({ name, duration: minutesInWords(known) })}{" "}
        {capacity === null ? visitPlan.noLine({ name }) : visitPlan.line({ name, limit: minutesInWords(capacity) })}{" "}
        {unknown > 0 && visitPlan.unknownParts({ count: unknown })}{" "}
        {isOver && <strong>{visitPlan.over({ duration: minutesInWords(over) })}</strong>}{" "}
        {tripsOver(tripsPerMonth) && (
          <strong>
            {visitPlan.overTrips({ count: Math.round(tripsPerMonth.known), of: tripsPerMonth.capacity ?? 0 })}
          </strong>
        )}
      </p>
    </div>
  );
}

function tripsOver({ over }: Load): boolean {
  return over !== null && over > 0;
}

/** The parts of a week that say how long they take, as the bar draws them. */
export function barParts({ parts }: Load, agreedOnly: boolean): readonly LoadPart[] {
  return parts.flatMap(({ of, title, state, amount }, place) =>
    amount === null || amount === 0 || (agreedOnly && state === "proposed")
      ? []
      : [{ id: `${place} ${typeof of === "string" ? of : Object.values(of).join()}`, title, minutes: amount }],
  );
}

/** The bars of a week before and after what is proposed, against what the person said is fine. */
export function LoadBars({ at, workload }: Pick<LoadWordsProps, "at" | "workload">): ReactNode {
  const { minutesPerWeek } = workload;
  const line = minutesPerWeek.capacity === null ? {} : { line: minutesPerWeek.capacity };
  const whose = at.people.person.first;
  const agreed = barParts(minutesPerWeek, true);
  const all = barParts(minutesPerWeek, false);
  const total = (parts: readonly LoadPart[]) => parts.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div className="stack visit-load">
      <div>
        <h4>{visitPlan.loadBefore}</h4>
        <LoadBar parts={agreed} total={total(agreed)} whose={whose} {...line} />
      </div>
      {all.length > agreed.length && (
        <div>
          <h4>{visitPlan.loadAfter}</h4>
          <LoadBar parts={all} total={total(all)} whose={whose} {...line} />
        </div>
      )}
    </div>
  );
}
