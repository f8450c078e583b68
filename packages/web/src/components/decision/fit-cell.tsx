import type { ReactNode } from "react";
import type { IconName } from "../../icons/drawings.tsx";
import { Icon } from "../../icons/icon.tsx";
import { decision } from "../../words/en/decision.ts";

export type Fit = "yes" | "perhaps" | "not-yet";

export interface FitCellProps {
  readonly fit: Fit;
  /** Said in place of Yes, Perhaps or Not yet when there is something better to say: "7 month wait". */
  readonly says?: string;
  /** The reason. "Not yet" names what is in the way. */
  readonly why: string;
}

const look: Readonly<Record<Fit, { readonly icon: IconName; readonly words: string }>> = {
  yes: { icon: "check", words: decision.yes },
  perhaps: { icon: "info", words: decision.perhaps },
  "not-yet": { icon: "cross", words: decision.notYet },
};

/** Does it fit? Words first, then the reason. */
export function FitCell({ fit, says, why }: FitCellProps): ReactNode {
  return (
    <div>
      <p className={`fit fit-${fit}`}>
        <Icon name={look[fit].icon} />
        {says ?? look[fit].words}
      </p>
      <p>{why}</p>
    </div>
  );
}
