import type { ReactNode } from "react";
import type { IconName } from "../../icons/drawings.tsx";
import { states } from "../../words/en/states.ts";
import { Mark } from "../base/mark.tsx";

export interface EmptyStateProps {
  readonly title: string;
  readonly about?: string;
  readonly actions?: ReactNode;
  /** Of its heading: 2 where it stands on the page itself and in no section. */
  readonly level?: 2 | 3;
}

/** Nothing here yet: a dashed place with what could stand in it. */
export function EmptyState({ title, about, actions, level = 3 }: EmptyStateProps): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className="card card-gap">
      <Heading>{title}</Heading>
      {about !== undefined && <p className="section-about">{about}</p>}
      {actions !== undefined && <div className="row row-tight aim-foot">{actions}</div>}
    </div>
  );
}

export interface NotShownProps {
  readonly title: string;
  readonly about: string;
  readonly icon?: IconName;
}

/** Something is there and is not shown to this reader, with the reason. */
export function NotShown({ title, about, icon = "lock" }: NotShownProps): ReactNode {
  return (
    <div className="card">
      <div className="row row-one">
        <Mark meaning="usual" icon={icon} />
        <div>
          <h3>{title}</h3>
          <p>{about}</p>
        </div>
      </div>
    </div>
  );
}

/** The person has not shared this with the reader. */
export function KeptPrivate({ name }: { readonly name: string }): ReactNode {
  return <NotShown title={states.keptPrivate({ name })} about={states.keptPrivateAbout} />;
}

/** Fewer people than may be shown. */
export function TooFew(): ReactNode {
  return <NotShown icon="hide" title={states.tooFew} about={states.tooFewAbout} />;
}
