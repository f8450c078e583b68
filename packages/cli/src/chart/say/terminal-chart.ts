import { type ChartView, type PointKind, scaleFor } from "@aimwell/drawing";
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

/** The newest points that there is room for, with their columns. */
function window(view: ChartView, room: number): { readonly from: number; readonly step: number } {
  const count = view.points.length;
  const step = Math.max(1, Math.min(4, Math.floor((room - 1) / Math.max(1, count - 1))));
  return { from: Math.max(0, count - Math.floor((room - 1) / step) - 1), step };
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

function drawLines(
  view: ChartView,
  canvas: Canvas,
  { from, step }: { readonly from: number; readonly step: number },
): void {
  const isRun = (index: number) => view.phases[index]?.upper.length === 0;
  if (view.target !== null) {
    for (let column = 0; column < (canvas.cells[0]?.length ?? 0); column += 2)
      put(canvas, canvas.rowOf(view.target), column, "·");
  }
  view.phases.forEach((phase, index) => {
    for (const [line, sign] of [
      [phase.lower, "┄"],
      [phase.upper, "┄"],
      [phase.centre, isRun(index) ? "╌" : "─"],
    ] as const) {
      line.forEach((value, offset) => {
        const column = (phase.from + offset - from) * step;
        if (value === null || column < 0) return;
        const wide = phase.from + offset === phase.to ? 1 : step;
        for (let more = 0; more < wide; more++) put(canvas, canvas.rowOf(value), column + more, sign);
      });
    }
    const start = (phase.from - from) * step - 1;
    if (index > 0 && start >= 0) for (let row = 0; row < rows; row++) put(canvas, row, start, "│");
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

/** The axis: as many days as have room, each beginning at its point. */
function axis(
  { view, onAxis }: Shown,
  { from, step }: { readonly from: number; readonly step: number },
  width: number,
): string {
  let line = "";
  const last = view.points.length - 1;
  const end = onAxis(view.points[last]?.day ?? "");
  for (let index = from; index < last; index++) {
    const said = onAxis(view.points[index]?.day ?? "");
    const column = (index - from) * step;
    const gap = line === "" ? 0 : 4;
    const endsBefore = Math.min(width, (last - from) * step + 1) - end.length - 2;
    if (column < line.length + gap || column + said.length > endsBefore) continue;
    line = `${line.padEnd(column)}${said}`;
  }
  return `${line.padEnd(Math.max(line.length + (line === "" ? 0 : 2), (last - from) * step + 1 - end.length))}${end}`;
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
  const place = window(view, room);
  const { low, high, ticks } = scale(place.from);
  const rowOf = (value: number) => Math.round(((high - value) / (high - low)) * (rows - 1));
  const wide = (view.points.length - 1 - place.from) * place.step + 1;
  const canvas: Canvas = { cells: Array.from({ length: rows }, () => Array.from({ length: wide }, () => " ")), rowOf };
  drawLines(view, canvas, place);
  view.points.forEach(({ value, kind }, index) => {
    if (value !== null && index >= place.from)
      put(canvas, rowOf(value), (index - place.from) * place.step, signs[kind]);
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
  return [...lines, `${" ".repeat(left + 2)}${axis(shown, place, wide)}`, "", legend(view), ...hidden];
}
