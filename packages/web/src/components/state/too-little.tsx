import type { ReactNode } from "react";
import { states } from "../../words/en/states.ts";
import { classNames } from "../base/class-names.ts";

export interface TooLittleProps {
  readonly count: number;
  /** How many are needed before anything can be said. */
  readonly needed: number;
  readonly title?: string;
  readonly about?: string;
}

/** Too little to draw a line yet: one mark for each that is there, a dashed one for each that is still to come. */
export function TooLittle({ count, needed, title, about }: TooLittleProps): ReactNode {
  return (
    <div className="card">
      <h3>{title ?? states.soFar({ count })}</h3>
      <div className="too-little" role="img" aria-label={states.soFarPicture({ count, of: needed })}>
        {Array.from({ length: needed }, (_, place) => place).map((place) => (
          <span key={place} className={classNames(place < count && "too-little-on")} />
        ))}
      </div>
      <p>{about ?? states.soFarAbout({ of: needed })}</p>
    </div>
  );
}
