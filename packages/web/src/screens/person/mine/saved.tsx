import type { ReactNode } from "react";
import { SavedLine } from "../../../components/state/saved-line.tsx";
import { dayHere, timeHere } from "./here.ts";
import { lastSaidOn } from "./last-said.ts";
import type { Mine } from "./mine.ts";

/** Where the last change of today is: on this phone, or sent. */
export function Saved({ mine }: { readonly mine: Mine }): ReactNode {
  const at = lastSaidOn(mine.entries, mine.session.party, { day: mine.today, dayOf: dayHere });
  if (at === null) return null;
  return (
    <div className="section">
      <SavedLine time={timeHere(at)} sent={mine.sent === "all-sent"} />
    </div>
  );
}
