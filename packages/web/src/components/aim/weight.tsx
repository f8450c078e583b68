import type { ReactNode } from "react";
import { life } from "../../words/en/life.ts";
import { classNames } from "../base/class-names.ts";
import { Mark } from "../base/mark.tsx";

/** `keep` is hard and the person does not want it taken away. */
export type Heaviness = "little" | "some" | "lot" | "keep";

export const heavinessWords = { little: life.aLittle, some: life.some, lot: life.aLot, keep: life.mineToKeep } as const;

const bars = { little: 1, some: 2, lot: 3 } as const;

export interface WeightProps {
  readonly heaviness: Heaviness;
  /** True when the word stands beside it, as in a row whose end says "A lot". */
  readonly wordBeside?: boolean;
}

/** How heavy a burden is, by the height of three bars and by its word. */
export function Weight({ heaviness, wordBeside = false }: WeightProps): ReactNode {
  if (heaviness === "keep") return <Mark meaning="person" icon="heart" small />;
  const on = bars[heaviness];
  const marks = [1, 2, 3].map((bar) => (
    <span key={bar} className={classNames("weight-bar", bar <= on && "weight-bar-on")} />
  ));
  return wordBeside ? (
    <span className="weight" aria-hidden="true">
      {marks}
    </span>
  ) : (
    <span className="weight" role="img" aria-label={heavinessWords[heaviness]}>
      {marks}
    </span>
  );
}
