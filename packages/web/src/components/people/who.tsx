import type { ReactNode } from "react";
import { classNames } from "../base/class-names.ts";

/** Shape tells the role: circle, ring, rounded square, outlined square, hexagon. The letter tells which one. */
export type WhoRole = "person" | "supporter" | "professional" | "team" | "network";

export interface WhoProps {
  readonly role: WhoRole;
  readonly name: string;
  readonly size?: "small" | "usual" | "big";
  /** True when the name does not stand beside it; then the shape is read out with the name. */
  readonly alone?: boolean;
}

export function Who({ role, name, size = "usual", alone = false }: WhoProps): ReactNode {
  const className = classNames("who", `who-${role}`, size !== "usual" && `who-${size}`);
  const letter = [...name.trim().replace(/^(Dr|Mr|Mrs|Ms)\.?\s+/u, "")][0]?.toLocaleUpperCase() ?? "?";
  return alone ? (
    <span className={className} role="img" aria-label={name}>
      {letter}
    </span>
  ) : (
    <span className={className} aria-hidden="true">
      {letter}
    </span>
  );
}

export interface BylineProps {
  readonly role: WhoRole;
  readonly name: string;
  /** A day in words. */
  readonly day?: string;
}

/** Who said or did it, and when. */
export function Byline({ role, name, day }: BylineProps): ReactNode {
  return (
    <span className="byline">
      <Who role={role} name={name} size="small" />
      <span>
        {name}
        {day !== undefined && <span>, {day}</span>}
      </span>
    </span>
  );
}
