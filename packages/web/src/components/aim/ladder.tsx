import type { ReactNode } from "react";
import { aim } from "../../words/en/aim.ts";
import { classNames } from "../base/class-names.ts";

/** Levels as they are stored. A person never sees these numbers. */
export type Level = -2 | -1 | 0 | 1 | 2;

/** Best first, the way a ladder is read from its top. */
export const levelsFromBest = [2, 1, 0, -1, -2] as const satisfies readonly Level[];

/** What each level is called when no own words stand beside it. */
export const levelTerms: Readonly<Record<Level, string>> = {
  2: aim.muchMore,
  1: aim.more,
  0: aim.hoped,
  [-1]: aim.less,
  [-2]: aim.muchLess,
};

export interface LadderStep {
  readonly level: Level;
  /** In the person's own words. */
  readonly words: string;
}

export interface LadderProps {
  readonly steps: readonly LadderStep[];
  readonly now?: Level;
  readonly start?: Level;
  /** Set on pages that are not the person's own: "Rosa is here". */
  readonly ownerName?: string;
}

/** Five steps for one aim, with where it started, where it is now and the aim itself. */
export function Ladder({ steps, now, start, ownerName }: LadderProps): ReactNode {
  const fromBest = levelsFromBest.flatMap((level) => steps.filter((step) => step.level === level));
  const here = ownerName === undefined ? aim.here : aim.hereTheirs({ name: ownerName });
  const hope = ownerName === undefined ? aim.myAim : aim.theAim;
  return (
    <ol className="ladder" reversed>
      {fromBest.map((step) => (
        <li key={step.level} className={stepClass(step.level, now, start)}>
          <span className="peg" aria-hidden="true" />
          <span>
            <span className="ladder-term">{levelTerms[step.level]}</span>
            <span className="ladder-words">{step.words}</span>
          </span>
          <span className="ladder-flags">
            {step.level === 0 && <span className="flag flag-aim">{hope}</span>}
            {step.level === now && <span className="flag">{here}</span>}
            {step.level === start && step.level !== now && <span className="flag flag-start">{aim.start}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The way walked so far is drawn between where it started and where it is now. */
function stepClass(level: Level, now: Level | undefined, start: Level | undefined): string {
  const from = start ?? -2;
  const walked = now !== undefined && level < now && level >= from;
  return classNames(
    level === 0 && "step-hope",
    level === now && "step-now",
    level === now && now > from && "step-came",
    walked && "step-walked",
  );
}
