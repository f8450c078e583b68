import type { ReactNode } from "react";
import { frame } from "../../words/en/frame.ts";
import type { Place } from "./place.ts";
import { PlaceLink } from "./top-bar.tsx";

/** The same places under the thumb. It stops floating when text is large or the window is short. */
export function BottomBar({ places }: { readonly places: readonly Place[] }): ReactNode {
  return (
    <nav className="bottom-bar" aria-label={frame.bottomNav}>
      {places.map((place) => (
        <PlaceLink key={place.href} place={place} className="bottom-place" />
      ))}
    </nav>
  );
}
