import type { ReactNode } from "react";
import { aim } from "../../words/en/aim.ts";
import { classNames } from "../base/class-names.ts";
import { type Level, levelsFromBest } from "./ladder.tsx";

export interface MiniLadderProps {
  /** One or two words a level; where there are none, the level shows its mark alone. */
  readonly shortWords: Readonly<Partial<Record<Level, string>>>;
  readonly now?: Level;
  readonly ownerName: string;
}

/** Own words are never shortened, so the line names only where it began, where it is and where it goes. */
export function placeWords(start: Level, now: Level | undefined): Partial<Record<Level, string>> {
  return {
    [start]: aim.startWord,
    0: aim.aimWord,
    ...(now === undefined ? {} : { [now]: aim.nowWord }),
  };
}

/** The same ladder on one line, from the start to the best. */
export function MiniLadder({ shortWords, now, ownerName }: MiniLadderProps): ReactNode {
  const sentence = now === undefined ? aim.miniLadderNotYet : aim.miniLadder({ place: now + 3, name: ownerName });
  return (
    <ol className="mini-ladder" aria-label={sentence}>
      {levelsFromBest.toReversed().map((level) => (
        <li
          key={level}
          className={classNames(level === 0 && "step-hope", level === now && "step-now", level > 0 && "step-more")}
        >
          <span className="peg" aria-hidden="true" />
          <span className="mini-words">{shortWords[level] ?? ""}</span>
        </li>
      ))}
    </ol>
  );
}
