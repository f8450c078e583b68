import type { ReactNode } from "react";
import { decision } from "../../words/en/decision.ts";
import { classNames } from "../base/class-names.ts";

export type Certainty = "not-very" | "fairly" | "quite";

const marks = { "not-very": 1, fairly: 2, quite: 3 } as const;
const words = { "not-very": decision.notVerySure, fairly: decision.fairlySure, quite: decision.quiteSure } as const;

export interface SureProps {
  readonly certainty: Certainty;
  /** Who was studied, and how far this person is from them. */
  readonly why: string;
}

/** How sure we are of a number, and why. */
export function Sure({ certainty, why }: SureProps): ReactNode {
  return (
    <p>
      <span className="sure" aria-hidden="true">
        {[1, 2, 3].map((mark) => (
          <span key={mark} className={classNames("sure-mark", mark <= marks[certainty] && "sure-mark-on")} />
        ))}
      </span>
      <b>{words[certainty]}</b> {why}
    </p>
  );
}
