import type { ReactNode } from "react";
import { common } from "../../words/en/common.ts";
import { classNames } from "./class-names.ts";
import type { Meaning } from "./mark.tsx";

export interface ChipProps {
  /** `line` is a neutral outline; `not` is struck through and says so to a screen reader. */
  readonly kind?: Meaning | "line" | "not";
  readonly children: ReactNode;
}

export function Chip({ kind = "usual", children }: ChipProps): ReactNode {
  return (
    <span className={classNames("chip", `chip-${kind}`)}>
      {kind === "not" && <span className="sr">{common.notShared} </span>}
      {children}
    </span>
  );
}

/** Stands on every number that is made up. */
export function DemoTag(): ReactNode {
  return <span className="chip chip-demo">{common.demoNumbers}</span>;
}
