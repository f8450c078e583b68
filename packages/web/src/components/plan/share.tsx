import type { ReactNode } from "react";
import { plan } from "../../words/en/plan.ts";
import { classNames } from "../base/class-names.ts";
import { Who, type WhoRole } from "../people/who.tsx";

/** From 1, the person does it, to 5, the team does it. Named steps and not a slider. */
export type ShareDegree = 1 | 2 | 3 | 4 | 5;

export interface ShareSide {
  readonly name: string;
  readonly role: WhoRole;
  /** What this side does, in one sentence. */
  readonly does?: string;
  /** How long it takes, in words. */
  readonly takes?: string;
}

export interface ShareProps {
  readonly degree: ShareDegree;
  /** The person. Stands on the side where reading starts. */
  readonly one: ShareSide;
  /** The professional or the team. */
  readonly other: ShareSide;
  /** Names under the bar; left out where both sides say what they do. */
  readonly names?: boolean;
}

/** The sentence that the bar shows. */
export function shareInWords(degree: ShareDegree, one: string, other: string): string {
  switch (degree) {
    case 1:
      return plan.shareAlone({ name: one });
    case 2:
      return plan.shareLeads({ name: one, other });
    case 3:
      return plan.shareTogether({ name: one, other });
    case 4:
      return plan.shareLeads({ name: other, other: one });
    case 5:
      return plan.shareAlone({ name: other });
  }
}

/** Two parties, one bar, with a joint where their work meets. */
export function Share({ degree, one, other, names = true }: ShareProps): ReactNode {
  const hasWork = one.does !== undefined || other.does !== undefined;
  return (
    <div className="share">
      <strong>{shareInWords(degree, one.name, other.name)}</strong>
      <span className={classNames("share-bar", `share-${degree}`)} aria-hidden="true">
        <span className="share-one" />
        <span className="share-joint" />
        <span className="share-knob" />
      </span>
      {names && !hasWork && (
        <span className="share-names">
          <span>{one.name}</span>
          <span>{other.name}</span>
        </span>
      )}
      {hasWork && (
        <div className="share-work">
          <ShareWork side={one} />
          <ShareWork side={other} />
        </div>
      )}
    </div>
  );
}

function ShareWork({ side }: { readonly side: ShareSide }): ReactNode {
  return (
    <div>
      <Who role={side.role} name={side.name} alone />
      <p>
        {side.does}
        {side.takes !== undefined && <b>{side.takes}</b>}
      </p>
    </div>
  );
}
