import type { ReactNode } from "react";
import { Link } from "wouter";
import { BrandMark } from "../../icons/brand-mark.tsx";
import { Icon } from "../../icons/icon.tsx";
import { frame } from "../../words/en/frame.ts";
import { visit } from "../../words/en/visit.ts";
import { Button } from "../base/button.tsx";
import { Segments } from "../base/segments.tsx";
import { Who, type WhoRole } from "../people/who.tsx";

export interface VisitParty {
  readonly name: string;
  readonly role: WhoRole;
  /** Who they are in this visit: "It is her aim", "Physio", "Daughter, by phone". */
  readonly says: string;
}

export interface VisitPart {
  readonly href: string;
  readonly title: string;
  readonly current: boolean;
}

export interface VisitBarProps {
  readonly parties: readonly VisitParty[];
  /** Catch up, Options, Decide, Plan. */
  readonly parts: readonly VisitPart[];
  readonly hidden: boolean;
  readonly onHide: (hidden: boolean) => void;
  readonly onHelp: () => void;
  readonly homeHref: string;
}

/** Who is here, the four parts, and Hide, which blanks the page in one press. */
export function VisitBar({ parties, parts, hidden, onHide, onHelp, homeHref }: VisitBarProps): ReactNode {
  const segments = parts.map((part, index) => ({
    href: part.href,
    words: visit.partNumber({ place: index + 1, title: part.title }),
    current: part.current,
  }));
  return (
    <div className="visit-bar" role="region" aria-label={visit.whoIsHere}>
      <div className="visit-bar-in">
        <Link className="brand brand-wide" href={homeHref} aria-label={frame.startPage}>
          <BrandMark />
        </Link>
        <ul className="visit-parties">
          {parties.map((party) => (
            <li key={`${party.role} ${party.name}`}>
              <Who role={party.role} name={party.name} size="big" />
              <span>
                <b>{party.name}</b>
                <small>{party.says}</small>
              </span>
            </li>
          ))}
        </ul>
        <Segments label={visit.parts} segments={segments} />
        <div className="row row-tight row-one visit-bar-end">
          <Button kind="second" icon={hidden ? "eye" : "hide"} pressed={hidden} onPress={() => onHide(!hidden)}>
            {hidden ? visit.show : visit.hide}
          </Button>
          <button className="icon-button" type="button" aria-label={frame.help} onClick={onHelp}>
            <Icon name="help" />
          </button>
        </div>
      </div>
    </div>
  );
}
