import type { ReactNode } from "react";
import { drawings, type IconName } from "./drawings.tsx";

export interface IconProps {
  readonly name: IconName;
  readonly size?: "small" | "usual" | "large";
  /** Direction icons turn round where people read from the right; the trend never does. */
  readonly flips?: boolean;
}

const sizeClass = { small: "icon-s", usual: "", large: "icon-l" } as const;

/** An icon beside words. It is never the only name of a thing, so it is hidden from screen readers. */
export function Icon({ name, size = "usual", flips = false }: IconProps): ReactNode {
  const className = ["icon", sizeClass[size], flips ? "icon-flips" : ""].filter(Boolean).join(" ");
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
