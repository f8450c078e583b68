import type { ReactNode } from "react";
import { Icon } from "../../icons/icon.tsx";
import { decision } from "../../words/en/decision.ts";
import { Voice } from "../aim/voice.tsx";
import { Who, type WhoRole } from "../people/who.tsx";

export interface Lean {
  readonly name: string;
  readonly role: WhoRole;
  /** What this side leans to, once it has leaned. It is shown only when every side has. */
  readonly to?: { readonly title: string; readonly words?: string; readonly lang?: string };
  /** True when this side has leaned but its card is not known here, as on the other side's device. */
  readonly sealed?: boolean;
  /** On the reader's own card: the button to lean, or to change it. */
  readonly action?: ReactNode;
}

/** A card for each side. They turn at the same moment, so that nobody leans after somebody else. */
export function Leans({ sides }: { readonly sides: readonly Lean[] }): ReactNode {
  const turned = sides.length > 1 && sides.every((side) => side.to !== undefined);
  return (
    <div className="leans">
      {sides.map((side) => (
        <LeanCard key={`${side.role} ${side.name}`} side={side} turned={turned} />
      ))}
    </div>
  );
}

function LeanCard({ side, turned }: { readonly side: Lean; readonly turned: boolean }): ReactNode {
  const { name, role, to, sealed = false, action } = side;
  const leaned = to !== undefined || sealed;
  return (
    <div className={`lean lean-${role} lean-${turned ? "turned" : leaned ? "ready" : "sealed"}`}>
      <div className="row row-one">
        <Who role={role} name={name} />
        <b>
          {turned && to !== undefined
            ? decision.leansTo({ name, title: to.title })
            : leaned
              ? decision.leaned({ name })
              : decision.leaningAlone({ name })}
        </b>
      </div>
      {turned && to?.words !== undefined && (
        <Voice words={to.words} size="small" {...(to.lang === undefined ? {} : { lang: to.lang })} />
      )}
      {!turned && (
        <p className="quiet">
          <Icon name={leaned ? "check" : "lock"} size="small" /> {decision.turnWhenBoth}
        </p>
      )}
      {action}
    </div>
  );
}
