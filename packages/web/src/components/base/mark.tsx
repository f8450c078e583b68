import type { ReactNode } from "react";
import type { IconName } from "../../icons/drawings.tsx";
import { Icon } from "../../icons/icon.tsx";
import { classNames } from "./class-names.ts";

/** What a colour stands for: the person, the professional, the place, improvement, look here, or nothing in particular. */
export type Meaning = "person" | "prof" | "place" | "better" | "concern" | "usual";

export interface MarkProps {
  readonly meaning: Meaning;
  readonly icon: IconName;
  readonly small?: boolean;
}

/** A small tinted sign beside a heading or a row. Its shape differs by meaning, so that it works without colour. */
export function Mark({ meaning, icon, small = false }: MarkProps): ReactNode {
  return (
    <span className={classNames("mark", `mark-${meaning}`, small && "mark-small")} aria-hidden="true">
      <Icon name={icon} />
    </span>
  );
}
