import type { ChartView } from "@aimwell/drawing";
import type { ReactNode } from "react";
import { Icon } from "../icons/icon.tsx";
import { numberInWords } from "../words/en/counts.ts";
import { measure } from "../words/en/measure.ts";
import { standingInWords, valueInWords, whenInWords } from "./chart-words.ts";

/** What a chart shows, as a real table: what it was counted from and its lines stand in it where there are any. */
export function Numbers({ view }: { readonly view: ChartView }): ReactNode {
  const isCounted = view.points.some(({ counted }) => counted !== undefined);
  const hasLimits = view.phases.some(({ upper }) => upper.length > 0);
  return (
    <details className="numbers">
      <summary>
        <Icon name="right" size="small" flips />
        <span>{measure.seeNumbers}</span>
      </summary>
      <div className="numbers-box">
        <table>
          <caption className="sr">{view.measure}</caption>
          <thead>
            <tr>
              <th scope="col">{measure.when}</th>
              <th scope="col">{measure.number}</th>
              {isCounted && <th scope="col">{measure.outOf}</th>}
              {hasLimits && <th scope="col">{measure.middle}</th>}
              {hasLimits && <th scope="col">{measure.limitsBetween}</th>}
              <th scope="col">{measure.note}</th>
            </tr>
          </thead>
          <tbody>
            {view.points.map((point, index) => (
              <tr key={point.day}>
                <th scope="row">{whenInWords(view, point.day)}</th>
                <td>{valueInWords(point.value, view.unit)}</td>
                {isCounted && <td>{point.counted ?? ""}</td>}
                {hasLimits && <Lines view={view} index={index} />}
                <td>{noteOf(view, index)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function noteOf(view: ChartView, index: number): string {
  const point = view.points[index];
  const changes = view.marks.filter((mark) => mark.before === index).map((mark) => mark.words);
  return [point === undefined ? "" : standingInWords(point), ...changes].filter((words) => words !== "").join(", ");
}

function Lines({ view, index }: { readonly view: ChartView; readonly index: number }): ReactNode {
  const phase = view.phases.find(({ from, to }) => from <= index && index <= to);
  const along = (line: readonly (number | null)[] | undefined) => line?.[index - (phase?.from ?? 0)] ?? null;
  const [middle, lower, upper] = [along(phase?.centre), along(phase?.lower), along(phase?.upper)];
  return (
    <>
      <td>{middle === null ? "" : numberInWords(middle)}</td>
      <td>
        {lower === null || upper === null
          ? ""
          : measure.betweenLimits({ before: numberInWords(lower), value: numberInWords(upper) })}
      </td>
    </>
  );
}
