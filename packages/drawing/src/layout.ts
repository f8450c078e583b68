import type { LookName } from "./looks.ts";
import { scaleFor } from "./scale.ts";
import type { ChartView, ViewPhase } from "./view.ts";

export interface Drawn {
  /** CSS pixels: the width that is there, the height that is wanted, and the size of the text. */
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface MarkPlace {
  readonly x: number;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: "start" | "end";
  readonly words: string;
}

/** Where everything goes, in CSS pixels. Nothing is scaled after this, so that text keeps its size. */
export interface ChartLayout extends Drawn {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly days: readonly { readonly index: number; readonly x: number; readonly anchor: "start" | "middle" | "end" }[];
  readonly spots: readonly (Spot | null)[];
  /** How large points are drawn, 1 where there is room; many points are small, so that the line stays to be seen. */
  readonly pointScale: number;
  /** Stretches without a missing point, each a list of corners. */
  readonly lines: readonly (readonly Spot[])[];
  readonly phases: readonly PhasePlace[];
  readonly target: number | null;
  /** The words of the target stand after the chart's end: where no middle is named there, and the last value leaves room. */
  readonly isTargetNamedAtEnd: boolean;
  readonly marks: readonly MarkPlace[];
  readonly last: { readonly index: number; readonly x: number; readonly y: number } | null;
  /** Moved off the last value when the two would touch. */
  readonly centreLabelY: number | null;
  /** Whether the better side of the target is tinted: where it is known, and no limits are drawn that the tint would hide. */
  readonly isTargetTinted: boolean;
  /** The names of all lines and of the last value after the chart's end, none touching another; empty without `limitWords`. */
  readonly ends: readonly EndLabel[];
}

export interface EndLabel {
  readonly words: string;
  readonly y: number;
  readonly look: LookName;
}

export interface PhasePlace {
  readonly centre: readonly Spot[];
  /** The band between the limits as one closed shape; empty without limits. */
  readonly band: readonly Spot[];
  readonly lower: readonly Spot[];
  readonly upper: readonly Spot[];
  readonly startX: number;
  readonly label: string;
}

/** A letter is about this wide, as a share of the text size. */
export const letterWidth = 0.56;

export function layoutChart(view: ChartView, drawn: Drawn): ChartLayout {
  const { width, height, text } = drawn;
  const scale = scaleFor({ values: everyValue(view), fromZero: view.fromZero, steps: height < 180 ? 2 : 3 });
  const isEndFree = view.centreWords === "";
  const { lower = "", upper = "" } = view.limitWords ?? {};
  const besideWords = view.limitWords === undefined ? [] : [lower, upper, view.targetWords];
  const endWords = [
    ...[isEndFree ? view.targetWords : view.centreWords, `${lastValue(view)} ${view.unit}`],
    ...besideWords,
  ];
  const endRoom = Math.max(...endWords.map((words) => words.length)) * text * letterWidth * 1.15 + 14;
  const tickRoom = Math.max(...scale.ticks.map((tick) => String(tick).length)) * text * letterWidth + 12;
  const left = tickRoom;
  const right = width - Math.min(endRoom, width * 0.34);
  const top = text * 1.1;
  const bottom = height - text * 2;
  const x = (index: number) => place(index, view.points.length, left + 6, right - 6);
  const y = (value: number) => bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top);
  const spots = view.points.map((point, index) => (point.value === null ? null : { x: x(index), y: y(point.value) }));
  const lastIndex = view.points.findLastIndex((point) => point.value !== null);
  const lastSpot = spots[lastIndex] ?? null;
  const phases = view.phases.map((phase) => placePhase(phase, x, y));
  const target = view.target === null ? null : y(view.target);
  const centreY = phases.at(-1)?.centre.at(-1)?.y ?? null;
  return {
    ...drawn,
    left,
    right,
    top,
    bottom,
    ticks: scale.ticks.map((value) => ({ value, y: y(value) })),
    days: placeDays(view.points.length, x, { ...drawn, left, right }),
    spots,
    pointScale: Math.min(1, Math.max(0.25, (right - left) / Math.max(1, view.points.length) / 9)),
    lines: unbroken(spots),
    phases,
    target,
    isTargetNamedAtEnd: isEndFree && target !== null && Math.abs(target - (lastSpot?.y ?? 0)) >= text * 1.3,
    marks: placeMarks(view, x, { text, left, right, top, bottom, target }),
    last: lastSpot === null ? null : { index: lastIndex, ...lastSpot },
    centreLabelY: centreY === null ? null : apart(centreY, lastSpot?.y ?? null, text * 1.5),
    isTargetTinted: view.better !== "neither" && view.limitWords === undefined,
    ends: view.limitWords === undefined ? [] : endLabels(view, { y, text, top, bottom }),
  };
}

