import type { ComponentType, LazyExoticComponent } from "react";
import { later } from "../components/base/later.ts";

/** A screen takes nothing: it reads its address with wouter and who is here with `useSeat` or `useSession`. */
export type Screen = ComponentType;

const files = import.meta.glob<{ readonly default: Screen }>("../screens/**/*.screen.tsx");

/**
 * The default export of `screens/<any folder>/<name>.screen.tsx` is the screen `<name>`, fetched when it is first
 * opened, so that nobody waits for the pages of somebody else's work. A place without a screen is not shown.
 */
export const screens: ReadonlyMap<string, LazyExoticComponent<Screen>> = new Map(
  Object.entries(files).map(([path, load]) => [nameOf(path), later(load)]),
);

function nameOf(path: string): string {
  return path.replace(/^.*\//u, "").replace(".screen.tsx", "");
}
