import type { ReactNode } from "react";
import { useState } from "react";
import { Icon } from "../../icons/icon.tsx";
import { common } from "../../words/en/common.ts";
import { Voice } from "../aim/voice.tsx";

export interface RankItem {
  readonly id: string;
  readonly words: string;
  readonly lang?: string;
}

export interface RankProps {
  readonly items: readonly RankItem[];
  readonly label: string;
  /** Places count from 0. */
  readonly onMove: (id: string, to: number) => void;
}

/** Put things in order with buttons. Nothing has to be dragged, and each move is said aloud. */
export function Rank({ items, label, onMove }: RankProps): ReactNode {
  const [said, say] = useState("");
  const move = (item: RankItem, to: number) => {
    onMove(item.id, to);
    say(common.movedTo({ place: to + 1, of: items.length }));
  };
  return (
    <>
      <ol className="rank" aria-label={label}>
        {items.map((item, place) => (
          <li key={item.id}>
            <span className="rank-place" aria-hidden="true">
              {place + 1}
            </span>
            <Voice words={item.words} size="small" {...(item.lang === undefined ? {} : { lang: item.lang })} />
            <span className="rank-moves">
              <button
                type="button"
                aria-label={common.moveUp({ title: item.words })}
                disabled={place === 0}
                onClick={() => move(item, place - 1)}
              >
                <span className="turned">
                  <Icon name="down" />
                </span>
              </button>
              <button
                type="button"
                aria-label={common.moveDown({ title: item.words })}
                disabled={place === items.length - 1}
                onClick={() => move(item, place + 1)}
              >
                <Icon name="down" />
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="sr" role="status">
        {said}
      </p>
    </>
  );
}
