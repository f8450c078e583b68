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
}

/** The week that a plan asks for, against the person's own line. Both are said in words first. */
export function LoadBar({ parts, total, line }: LoadBarProps): ReactNode {
  const scale = scaleOf(Math.max(total, line ?? 0));
  const share = (minutes: number) => `${(100 * minutes) / scale}%`;
  const over = line !== undefined && total > line;
  return (
    <div className="load">
      <p>
        {plan.asks({ duration: minutesInWords(total) })}{" "}
        {line === undefined ? plan.noLine : plan.fine({ limit: minutesInWords(line) })}
        {over && <strong className="load-over-words"> {plan.over({ duration: minutesInWords(total - line) })}</strong>}
      </p>
      <div className="load-picture" role="img" aria-label={loadInWords({ parts, total, ...(line && { line }) })}>
        <div className="load-bar">
          {parts.map((part) => (
            <span key={part.id} className="load-part" style={{ inlineSize: share(part.minutes) }}>
              <span>{part.title}</span>
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
            <span>{plan.yourLine}</span>
          </span>
        )}
        <div className="load-scale">
          <span>0</span>
          <span>{minutesInWords(scale / 2)}</span>
          <span>{minutesInWords(scale)}</span>
        </div>
      </div>
    </div>
  );
}

/** The bar as one sentence. */
export function loadInWords({ parts, total, line }: LoadBarProps): string {
  const each = parts.map((part) => plan.loadPart({ title: part.title, duration: minutesInWords(part.minutes) }));
  const sums = [
    plan.loadTotal({ duration: minutesInWords(total) }),
    ...(line === undefined ? [] : [plan.loadLine({ limit: minutesInWords(line) })]),
  ];
  return `${each.join(", ")}. ${sums.join(" ")}`;
}

/** A round number of hours that holds both the plan and the line, with room beyond them. */
function scaleOf(minutes: number): number {
  const hour = 60;
  const steps = [1, 2, 4, 6, 8, 12, 16, 24, 40].map((hours) => hours * hour);
  return steps.find((step) => step >= minutes * 1.05) ?? Math.ceil(minutes / hour / 10) * 10 * hour;
}
