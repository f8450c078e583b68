import type { IconName } from "../../icons/drawings.tsx";

/** A place that one can go to, in the bar at the top or at the foot. */
export interface Place {
  readonly href: string;
  readonly words: string;
  readonly icon: IconName;
  readonly current: boolean;
}
