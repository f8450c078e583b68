import type { SeenNoticing } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { teamWork as work } from "../../words/en/team-work.ts";
import { leans } from "./noticing-form.ts";

const lately = 6;

/** One mark a note that the reader wrote, oldest first, and how many of the last were "made together". No score. */
export function MyNotes({ noticings }: { readonly noticings: readonly SeenNoticing[] }): ReactNode {
  const mine = noticings.filter(({ isMine }) => isMine);
  const last = mine.slice(0, lately);
  const count = last.filter(({ leans: lean }) => lean === "service").length;
  return (
    <Section title={work.myNotes} card="plain">
      {mine.length === 0 ? (
        <p className="quiet">{work.myNotesNone}</p>
      ) : (
        <>
          <p className="strong">{work.lately({ count, of: last.length })}</p>
          <p className="small quiet">{work.oneMark}</p>
          <ol className="note-marks">
            {mine.toReversed().map(({ at, leans: lean }) => (
              <li key={at}>
                <span className={`note-mark note-mark-${lean}`} role="img" aria-label={leans[lean]} />
              </li>
            ))}
          </ol>
          <ul className="note-legend" aria-hidden="true">
            {(["product", "service", "both"] as const).map((lean) => (
              <li key={lean}>
                <span className={`note-mark note-mark-${lean}`} />
                {leans[lean]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
