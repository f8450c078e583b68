import type { ReactNode } from "react";
import { frame } from "../../words/en/frame.ts";

/** The first thing that Tab reaches. The page's main part has the id `main`. */
export function SkipLink(): ReactNode {
  return (
    <a className="skip" href="#main">
      {frame.skip}
    </a>
  );
}
