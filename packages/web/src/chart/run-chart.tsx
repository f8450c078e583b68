import type { ChartView } from "@aimwell/drawing";
import { type ChartLayout, layoutChart } from "@aimwell/drawing";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { useState } from "react";
import { measure } from "../words/en/measure.ts";
import { ChartDrawing } from "./chart-drawing.tsx";
import { chartInWords, pointInWords } from "./chart-words.ts";
import { Numbers } from "./numbers.tsx";
import { useDrawnSize } from "./use-drawn-size.ts";

export interface RunChartProps {
  readonly view: ChartView;
  /** CSS pixels at the usual text size. */
  readonly height?: number;
  /** Leave the caption to the card around it, which then has to say the finding. */
  readonly captioned?: boolean;
  /** Stands before the finding: a variation icon. */
  readonly start?: ReactNode;
}

/** One measure over time: the finding, the picture, a way to walk along it, and the numbers. */
export function RunChart({ view, height = 230, captioned = true, start }: RunChartProps): ReactNode {
  const [box, size] = useDrawnSize();
  const [at, read] = useState<number | null>(null);
  const drawn = { ...size, height: Math.round(height * (size.text / 14.4)) };
  const layout = layoutChart(view, drawn);
  return (
    <figure className="figure">
      {captioned && (
        <figcaption>
          {start}
          <span>
            {view.finding}
            <span className="figure-about">
              {view.measure} {view.better === "up" ? measure.upIsBetter : measure.downIsBetter}
              {!view.fromZero && ` ${measure.notFromZero}`}
            </span>
          </span>
        </figcaption>
      )}
      <div className="chart-box" ref={box}>
        <ChartDrawing view={view} layout={layout} label={chartInWords(view)} at={at} />
        <Walk view={view} layout={layout} at={at} onRead={read} />
        {at !== null && (
          <p className="chart-said" aria-hidden="true">
            {pointInWords(view, at)}
          </p>
        )}
      </div>
      <Numbers view={view} />
    </figure>
  );
}

interface WalkProps {
  readonly view: ChartView;
  readonly layout: ChartLayout;
  readonly at: number | null;
  readonly onRead: (index: number | null) => void;
}

/**
 * Reads one point at a time with the arrow keys, a finger or a pointer. It is a slider to a screen reader, because that
 * is the one role in which the arrow keys reach the page and the value is read out in words.
 */
function Walk({ view, layout, at, onRead }: WalkProps): ReactNode {
  const last = view.points.length - 1;
  const now = at ?? last;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepTo(event.key, now, last);
    if (to === undefined) return;
    event.preventDefault();
    onRead(to);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    onRead(nearest(layout, x));
  };
  if (last < 0) return null;
  return (
    <div
      className="chart-walk"
      role="slider"
      tabIndex={0}
      aria-label={measure.walk({ measure: view.measure })}
      aria-valuemin={1}
      aria-valuemax={last + 1}
      aria-valuenow={now + 1}
      aria-valuetext={pointInWords(view, now)}
      onKeyDown={onKeyDown}
      onFocus={() => onRead(now)}
      onBlur={() => onRead(null)}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={() => onRead(null)}
    />
  );
}

function stepTo(key: string, now: number, last: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, now - 1);
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(last, now + 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

function nearest(layout: ChartLayout, x: number): number | null {
  const distances = layout.spots.map((spot) => (spot === null ? Number.POSITIVE_INFINITY : Math.abs(spot.x - x)));
  const closest = Math.min(...distances);
  return Number.isFinite(closest) ? distances.indexOf(closest) : null;
}
