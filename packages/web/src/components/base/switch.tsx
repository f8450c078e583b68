import type { ReactNode } from "react";
import { common } from "../../words/en/common.ts";

export interface SwitchProps {
  /** The whole sentence, such as "Tom sees my check-ins". */
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Yes or No, with the word beside it. */
export function Switch({ label, on, disabled, onChange }: SwitchProps): ReactNode {
  return (
    <button
      className="switch"
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span className="switch-word" aria-hidden="true">
        {on ? common.yes : common.no}
      </span>
      <span className="switch-track" aria-hidden="true" />
    </button>
  );
}