/** Each at its line, moved apart where they would touch, in the order of their lines. */
function endLabels(
  view: ChartView,
  { y, text, top, bottom }: { readonly y: (value: number) => number } & Pick<ChartLayout, "text" | "top" | "bottom">,
): readonly EndLabel[] {
  const phase = view.phases.at(-1);
  const at = (value: number | null | undefined, words: string | undefined, look: LookName): readonly EndLabel[] =>
    value === null || value === undefined || words === undefined || words === "" ? [] : [{ words, y: y(value), look }];
  const wanted = [
    ...at(phase?.upper.at(-1), view.limitWords?.upper, "words"),
    ...at(phase?.centre.at(-1), view.centreWords, "words"),
    ...at(phase?.lower.at(-1), view.limitWords?.lower, "words"),
    ...at(view.target, view.targetWords, "target-words"),
  ].toSorted((one, other) => one.y - other.y);
  const distance = text * 1.2;
  const placed: EndLabel[] = [];
  for (const label of wanted) {
    placed.push({ ...label, y: Math.max(label.y, (placed.at(-1)?.y ?? top - distance) + distance) });
  }
  // What was pushed below the chart's foot pushes the ones above it back up.
  let most = bottom + text * 0.4;
  for (let index = placed.length - 1; index >= 0; index--) {
    const label = placed[index];
    if (label === undefined) continue;
    placed[index] = { ...label, y: Math.min(label.y, most) };
    most = (placed[index]?.y ?? most) - distance;
  }
  return placed;
}

function everyValue(view: ChartView): readonly number[] {
  const lines = view.phases.flatMap((phase) => [...phase.centre, ...phase.lower, ...phase.upper]);
  const values = [...view.points.map((point) => point.value), ...lines, ...(view.within ?? []), view.target].filter(
    (value) => value !== null,
  );
  return values.length === 0 ? [0, 1] : values;
}

function lastValue(view: ChartView): string {
  return String(view.points.findLast((point) => point.value !== null)?.value ?? "");
}

function place(index: number, count: number, from: number, to: number): number {
  return count < 2 ? (from + to) / 2 : from + ((to - from) * index) / (count - 1);
}

function placePhase(phase: ViewPhase, x: (index: number) => number, y: (value: number) => number): PhasePlace {
  const along = (line: readonly (number | null)[]) =>
    line.flatMap((value, offset) => (value === null ? [] : [{ x: x(phase.from + offset), y: y(value) }]));
  const [lower, upper] = [along(phase.lower), along(phase.upper)];
  return {
    centre: along(phase.centre),
    ...{ lower, upper, band: [...upper, ...lower.toReversed()] },
    startX: (x(phase.from) + x(Math.max(0, phase.from - 1))) / 2,
    label: phase.label,
  };
}

function unbroken(spots: readonly (Spot | null)[]): readonly (readonly Spot[])[] {
  const lines: Spot[][] = [];
  let open: Spot[] | undefined;
  for (const spot of spots) {
    if (spot === null) {
      open = undefined;
    } else if (open === undefined) {
      open = [spot];
      lines.push(open);
    } else {
      open.push(spot);
    }
  }
  return lines;
}

/** As many days as fit without touching; the first starts at its point and the last ends at it. */
function placeDays(
  count: number,
  x: (index: number) => number,
  { text, left, right }: Pick<ChartLayout, "text" | "left" | "right">,
): ChartLayout["days"] {
  const wordsWide = text * letterWidth * 8;
  const fit = Math.max(2, Math.floor((right - left) / (wordsWide * 1.25)));
  const every = Math.max(1, Math.ceil(count / fit));
  const indexes = Array.from({ length: Math.ceil(count / every) }, (_, step) => step * every);
  let taken = Number.NEGATIVE_INFINITY;
  return indexes.flatMap((index) => {
    const anchor = index === 0 ? "start" : x(index) + wordsWide / 2 > right ? "end" : "middle";
    const start = x(index) - (anchor === "start" ? 0 : anchor === "end" ? wordsWide : wordsWide / 2);
    if (start < taken) return [];
    taken = start + wordsWide;
    return [{ index, x: x(index), anchor } as const];
  });
}

/**
 * Each change is a thin line; its words go beside it, on a further row when they would run into the ones before. They stand
 * at the foot, and at the head where the aim is at the foot.
 */
function placeMarks(
  view: ChartView,
  x: (index: number) => number,
  {
    text,
    left,
    right,
    top,
    bottom,
    target,
  }: Pick<ChartLayout, "text" | "left" | "right" | "top" | "bottom" | "target">,
): readonly MarkPlace[] {
  const rowEnds: number[] = [];
  const isAtHead = target !== null && target > (top + bottom) / 2;
  const head = top + text * (view.phases.length > 1 ? 1.7 : 0.6);
  return view.marks.map((mark) => {
    const at = (x(mark.before) + x(Math.max(0, mark.before - 1))) / 2;
    const widthOf = (words: string) => words.length * text * letterWidth + 8;
    // Where the words fit on neither side, the change goes by its number.
    const isNarrow = at + widthOf(mark.words) > right && at - widthOf(mark.words) < left;
    const words = isNarrow ? (mark.short ?? mark.words) : mark.words;
    const wide = widthOf(words);
    const anchor = at + wide > right ? "end" : "start";
    const from = anchor === "start" ? at : at - wide;
    const free = rowEnds.findIndex((end) => end <= from);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = from + wide;
    return {
      x: at,
      textX: at + (anchor === "start" ? 5 : -5),
      textY: isAtHead ? head + row * text * 1.25 : bottom - 7 - row * text * 1.25,
      anchor,
      words,
    };
  });
}

function apart(wanted: number, other: number | null, distance: number): number {
  if (other === null || Math.abs(wanted - other) >= distance) return wanted;
  return wanted >= other ? other + distance : other - distance;
}
