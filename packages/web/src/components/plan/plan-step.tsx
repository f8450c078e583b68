import type { ReactNode } from "react";
import { Icon } from "../../icons/icon.tsx";
import { classNames } from "../base/class-names.ts";

export interface PlanStepProps {
  readonly title: string;
  /** When it is to be done, in words. */
  readonly when?: string;
  readonly repeats?: boolean;
  /** One side said it and the other has not agreed yet: drawn dashed. */
  readonly proposed?: boolean;
  /** A tick, or a chip such as "Tom has this". */
  readonly end?: ReactNode;
  /** A share bar. */
  readonly share: ReactNode;
  readonly children?: ReactNode;
}

/** One step of the plan. A step by the team is as visible as a step by the person. */
export function PlanStep(props: PlanStepProps): ReactNode {
  const { title, when, repeats = false, proposed = false, end, share, children } = props;
  return (
    <article className={classNames("plan-step", proposed && "plan-step-proposed")}>
      <div className="plan-step-head">
        <div className="grow">
          <h3>{title}</h3>
          {when !== undefined && (
            <p className="plan-step-when">
              <Icon name={repeats ? "calendar" : "clock"} size="small" />
              {when}
            </p>
          )}
        </div>
        {end}
      </div>
      {share}
      {children}
    </article>
  );
}
