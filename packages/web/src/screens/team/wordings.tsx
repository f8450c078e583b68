import type { Wording } from "@aimwell/domain";
import type { ReactNode } from "react";
import { dayInWords } from "../../words/en/dates.ts";
import { teamWork as words } from "../../words/en/team-work.ts";
import type { OfTeam } from "./team-page.tsx";

interface EarlierWordingsProps {
  /** What they are wordings of, for whoever hears the page. */
  readonly of: string;
  /** Oldest first; the last one stands now, and is not shown here. */
  readonly wordings: readonly Wording[];
  readonly parties: OfTeam["board"]["team"]["parties"];
}

/** What was said before, with who said it: nothing is overwritten. */
export function EarlierWordings({ of, wordings, parties }: EarlierWordingsProps): ReactNode {
  const earlier = wordings.slice(0, -1).toReversed();
  if (earlier.length === 0) return null;
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? words.someone;
  return (
    <details className="wordings">
      <summary>
        {words.earlierWordings({ count: earlier.length })}
        <span className="sr"> {of}</span>
      </summary>
      <ol className="stack stack-s">
        {earlier.map(({ words: said, brought }) => (
          <li key={brought.entry}>
            {said}{" "}
            <span className="small quiet">
              {words.saidBy({ name: nameOf(brought.by), day: dayInWords(brought.at.slice(0, 10)) })}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
