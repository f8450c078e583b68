import type { ReactNode } from "react";
import { useId } from "react";
import { teamFormula as words } from "../../words/en/team-formula.ts";
import { Mark } from "../base/mark.tsx";
import { type FormulaNoun, nounLook } from "./element.ts";

export interface PeopleTileProps {
  readonly noun: FormulaNoun;
  readonly lead: string;
  readonly count: number;
  readonly of: number;
}

/** More than this are no longer told apart by looking; then a bar says it. */
const mostDots = 60;

/** How many people have one kind of knowledge: the number in text, and one dot a person. */
export function PeopleTile({ noun, lead, count, of }: PeopleTileProps): ReactNode {
  const headingId = useId();
  const { meaning, icon, title } = nounLook[noun];
  return (
    <section className={`tile tile-people tile-${meaning}`} aria-labelledby={headingId}>
      <div className="section-head">
        <Mark meaning={meaning} icon={icon} />
        <h2 id={headingId}>{title}</h2>
      </div>
      <p className="tile-lead">{lead}</p>
      <p>
        <b className="people-count">{count}</b> <span className="quiet">{words.of({ of })}</span>
      </p>
      {of > mostDots ? (
        <span className="people-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * count) / of}%` }} />
        </span>
      ) : (
        <span className="people-dots" aria-hidden="true">
          {Array.from({ length: of }, (_, place) => place).map((place) => (
            <span key={place} className={place < count ? "people-dot" : "people-dot people-dot-not"} />
          ))}
        </span>
      )}
    </section>
  );
}
