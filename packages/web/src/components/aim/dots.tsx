import type { ReactNode } from "react";
import { aim } from "../../words/en/aim.ts";
import { classNames } from "../base/class-names.ts";

const fiveDots = [1, 2, 3, 4, 5] as const;

export type Importance = (typeof fiveDots)[number];

/** How much something matters: five marks, and always the word. */
export function Dots({ value }: { readonly value: Importance }): ReactNode {
  return (
    <span>
      <span className="dots" aria-hidden="true">
        {fiveDots.map((dot) => (
          <span key={dot} className={classNames("dot", dot <= value && "dot-on")} />
        ))}
      </span>
      <b>{aim.importance[value - 1]}</b>
    </span>
  );
}

/** From 0 to 10, as it is asked and stored, to the five marks that are shown. */
export function importanceOf(outOfTen: number): Importance {
  const fifth = Math.ceil(Math.min(10, Math.max(1, outOfTen)) / 2);
  return fiveDots.find((dot) => dot === fifth) ?? 5;
}
