import type { ReactNode } from "react";
import { decision } from "../../words/en/decision.ts";

export interface IconArrayProps {
  /** How many of `of`; a whole number. */
  readonly count: number;
  /** The same denominator in the whole table: 1,000 once anything is rarer than 1 in 100. */
  readonly of: 100 | 1000;
  /** A benefit or a harm. Never a good or a bad option. */
  readonly kind: "benefit" | "harm";
  /** Leave the words out where the table says them already. */
  readonly words?: boolean;
}

const layouts = {
  100: { columns: 20, width: 13.2, height: 15.2 },
  1000: { columns: 50, width: 6, height: 7 },
} as const;

/** The same people, filled from the top left, all arrays the same size. Both sides are said: how many do, how many do not. */
export function IconArray({ count, of, kind, words = true }: IconArrayProps): ReactNode {
  const { columns, width, height } = layouts[of];
  const rows = of / columns;
  const box = `0 0 ${columns * width} ${rows * height}`;
  return (
    <div className="icon-array">
      <svg className={`icon-array-${kind}`} viewBox={box} role="img" aria-label={decision.iconArray({ count, of })}>
        <path className="figure-on" d={figures(0, count, of)} />
        <path className="figure-off" d={figures(count, of, of)} />
      </svg>
      {words && (
        <p>
          <b>{decision.countOf({ count, of })}</b> {decision.do({ count, of })}
        </p>
      )}
    </div>
  );
}

/** Head-and-shoulder figures `from` up to `to`, as one path: a thousand of them stay one element. */
function figures(from: number, to: number, of: 100 | 1000): string {
  const { columns, width, height } = layouts[of];
  const unit = width / 19;
  const drawn: string[] = [];
  for (let index = from; index < to; index += 1) {
    const x = (index % columns) * width;
    const y = Math.floor(index / columns) * height;
    const at = (dx: number, dy: number) => `${round(x + dx * unit)} ${round(y + dy * unit)}`;
    const by = (dx: number, dy: number) => `${round(dx * unit)} ${round(dy * unit)}`;
    const r = round(3.5 * unit);
    drawn.push(
      `M${at(6, 4.6)}a${r} ${r} 0 1 1 ${by(7, 0)}a${r} ${r} 0 1 1 ${by(-7, 0)}z`,
      `M${at(3.3, 18.5)}c${by(0, -5.2)} ${by(2.3, -8.3)} ${by(6.2, -8.3)}s${by(6.2, 3.1)} ${by(6.2, 8.3)}z`,
    );
  }
  return drawn.join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
