import type { ReactNode } from "react";
import { Icon } from "../../icons/icon.tsx";
import { type FormulaVerb, verbLook } from "./element.ts";

export interface OperatorProps {
  readonly verb: FormulaVerb;
  readonly state: "done" | "part" | "not-done";
  /** When it was done, or what stops it. */
  readonly says: string;
}

/** Match, fit and test: what is done between two kinds of knowledge. */
export function Operator({ verb, state, says }: OperatorProps): ReactNode {
  const { sign, title } = verbLook[verb];
  return (
    <div className={`operator operator-${state}`}>
      <span className="operator-sign">
        <Icon name={sign} flips={sign === "arrow"} />
      </span>
      <span>
        <b>{title}</b>
        <span className="operator-says">{says}</span>
      </span>
    </div>
  );
}
