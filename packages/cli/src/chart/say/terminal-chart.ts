import { type ChartView, type PointKind, scaleFor, type ViewPhase } from "@aimwell/drawing";
import type { Shown } from "../chart-view.ts";

const signs: Readonly<Record<PointKind, string>> = { better: "●", worse: "◆", changed: "■", usual: "○", excluded: "×" };
const rows = 13;

interface Canvas {
  readonly cells: string[][];
  readonly rowOf: (value: number) => number;
}

function put({ cells }: Canvas, row: number, column: number, sign: string): void {
  const line = cells[row];
  if (line?.[column] !== undefined) line[column] = sign;
}

interface Window {
  readonly from: number;
  /** The column of a point, from 0. */
  readonly columnOf: (index: number) => number;
}

/** The newest points that there is room for, spread over it. */
function windowOf(view: ChartView, room: number): Window {
  const count = view.points.length;
  const from = Math.max(0, count - room);
  const step = Math.min(5, (room - 1) / Math.max(1, count - 1 - from));
  return { from, columnOf: (index) => Math.round((index - from) * step) };
}

function everyNumber(view: ChartView, from: number): readonly number[] {
  const lines = view.phases
    .filter(({ to }) => to >= from)
    .flatMap((phase) =>
      [phase.centre, phase.lower, phase.upper].flatMap((line) => line.slice(Math.max(0, from - phase.from))),
    );
  const points = view.points.slice(from).map(({ value }) => value);
  const all = [...points, ...lines, view.target].filter((value) => value !== null);
  return all.length === 0 ? [0, 1] : all;
}

function drawLines(view: ChartView, canvas: Canvas, window: Window): void {
  const { target, phases } = view;
  if (target !== null) {
    for (let column = 0; column < (canvas.cells[0]?.length ?? 0); column += 2) {
      put(canvas, canvas.rowOf(target), column, "·");
    }
  }
  for (const phase of phases) {
    drawLine(phase.lower, "┄", { phase, canvas, window });
    drawLine(phase.upper, "┄", { phase, canvas, window });
    drawLine(phase.centre, phase.upper.length === 0 ? "╌" : "─", { phase, canvas, window });
    const start = phase.from > window.from ? window.columnOf(phase.from) - 1 : -1;
    for (let row = 0; row < rows; row++) put(canvas, row, start, "│");
  }
}

function drawLine(
  line: readonly (number | null)[],
  sign: string,
  { phase, canvas, window }: { readonly phase: ViewPhase; readonly canvas: Canvas; readonly window: Window },
): void {
  line.forEach((value, offset) => {
    const at = phase.from + offset;
    if (value === null || at < window.from) return;
    const end = window.columnOf(at === phase.to ? at : at + 1);
    for (let column = window.columnOf(at); column < end || column === window.columnOf(at); column++) {
      put(canvas, canvas.rowOf(value), column, sign);
    }
  });
}

/** Words after the chart's end, each at its line, none on another's row. */
function endWords({ view }: Shown, rowOf: (value: number) => number): ReadonlyMap<number, string> {
  const phase = view.phases.at(-1);
  const wanted = [
    { value: phase?.centre.at(-1), words: view.centreWords },
    { value: phase?.upper.at(-1), words: view.limitWords?.upper },
    { value: phase?.lower.at(-1), words: view.limitWords?.lower },
    { value: view.target, words: view.targetWords },
  ];
  const placed = new Map<number, string>();
  for (const { value, words = "" } of wanted) {
    if (value === null || value === undefined || words === "") continue;
    const row = rowOf(value);
    const free = [row, row - 1, row + 1, row - 2, row + 2].find(
      (each) => each >= 0 && each < rows && !placed.has(each),
    );
    if (free !== undefined) placed.set(free, words);
  }
  return placed;
}

/** The axis: as many days as have room, each beginning at its point; the last ends at its own. */
function axis({ view, axisFrom }: Shown, { from, columnOf }: Window): string {
  const onAxis = axisFrom(view.points[from]?.day ?? "");
  const last = view.points.length - 1;
  const dayAt = (index: number) => onAxis(view.points[index]?.day ?? "");
  const endAt = columnOf(last) + 1 - dayAt(last).length;
  let line = "";
  for (let index = from; index < last; index++) {
    const column = columnOf(index);
    if (line !== "" && column < line.length + 4) continue;
    if (column + dayAt(index).length + 2 > endAt) break;
    line = `${line.padEnd(column)}${dayAt(index)}`;
  }
  return `${line.padEnd(Math.max(endAt, line === "" ? 0 : line.length + 2))}${dayAt(last)}`;
}

const kindsInWords: readonly (readonly [PointKind, string])[] = [
  ["better", "better than usual"],
  ["worse", "worse than usual"],
  ["changed", "not as usual"],
  ["usual", "as usual"],
  ["excluded", "left out"],
];

function legend(view: ChartView): string {
  const present = new Set(view.points.filter(({ value }) => value !== null).map(({ kind }) => kind));
  return kindsInWords.flatMap(([kind, words]) => (present.has(kind) ? [`${signs[kind]} ${words}`] : [])).join("   ");
}

/** A chart in letters, at most so many wide. Shape alone tells what a point is; no colour is used. */
export function terminalChart(shown: Shown, width: number): readonly string[] {
  const { view, number } = shown;
  const ends = [view.centreWords, view.limitWords?.upper ?? "", view.limitWords?.lower ?? "", view.targetWords];
  const right = Math.max(...ends.map(({ length }) => length)) + 1;
  const scale = (from: number) => scaleFor({ values: everyNumber(view, from), fromZero: view.fromZero, steps: 4 });
  const labels = scale(0).ticks.map(number);
  const left = Math.max(...labels.map(({ length }) => length)) + 1;
  const room = Math.max(10, width - left - right - 2);
  const place = windowOf(view, room);
  const { low, high, ticks } = scale(place.from);
  const rowOf = (value: number) => Math.round(((high - value) / (high - low)) * (rows - 1));
  const wide = place.columnOf(view.points.length - 1) + 1;
  const canvas: Canvas = { cells: Array.from({ length: rows }, () => Array.from({ length: wide }, () => " ")), rowOf };
  drawLines(view, canvas, place);
  view.points.forEach(({ value, kind }, index) => {
    if (value !== null && index >= place.from) put(canvas, rowOf(value), place.columnOf(index), signs[kind]);
  });
  const tickAt = new Map(ticks.map((tick) => [rowOf(tick), number(tick)]));
  const endAt = endWords(shown, rowOf);
  const lines = canvas.cells.map((cells, row) => {
    const tick = tickAt.get(row);
    return `${(tick ?? "").padStart(left)} ${tick === undefined ? "│" : "┤"}${cells.join("")} ${endAt.get(row) ?? ""}`.trimEnd();
  });
  const hidden =
    place.from === 0
      ? []
      : [
          `The newest ${view.points.length - place.from} of ${view.points.length} points are drawn; --svg or --png draws all.`,
        ];
  return [...lines, `${" ".repeat(left + 2)}${axis(shown, place)}`, "", legend(view), ...hidden];
}
