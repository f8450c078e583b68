import type { ReactNode } from "react";
import type { IconName } from "../../icons/drawings.tsx";
import { Icon } from "../../icons/icon.tsx";
import { classNames } from "./class-names.ts";

export type StripKind = "info" | "good" | "look" | "error" | "person" | "place";

export interface StripProps {
  readonly kind?: StripKind;
  readonly icon?: IconName;
  /** The first words, said louder. */
  readonly strong?: string;
  /** Set only when the strip appears after the page has loaded: `status` waits its turn, `alert` is read at once. */
  readonly live?: "status" | "alert";
  readonly end?: ReactNode;
  readonly children?: ReactNode;
}

const icons = { info: "info", good: "check", look: "warn", error: "warn", person: "eye", place: "place" } as const;

/** A note across the page: what is so, what went well, where to look, what went wrong. */
export function Strip({ kind = "info", icon, strong, live, end, children }: StripProps): ReactNode {
  return (
    <div className={classNames("strip", `strip-${kind}`)} role={live}>
      <Icon name={icon ?? icons[kind]} />
      <p className="grow">
        {strong !== undefined && <strong>{strong} </strong>}
        {children}
      </p>
      {end}
    </div>
  );
}
