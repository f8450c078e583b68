import { type ChartLayout, letterWidth, type Spot } from "./layout.ts";
import type { LookName } from "./looks.ts";
import type { ChartView, PointKind } from "./view.ts";

/** One piece of a picture: an SVG element by its name, where it is, and which look it has. */
export interface Shape {
  readonly key: string;
  readonly tag: "circle" | "line" | "path" | "polyline" | "rect" | "text";
  /** `words` is plain text beside the axes. */
  readonly look: LookName;
  /** SVG attributes; `textAnchor` as React spells it. */
  readonly at: Readonly<Record<string, string | number>>;
  /** What a text says. */
  readonly words?: string;
}

/** What a picture has to say in words of its reader's language. */
export interface DrawingWords {
  readonly numberInWords: (value: number) => string;
  /** A day as the axis says it: "3 Apr". */
  readonly axisInWords: (day: string) => string;
  /** A stretch whose reason has no room: "new stretch". */
  readonly newStretch: string;
}

export interface ToDraw {
  readonly view: ChartView;
  readonly layout: ChartLayout;
  readonly words: DrawingWords;
  /** The point that is being read, if any. */
  readonly read: number | null;
}

/** A chart as shapes, from the back to the front. The screen and the file draw the same ones. */
export function drawChart(given: ToDraw): readonly Shape[] {
  const { view, layout, words } = given;
  const read = given.read === null ? null : (layout.spots[given.read] ?? null);
  return [
    ...layout.phases.flatMap(({ band, startX }) => shape(`limits ${startX}`, "limits", band)),
    ...target(given),
    ...ticks(given),
    ...phases(given),
    ...layout.marks.flatMap((mark): readonly Shape[] => [
      upright(`mark ${mark.x} ${mark.words}`, "mark", mark.x, layout),
      text(`mark words ${mark.x} ${mark.words}`, "mark-words", mark.words, {
        ...{ x: mark.textX, y: mark.textY, textAnchor: mark.anchor },
      }),
    ]),
    ...layout.lines.map((line) => polyline(`line ${line[0]?.x}`, lineLook(layout), line)),
    ...(read === null
      ? []
      : [{ key: "read", tag: "circle", look: "read", at: { cx: read.x, cy: read.y, r: 12 } } as const]),
    ...layout.spots.flatMap((spot, index) =>
      spot === null ? [] : [point(view.points[index]?.kind ?? "usual", spot, layout.pointScale)],
    ),
    ...(layout.ends.length > 0 ? ends(given) : [...targetWords(given), ...lastValue(given)]),
    ...layout.days.map((day) =>
      text(`day ${day.index}`, "words", words.axisInWords(view.points[day.index]?.day ?? ""), {
        ...{ x: day.x, y: layout.height - layout.text * 0.4, textAnchor: day.anchor },
      }),
    ),
  ];
}

function ticks({ layout, words }: ToDraw): readonly Shape[] {
  const { left, right, text: size } = layout;
  return layout.ticks.flatMap(({ value, y }): readonly Shape[] => [
    { key: `grid ${value}`, tag: "line", look: "grid", at: { x1: left, x2: right, y1: y, y2: y } },
    text(`tick ${value}`, "words", words.numberInWords(value), {
      ...{ x: left - 8, y: y + size * 0.34, textAnchor: "end" },
    }),
  ]);
}

function target({ view, layout }: ToDraw): readonly Shape[] {
  const { target: y, left, right, top, bottom, text: size } = layout;
  if (y === null) return [];
  const up = view.better === "up";
  const band = up ? { y: top - size * 0.9, height: y - top + size * 0.9 } : { y, height: bottom - y };
  const box = { x: left, width: Math.max(0, right - left), ...band };
  return [
    ...(layout.isTargetTinted ? [{ key: "target band", tag: "rect", look: "target-band", at: box } as const] : []),
    { key: "target", tag: "line", look: "target", at: { x1: left, x2: right, y1: y, y2: y } },
  ];
}

/** Drawn after the points, so that none of them hides it. */
function targetWords({ view, layout }: ToDraw): readonly Shape[] {
  const { target: y, left, right, top, bottom, text: size } = layout;
  if (y === null) return [];
  const roomAbove = y - top + size * 0.9 > size * 1.3;
  const roomBelow = bottom - y > size * 1.3;
  const isAbove = view.better === "up" ? roomAbove : !roomBelow;
  const place = layout.isTargetNamedAtEnd
    ? { x: right + 6, y: y + size * 0.34 }
    : { x: left + 6, y: isAbove ? y - 7 : y + size * 1.1 };
  return [text("target words", "target-words", view.targetWords, place)];
}

