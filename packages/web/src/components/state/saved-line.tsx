import type { ReactNode } from "react";
import { Icon } from "../../icons/icon.tsx";
import { common } from "../../words/en/common.ts";

export interface SavedLineProps {
  /** A time in words. */
  readonly time: string;
  readonly sent: boolean;
}

/** Where the last change is: on this phone, or sent. */
export function SavedLine({ time, sent }: SavedLineProps): ReactNode {
  return (
    <p className="byline" role="status">
      <Icon name={sent ? "check" : "clock"} size="small" />
      {sent ? common.savedAndSentAt({ time }) : common.savedAt({ time })}
    </p>
  );
}
