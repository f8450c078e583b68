import type { ReactNode } from "react";
import { Icon } from "../../icons/icon.tsx";
import { common } from "../../words/en/common.ts";
import { plan } from "../../words/en/plan.ts";

export interface TickProps {
  readonly title: string;
  readonly done: boolean;
  readonly onChange: (done: boolean) => void;
}

/** Done or to do, with the word under the box. */
export function Tick({ title, done, onChange }: TickProps): ReactNode {
  return (
    <button
      className="tick"
      type="button"
      aria-pressed={done}
      aria-label={done ? plan.markDone({ title }) : plan.markToDo({ title })}
      onClick={() => onChange(!done)}
    >
      <span className="tick-box" aria-hidden="true">
        <Icon name="check" />
      </span>
      <span aria-hidden="true">{done ? common.done : common.toDo}</span>
    </button>
  );
}
