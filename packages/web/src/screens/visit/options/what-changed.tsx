import type { MatchChange, Option, OptionsPage } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Icon } from "../../../icons/icon.tsx";
import { match } from "../../../words/en/match.ts";
import { changeInWords } from "./change-words.ts";
import { namingOf } from "./naming.ts";

export interface WhatChangedProps {
  readonly page: OptionsPage;
  readonly options: readonly Option[];
}

/** What a change of life, plan or place did to the options since the question was asked. The reasons stand in the table, too. */
export function WhatChanged({ page, options }: WhatChangedProps): ReactNode {
  const changes = changesToTell(page, options).map((change) => changeInWords(change, namingOf(page)));
  return (
    <div role="status">
      {changes.length > 0 && (
        <div className="strip strip-look">
          <Icon name="warn" />
          <div className="grow stack stack-s">
            <p>
              <strong>{match.changed}</strong>
            </p>
            <ul className="stack stack-s">
              {changes.map(({ practice, headline, because }) => (
                <li key={practice}>
                  <b>{headline}</b> {because.join(" ")}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}

/** Those on the table, by the names that they have there; of the others only what fits better now: it may be worth bringing. */
function changesToTell({ changes }: OptionsPage, options: readonly Option[]): readonly MatchChange[] {
  const titles = new Map<string, string>(options.map(({ id, practice, title }) => [practice ?? id, title]));
  return (changes ?? []).flatMap((change) => {
    const title = titles.get(change.practice);
    if (change.kind !== "changed" || (title === undefined && change.fit !== "easier")) return [];
    return [{ ...change, title: title ?? change.title }];
  });
}
