import type { ReactNode } from "react";
import { useId } from "react";
import { aim as words } from "../../words/en/aim.ts";
import { classNames } from "../base/class-names.ts";
import { Dots, type Importance } from "./dots.tsx";
import { Voice } from "./voice.tsx";

export interface AimProps {
  /** Full on the person's own page and in a visit; slim on top of every other page about that person. */
  readonly size?: "full" | "slim";
  /** Says whose it is and by when: "My aim for now, by the end of March". */
  readonly label: string;
  readonly words: string;
  readonly lang?: string;
  readonly importance?: Importance;
  /** A mini ladder. */
  readonly ladder?: ReactNode;
  /** One sentence under the aim, such as the aim further ahead. */
  readonly then?: string;
  readonly actions?: ReactNode;
  readonly seen?: ReactNode;
}

/** The aim is the loudest thing on a page, and the only one on this ground. */
export function Aim(props: AimProps): ReactNode {
  const { size = "full", label, words: own, lang, importance, ladder, then, actions, seen } = props;
  const headingId = useId();
  return (
    <section className={classNames("aim", `aim-${size}`)} aria-labelledby={headingId}>
      <div>
        <h2 className="aim-label" id={headingId}>
          {label}
        </h2>
        <Voice words={own} size="large" {...(lang === undefined ? {} : { lang })} />
      </div>
      {ladder}
      {(importance !== undefined || then !== undefined) && (
        <div className="aim-meta">
          {importance !== undefined && (
            <p>
              {words.howMuch} <Dots value={importance} />
            </p>
          )}
          {then !== undefined && <p>{then}</p>}
        </div>
      )}
      {(actions !== undefined || seen !== undefined) && (
        <div className="row row-between aim-foot">
          {actions}
          {seen}
        </div>
      )}
    </section>
  );
}

export interface NoAimYetProps {
  readonly actions: ReactNode;
}

/** A dashed place where the aim will be. */
export function NoAimYet({ actions }: NoAimYetProps): ReactNode {
  const headingId = useId();
  return (
    <section className="card card-gap" aria-labelledby={headingId}>
      <h2 id={headingId}>{words.noneYet}</h2>
      <p className="section-about">{words.noneYetAbout}</p>
      <div className="row row-tight aim-foot">{actions}</div>
    </section>
  );
}
