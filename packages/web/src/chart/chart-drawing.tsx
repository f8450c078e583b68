import { type ChartLayout, type ChartView, drawChart } from "@aimwell/drawing";
import { createElement, type ReactNode } from "react";
import { numberInWords } from "../words/en/counts.ts";
import { measure } from "../words/en/measure.ts";
import { axisInWords } from "./chart-words.ts";

export interface ChartDrawingProps {
  readonly view: ChartView;
  readonly layout: ChartLayout;
  /** The whole picture as a sentence. */
  readonly label: string;
  /** The point that is being read, if any. */
  readonly at: number | null;
}

/** The shapes of a chart on the page; what they look like stands in chart.css, by their names. */
export function ChartDrawing({ view, layout, label, at }: ChartDrawingProps): ReactNode {
  const { width, height, text } = layout;
  const words = { numberInWords, axisInWords: (day: string) => axisInWords(view, day), newStretch: measure.newStretch };
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={label} fontSize={text}>
      {drawChart({ view, layout, words, read: at }).map(({ key, tag, look, at: place, words: said }) =>
        createElement(tag, { key, className: classOf(look), ...place }, said),
      )}
    </svg>
  );
}

function classOf(look: string): string | undefined {
  if (look === "words") return undefined;
  return look.startsWith("last-") ? `chart-last chart-${look}` : `chart-${look}`;
}