function phases({ view, layout, words }: ToDraw): readonly Shape[] {
  const size = layout.text;
  const drawn = layout.phases.flatMap((phase, index): readonly Shape[] => {
    const { startX, centre, label } = phase;
    const room = (layout.phases[index + 1]?.startX ?? layout.right) - startX;
    const own = view.phases[index];
    return [
      polyline(`centre ${startX}`, own?.upper.length === 0 ? "median" : "mean", centre),
      ...(index > 0 ? [upright(`phase ${startX}`, "phase", startX, layout)] : []),
      ...(label === ""
        ? []
        : [
            text(`phase words ${startX}`, "mark-words", fits(label, room, size) ? label : words.newStretch, {
              ...{ x: startX + 5, y: layout.top + size * 0.4 },
            }),
          ]),
      ...(layout.ends.length === 0
        ? []
        : [
            polyline(`upper ${startX}`, "limit-line", phase.upper),
            polyline(`lower ${startX}`, "limit-line", phase.lower),
          ].filter(({ at }) => at["points"] !== "")),
    ];
  });
  if (layout.ends.length > 0 || layout.centreLabelY === null) return drawn;
  const place = { x: layout.right + 6, y: layout.centreLabelY + size * 0.34 };
  return [...drawn, text("centre words", "words", view.centreWords, place)];
}

function lastValue({ view, layout, words }: ToDraw): readonly Shape[] {
  if (layout.last === null) return [];
  const last = view.points[layout.last.index];
  if (last?.value === undefined || last.value === null) return [];
  const x = Math.max(layout.last.x + 10, layout.right + 6);
  const said = `${words.numberInWords(last.value)}${view.unit === "" ? "" : ` ${view.unit}`}`;
  return [text("last", lookOfLast(last.kind), said, { x, y: layout.last.y + layout.text * 0.4 })];
}

function ends({ layout }: ToDraw): readonly Shape[] {
  return layout.ends.map((end) =>
    text(`end ${end.words}`, end.look, end.words, { x: layout.right + 8, y: end.y + layout.text * 0.34 }),
  );
}

function lookOfLast(kind: PointKind): LookName {
  return kind === "better" || kind === "worse" ? `last-${kind}` : "last";
}

/** A disc for better, a diamond for worse, a square for changed, a ring for usual, a cross for a value that was left out. */
function point(kind: PointKind, spot: Spot, scale: number): Shape {
  // Among very many points, the ones that say something stay to be seen.
  const size = kind === "usual" ? scale : Math.max(scale, 0.6);
  const transform = `translate(${round(spot.x)} ${round(spot.y)}) scale(${size})`;
  const key = `point ${spot.x}`;
  if (kind === "better") return { key, tag: "circle", look: "better", at: { transform, r: 6 } };
  if (kind === "usual") return { key, tag: "circle", look: "usual", at: { transform, r: 5 } };
  return { key, tag: "path", look: kind, at: { transform, d: outlines[kind] } };
}

const outlines = {
  worse: "M0 -7.5l7.5 7.5-7.5 7.5-7.5-7.5z",
  changed: "M-5.5 -5.5h11v11h-11z",
  excluded: "M-4.5 -4.5l9 9m0-9l-9 9",
} as const;

function text(key: string, look: LookName, words: string, at: Shape["at"]): Shape {
  return { key, tag: "text", look, at, words };
}

function upright(key: string, look: LookName, x: number, { top, bottom }: ChartLayout): Shape {
  return { key, tag: "line", look, at: { x1: x, x2: x, y1: top, y2: bottom } };
}

function polyline(key: string, look: LookName, line: readonly Spot[]): Shape {
  const points = line.map((spot) => `${round(spot.x)},${round(spot.y)}`).join(" ");
  return { key, tag: "polyline", look, at: { points } };
}

/** Very many points make a line that goes up and down like a wall: it is drawn thinner. */
const lineLook = ({ pointScale }: ChartLayout): LookName => (pointScale < 0.5 ? "thin-line" : "line");

function shape(key: string, look: LookName, corner: readonly Spot[]): readonly Shape[] {
  if (corner.length === 0) return [];
  const d = `M${corner.map((spot) => `${round(spot.x)} ${round(spot.y)}`).join("L")}z`;
  return [{ key, tag: "path", look, at: { d } }];
}

function fits(words: string, room: number, size: number): boolean {
  return words.length * size * letterWidth <= room;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
