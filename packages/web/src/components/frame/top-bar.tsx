import type { ReactNode } from "react";
import { Link } from "wouter";
import { BrandMark } from "../../icons/brand-mark.tsx";
import { Icon } from "../../icons/icon.tsx";
import { frame } from "../../words/en/frame.ts";
import type { Place } from "./place.ts";

export interface TopBarProps {
  readonly places: readonly Place[];
  readonly homeHref: string;
  readonly onTextSize: () => void;
  readonly onHelp: () => void;
  /** The reader's own mark, at the end. */
  readonly me?: ReactNode;
}

/** The name of the product, the places, text size and help: always in the same order. */
export function TopBar({ places, homeHref, onTextSize, onHelp, me }: TopBarProps): ReactNode {
  return (
    <header className="top-bar">
      <div className="top-bar-in">
        <Link className="brand" href={homeHref}>
          <BrandMark />
          Aimwell
        </Link>
        {places.length > 0 && (
          <nav className="main-nav" aria-label={frame.mainNav}>
            {places.map((place) => (
              <PlaceLink key={place.href} place={place} />
            ))}
          </nav>
        )}
        <div className="top-bar-end">
          <button className="icon-button" type="button" aria-label={frame.textSize} onClick={onTextSize}>
            <Icon name="text-size" />
          </button>
          <button className="icon-button icon-button-word" type="button" onClick={onHelp}>
            <Icon name="help" />
            <span className="underlined">{frame.help}</span>
          </button>
          {me}
        </div>
      </div>
    </header>
  );
}

export function PlaceLink({ place, className }: { readonly place: Place; readonly className?: string }): ReactNode {
  return (
    <Link className={className} href={place.href} aria-current={place.current ? "page" : undefined}>
      <Icon name={place.icon} />
      <span>{place.words}</span>
    </Link>
  );
}
