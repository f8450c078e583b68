import type { ReactNode } from "react";
import { useId } from "react";
import { formula } from "../../words/en/formula.ts";
import { classNames } from "../base/class-names.ts";
import { Mark } from "../base/mark.tsx";
import { Who, type WhoRole } from "../people/who.tsx";
import { type FormulaNoun, nounLook } from "./element.ts";

export interface FormulaFact {
  readonly id: string;
  readonly words: string;
  readonly by: { readonly name: string; readonly role: WhoRole };
  readonly href?: string;
}

export type Knowing = "well-known" | "some-known" | "thin" | "not-asked";

export const knowingWords: Readonly<Record<Knowing, string>> = {
  "well-known": formula.wellKnown,
  "some-known": formula.someKnown,
  thin: formula.thin,
  "not-asked": formula.notAsked,
};

export interface FormulaTileProps {
  readonly noun: FormulaNoun;
  readonly lead: string;
  /** Newest first. */
  readonly facts: readonly FormulaFact[];
  /** What is not known yet, in words. */
  readonly gaps: readonly string[];
  readonly knowing: Knowing;
  /** In place of the state's own word, such as "One big gap". */
  readonly says?: string;
}

/** One kind of knowledge: what is there, who brought it, and what is missing as a dashed slot. Never a score. */
export function FormulaTile({ noun, lead, facts, gaps, knowing, says }: FormulaTileProps): ReactNode {
  const headingId = useId();
  const { meaning, icon, title } = nounLook[noun];
  const pips = [...facts.slice(0, 6).map((fact) => ({ id: fact.id, known: true })), ...gapPips(gaps)];
  return (
    <section className={classNames("tile", `tile-${meaning}`)} aria-labelledby={headingId}>
      <div className="section-head">
        <Mark meaning={meaning} icon={icon} />
        <h2 id={headingId}>{title}</h2>
      </div>
      <p className="tile-lead">{lead}</p>
      <ul className="tile-facts">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Who role={fact.by.role} name={fact.by.name} size="small" alone />
            {fact.href === undefined ? <span>{fact.words}</span> : <a href={fact.href}>{fact.words}</a>}
          </li>
        ))}
        {gaps.map((gap) => (
          <li key={gap} className="tile-gap">
            <span className="tile-gap-mark" aria-hidden="true" />
            <span>
              <span className="sr">{formula.notKnown} </span>
              {gap}
            </span>
          </li>
        ))}
      </ul>
      <p className="tile-state">
        <span className="pips" aria-hidden="true">
          {pips.map((pip) => (
            <span key={pip.id} className={classNames("pip", !pip.known && "pip-gap")} />
          ))}
        </span>
        {says ?? knowingWords[knowing]}
      </p>
    </section>
  );
}

function gapPips(gaps: readonly string[]): readonly { readonly id: string; readonly known: false }[] {
  return gaps.slice(0, 3).map((gap) => ({ id: `gap ${gap}`, known: false }));
}
