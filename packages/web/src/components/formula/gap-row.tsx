import type { ReactNode } from "react";
import { Mark } from "../base/mark.tsx";
import { type FormulaNoun, nounLook } from "./element.ts";

export interface GapRowProps {
  readonly noun: FormulaNoun;
  readonly question: string;
  /** Who could know, and what it would allow. */
  readonly about: string;
  /** One action. */
  readonly action?: ReactNode;
}

/** Something that is missing, who could bring it, and one thing to do. Use it inside a list. */
export function GapRow({ noun, question, about, action }: GapRowProps): ReactNode {
  const { meaning, icon } = nounLook[noun];
  return (
    <li className="gap-row">
      <Mark meaning={meaning} icon={icon} />
      <div>
        <b>{question}</b>
        <p className="quiet">{about}</p>
      </div>
      {action}
    </li>
  );
}

export function GapList({ children }: { readonly children: ReactNode }): ReactNode {
  return <ul className="gap-list">{children}</ul>;
}
