import type { ReactNode } from "react";
import { numberInWords } from "../words/en/counts.ts";
import { measure } from "../words/en/measure.ts";
import { axisInWords } from "./chart-words.ts";
import { type ChartLayout, letterWidth, type Spot } from "./layout.ts";
import type { ChartView, PointKind } from "./view.ts";

export interface ChartDrawingProps {
  readonly view: ChartView;
  readonly layout: ChartLayout;
  /** The whole picture as a sentence. */
  readonly label: string;
  /** The point that is being read, if any. */
  readonly at: number | null;
}

export function ChartDrawing({ view, layout, label, at }: ChartDrawingProps): ReactNode {
  const { width, height, left, right, bottom, text } = layout;
  const read = at === null ? null : (layout.spots[at] ?? null);
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={label} fontSize={text}>
      {layout.phases.map((phase) => (
        <path key={phase.startX} className="chart-limits" d={shape(phase.band)} />
      ))}
      <Target view={view} layout={layout} />
      {layout.ticks.map((tick) => (
        <g key={tick.value}>
          <line className="chart-grid" x1={left} x2={right} y1={tick.y} y2={tick.y} />
          <text x={left - 8} y={tick.y + text * 0.34} textAnchor="end">
            {numberInWords(tick.value)}
          </text>
        </g>
      ))}
      <Phases view={view} layout={layout} />
      {layout.marks.map((mark) => (
        <g key={`${mark.x} ${mark.words}`}>
          <line className="chart-mark" x1={mark.x} x2={mark.x} y1={layout.top} y2={bottom} />
          <text className="chart-mark-words" x={mark.textX} y={mark.textY} textAnchor={mark.anchor}>
            {mark.words}
          </text>
        </g>
      ))}
      {layout.lines.map((line) => (
        <polyline key={line[0]?.x} className="chart-line" points={corners(line)} />
      ))}
      {read !== null && <circle className="chart-read" cx={read.x} cy={read.y} r="12" />}
      {layout.spots.map((spot, index) =>
        spot === null ? null : (
          <g key={spot.x} transform={`translate(${round(spot.x)} ${round(spot.y)}) scale(${layout.pointScale})`}>
            <Point kind={view.points[index]?.kind ?? "usual"} />
          </g>
        ),
      )}
      <TargetWords view={view} layout={layout} />
      <LastValue view={view} layout={layout} />
      {layout.days.map((day) => (
        <text key={day.index} x={day.x} y={height - text * 0.4} textAnchor={day.anchor}>
          {axisInWords(view, view.points[day.index]?.day ?? "")}
        </text>
      ))}
    </svg>
  );
}

function Target({ view, layout }: Pick<ChartDrawingProps, "view" | "layout">): ReactNode {
  const { target, left, right, top, bottom, text } = layout;
  if (target === null) return null;
  const up = view.better === "up";
  const band = up ? { y: top - text * 0.9, height: target - top + text * 0.9 } : { y: target, height: bottom - target };
  return (
    <>
      <rect className="chart-target-band" x={left} width={Math.max(0, right - left)} {...band} />
      <line className="chart-target" x1={left} x2={right} y1={target} y2={target} />
    </>
  );
}

/** Drawn after the points, so that none of them hides it. */
function TargetWords({ view, layout }: Pick<ChartDrawingProps, "view" | "layout">): ReactNode {
  const { target, left, right, top, bottom, text } = layout;
  if (target === null) return null;
  const roomAbove = target - top + text * 0.9 > text * 1.3;
  const roomBelow = bottom - target > text * 1.3;
  const isAbove = view.better === "up" ? roomAbove : !roomBelow;
  const place = layout.isTargetNamedAtEnd
    ? { x: right + 6, y: target + text * 0.34 }
    : { x: left + 6, y: isAbove ? target - 7 : target + text * 1.1 };
  return (
    <text className="chart-target-words" {...place}>
      {view.targetWords}
    </text>
  );
}

function Phases({ view, layout }: Pick<ChartDrawingProps, "view" | "layout">): ReactNode {
  return (
    <>
      {layout.phases.map((phase, index) => (
        <g key={phase.startX}>
          <polyline
            className={view.phases[index]?.upper.length === 0 ? "chart-median" : "chart-mean"}
            points={corners(phase.centre)}
          />
          {index > 0 && (
            <line className="chart-phase" x1={phase.startX} x2={phase.startX} y1={layout.top} y2={layout.bottom} />
          )}
          {phase.label !== "" && (
            <text className="chart-mark-words" x={phase.startX + 5} y={layout.top + layout.text * 0.4}>
              {fits(phase.label, layout.right - phase.startX, layout.text) ? phase.label : measure.newStretch}
            </text>
          )}
        </g>
      ))}
      {layout.centreLabelY !== null && (
        <text x={layout.right + 6} y={layout.centreLabelY + layout.text * 0.34}>
          {view.centreWords}
        </text>
      )}
    </>
  );
}

function LastValue({ view, layout }: Pick<ChartDrawingProps, "view" | "layout">): ReactNode {
  if (layout.last === null) return null;
  const point = view.points[layout.last.index];
  if (point?.value === undefined || point.value === null) return null;
  const x = Math.max(layout.last.x + 10, layout.right + 6);
  return (
    <text className={`chart-last chart-last-${point.kind}`} x={x} y={layout.last.y + layout.text * 0.4}>
      {numberInWords(point.value)}
      {view.unit !== "" && ` ${view.unit}`}
    </text>
  );
}

/** A disc for better, a diamond for worse, a ring for usual, a cross for a value that was left out. */
function Point({ kind }: { readonly kind: PointKind }): ReactNode {
  if (kind === "better") return <circle className="chart-better" r="6" />;
  if (kind === "usual") return <circle className="chart-usual" r="5" />;
  if (kind === "worse") return <path className="chart-worse" d="M0 -7.5l7.5 7.5-7.5 7.5-7.5-7.5z" />;
  return <path className="chart-excluded" d="M-4.5 -4.5l9 9m0-9l-9 9" />;
}

function fits(words: string, room: number, text: number): boolean {
  return words.length * text * letterWidth <= room;
}

function corners(line: readonly Spot[]): string {
  return line.map((spot) => `${round(spot.x)},${round(spot.y)}`).join(" ");
}

function shape(corner: readonly Spot[]): string | undefined {
  if (corner.length === 0) return undefined;
  return `M${corner.map((spot) => `${round(spot.x)} ${round(spot.y)}`).join("L")}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
