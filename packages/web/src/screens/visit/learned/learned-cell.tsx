import type { LearnedEffect } from "@aimwell/domain";
import type { CSSProperties, ReactNode } from "react";
import { SmallTable } from "../../../components/base/small-table.tsx";
import { learned as words } from "../../../words/en/learned.ts";
import { sentencesOf, type TableLine, tableOf } from "./effect-words.ts";
import { type Finder, type Forest, forestOf, rowsOf } from "./forest.ts";

export interface LearnedCellProps {
  readonly practice: string | undefined;
  /** Null where only the server could say, and it did not. */
  readonly effects: readonly LearnedEffect[] | null;
  /** The person's first name. */
  readonly name: string;
}

/** What we know so far of one option: each source with its number and range, then a drawing, then the table. */
export default function LearnedCell({ practice, effects, name }: LearnedCellProps): ReactNode {
  if (practice === undefined) return <p>{words.noPractice}</p>;
  if (effects === null) return <p>{words.away}</p>;
  if (effects.length === 0) return <p>{words.nothing}</p>;
  return (
    <div className="stack">
      {effects.map((effect) => (
        <Effect key={effect.measure} effect={effect} name={name} />
      ))}
    </div>
  );
}

function Effect({ effect, name }: { readonly effect: LearnedEffect; readonly name: string }): ReactNode {
  const forest = forestOf(rowsOf(effect));
  return (
    <div className="stack stack-s learned">
      <p className="strong">{effect.title}</p>
      <ul className="plain-list">
        {sentencesOf(effect, name).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {forest !== null && <ForestDrawing forest={forest} name={name} />}
      <LearnedTable title={effect.title} lines={tableOf(effect, name)} />
    </div>
  );
}

const labelOf = (finder: Finder, name: string): string =>
  ({ studies: words.rowStudies, here: words.rowHere, person: name, together: words.rowTogether })[finder];

/** The same numbers as lines and marks; each who has a shape of its own. The words and the table tell it all. */
function ForestDrawing({ forest, name }: { readonly forest: Forest; readonly name: string }): ReactNode {
  return (
    <div className="forest" aria-hidden="true">
      {forest.rows.map(({ finder, from, to, at }) => (
        <div key={finder} className="forest-row">
          <span className="small">{labelOf(finder, name)}</span>
          <svg
            aria-hidden="true"
            className={`forest-line forest-${finder}`}
            viewBox="0 0 100 16"
            preserveAspectRatio="none"
          >
            <line className="forest-zero" x1={forest.zero} x2={forest.zero} y1="0" y2="16" />
            <line className="forest-range" x1={from} x2={to} y1="8" y2="8" />
          </svg>
          <span className="forest-marks">
            <svg
              aria-hidden="true"
              className={`forest-mark forest-${finder}`}
              viewBox="-8 -8 16 16"
              style={{ insetInlineStart: `${at}%` }}
            >
              <Mark finder={finder} />
            </svg>
          </span>
        </div>
      ))}
      <div className="forest-row small quiet">
        <span />
        <span className="forest-marks">
          <span className="forest-zero-label" style={besideZero(forest.zero)}>
            {words.noChangeMark}
          </span>
        </span>
      </div>
    </div>
  );
}

/** Towards the middle, so that the label never leaves the drawing. */
function besideZero(zero: number): CSSProperties {
  return zero > 50 ? { insetInlineEnd: `${100 - zero}%` } : { insetInlineStart: `${zero}%` };
}

function Mark({ finder }: { readonly finder: Finder }): ReactNode {
  switch (finder) {
    case "studies":
      return <rect x="-5" y="-5" width="10" height="10" />;
    case "here":
      return <circle r="5.5" />;
    case "person":
      return <path d="M0 -6.5 6 5 -6 5Z" />;
    case "together":
      return <path d="M0 -7.5 7.5 0 0 7.5 -7.5 0Z" />;
  }
}

function LearnedTable({ title, lines }: { readonly title: string; readonly lines: readonly TableLine[] }): ReactNode {
  return (
    <details className="numbers">
      <summary>
        <span>{words.seeTable}</span>
      </summary>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.tableTitle({ measure: title })}>
        <SmallTable
          headings={[words.who, words.change, words.likely, words.howMany]}
          rows={lines.map(({ who, change, range, many }) => [who, change, range, many])}
          oneLine
        />
      </div>
    </details>
  );
}
