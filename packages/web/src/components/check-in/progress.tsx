import type { ReactNode } from "react";
import { checkIn } from "../../words/en/check-in.ts";
import { classNames } from "../base/class-names.ts";

export interface ProgressProps {
  readonly place: number;
  readonly of: number;
  readonly minutesLeft?: number;
  readonly allDone?: boolean;
}

/** How far along, in words first and bars second. */
export function Progress({ place, of, minutesLeft, allDone = false }: ProgressProps): ReactNode {
  const words =
    minutesLeft === undefined
      ? checkIn.progress({ place, of })
      : checkIn.progressTime({ place, of, count: minutesLeft });
  return (
    <div className="progress">
      <p className="small quiet">
        {!allDone && <span className="sr">{checkIn.question} </span>}
        {allDone ? checkIn.allDone : words}
      </p>
      <div className="progress-bars" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => index + 1).map((step) => (
          <span key={step} className={classNames("progress-bar", (allDone || step <= place) && "progress-bar-on")} />
        ))}
      </div>
    </div>
  );
}
