import type { ReactNode } from "react";
import { useId } from "react";
import type { IconName } from "../../icons/drawings.tsx";
import { classNames } from "./class-names.ts";
import { Mark, type Meaning } from "./mark.tsx";

export interface CardProps {
  /** `gap` is dashed: something that is not there yet. */
  readonly tint?: Meaning | "gap";
  readonly children: ReactNode;
}

export function Card({ tint, children }: CardProps): ReactNode {
  return <div className={classNames("card", tint !== undefined && `card-${tint}`)}>{children}</div>;
}

export interface SectionProps {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly icon?: IconName;
  readonly meaning?: Meaning;
  /** Second line under the title. */
  readonly about?: string;
  /** In a card, on the ground of the page, or in a tinted card. */
  readonly card?: "plain" | Meaning | "gap" | "none";
  /** A number in a disc before the title: the four parts of a visit. */
  readonly part?: number;
  readonly end?: ReactNode;
  readonly id?: string;
  readonly children?: ReactNode;
}

/** A part of a page with its own name, so that it can be jumped to. */
export function Section(props: SectionProps): ReactNode {
  const { title, level = 2, icon, meaning = "usual", about, card = "none", part, end, id, children } = props;
  const headingId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const tint = card === "plain" || card === "none" ? undefined : `card-${card}`;
  return (
    <section className={classNames("section", card !== "none" && "card", tint)} id={id} aria-labelledby={headingId}>
      <div className="section-head">
        {part !== undefined && (
          <span className="part-number" aria-hidden="true">
            {part}
          </span>
        )}
        {icon !== undefined && <Mark meaning={meaning} icon={icon} />}
        <Heading className="grow" id={headingId}>
          {title}
        </Heading>
        {end}
      </div>
      {about !== undefined && <p className="section-about">{about}</p>}
      {children !== undefined && <div className="stack section-body">{children}</div>}
    </section>
  );
}
