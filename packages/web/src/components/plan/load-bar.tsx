import type { ReactNode } from "react";
import { minutesInWords } from "../../words/en/counts.ts";
import { plan } from "../../words/en/plan.ts";
import { classNames } from "../base/class-names.ts";

export interface LoadPart {
  readonly id: string;
  readonly title: string;
  /** Minutes a week. */
  readonly minutes: number;
}

export interface LoadBarProps {
  readonly parts: readonly LoadPart[];
  /** The sum of the parts, minutes a week, as the workload ledger has it. */
  readonly total: number;
  /** Minutes a week that the person said is fine. */
  readonly line?: number;
  /** Whose week it is, when somebody else reads it; the person is spoken to without a name. */
  readonly whose?: string;
}

/** The week that a plan asks for, against the person's own line. Both are said in words first. */
export function LoadBar({ parts, total, line, whose }: LoadBarProps): ReactNode {
  const words = wordsFor(whose);
  const scale = scaleOf(Math.max(total, line ?? 0));
  const share = (minutes: number) => `${(100 * minutes) / scale}%`;
  const over = line !== undefined && total > line;
  return (
    <div className="load">
      <p>
        {words.asks(minutesInWords(total))} {line === undefined ? words.noLine : words.fine(minutesInWords(line))}
        {over && <strong className="load-over-words"> {words.over(minutesInWords(total - line))}</strong>}
      </p>
      <div
        className="load-picture"
        role="img"
        aria-label={loadInWords({ parts, total, ...(line && { line }), ...(whose && { whose }) })}
      >
        <div className="load-bar">
          {parts.map((part) => (
            <span key={part.id} className="load-part" style={{ inlineSize: share(part.minutes) }}>
              <FittingTitle title={part.title} />
            </span>
          ))}
          {over && (
            <span className="load-over" style={{ insetInlineStart: share(line), inlineSize: share(total - line) }} />
          )}
        </div>
        {line !== undefined && (
          <span
            className={classNames("load-line", line > scale / 2 && "load-line-late")}
            style={{ insetInlineStart: share(line) }}
          >
            <span>{words.line}</span>
          </span>
        )}
        <div className="load-scale">
          <span>0</span>
          <span>{minutesInWords(scale / 2)}</span>
          <span>{minutesInWords(scale)}</span>
        </div>
      </div>
      {parts.length > 1 && (
        <ul className="load-parts small" aria-hidden="true">
          {parts.map((part) => (
            <li key={part.id}>
              <span>{part.title}</span> <b className="num">{minutesInWords(part.minutes)}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A title is never cut off: where it does not fit its part of the bar, the list in words below the bar has it. */
function FittingTitle({ title }: { readonly title: string }): ReactNode {
  return (
    <span className="load-title">
      <span>{title}</span>
    </span>
  );
}

/** The bar as one sentence. */
export function loadInWords({ parts, total, line, whose }: LoadBarProps): string {
  const each = parts.map((part) => plan.loadPart({ title: part.title, duration: minutesInWords(part.minutes) }));
  const sums = [
    plan.loadTotal({ duration: minutesInWords(total) }),
    ...(line === undefined ? [] : [wordsFor(whose).lineAt(minutesInWords(line))]),
  ];
  return `${each.join(", ")}. ${sums.join(" ")}`;
}

/** The person reads of "your week"; whoever else may see it reads whose week it is. */
function wordsFor(name: string | undefined) {
  if (name === undefined) {
    return {
      asks: (duration: string) => plan.asks({ duration }),
      fine: (limit: string) => plan.fine({ limit }),
      noLine: plan.noLine,
      over: (duration: string) => plan.over({ duration }),
      line: plan.yourLine,
      lineAt: (limit: string) => plan.loadLine({ limit }),
    };
  }
  return {
    asks: (duration: string) => plan.asksOf({ name, duration }),
    fine: (limit: string) => plan.fineFor({ name, limit }),
    noLine: plan.noLineOf({ name }),
    over: (duration: string) => plan.overFor({ name, duration }),
    line: plan.lineOf({ name }),
    lineAt: (limit: string) => plan.loadLineOf({ name, limit }),
  };
}

/** A round number of hours that holds both the plan and the line, with room beyond them. */
function scaleOf(minutes: number): number {
  const hour = 60;
  const steps = [1, 2, 4, 6, 8, 12, 16, 24, 40].map((hours) => hours * hour);
  return steps.find((step) => step >= minutes * 1.05) ?? Math.ceil(minutes / hour / 10) * 10 * hour;
}
