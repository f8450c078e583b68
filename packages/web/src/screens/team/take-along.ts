import type { ChartView, ViewPoint } from "@aimwell/drawing";
import { spreadsheet } from "./spreadsheet.ts";

/** What makes a drawing look as it does, so that it looks so outside of the page as well. */
const looks = [
  ...["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity"],
  ...["font-family", "font-size", "font-weight", "text-anchor"],
] as const;

const svgSpace = "http://www.w3.org/2000/svg";

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Room above the drawing for what the chart is of and what it says, so that it needs no page around it. */
const headRoom = 58;

function line(
  words: string,
  at: { readonly y: number; readonly size: number; readonly weight: number },
): SVGTextElement {
  const text = document.createElementNS(svgSpace, "text");
  const { fontFamily, color } = getComputedStyle(document.body);
  const looksSo = {
    x: 12,
    y: at.y,
    "font-size": at.size,
    "font-weight": at.weight,
    "font-family": fontFamily,
    fill: color,
  };
  for (const [name, value] of Object.entries(looksSo)) text.setAttribute(name, String(value));
  text.textContent = words;
  return text;
}

/** A chart's drawing as a file that stands alone: its words stand above it, its look is written into it, on the page's ground. */
export function pictureOf(
  drawn: SVGSVGElement,
  { title, said }: { readonly title: string; readonly said: string },
): Picture {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const from = [drawn, ...drawn.querySelectorAll<SVGElement>("*")];
  const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  from.forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const look of looks) to[at]?.setAttribute(look, style.getPropertyValue(look));
    to[at]?.removeAttribute("class");
  });
  const { width, height: drawnHeight } = drawn.getBoundingClientRect();
  const height = drawnHeight + headRoom;
  const file = document.createElementNS(svgSpace, "svg");
  const own = { xmlns: svgSpace, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  for (const [name, value] of Object.entries(own)) file.setAttribute(name, String(value));
  const ground = document.createElementNS(svgSpace, "rect");
  const looksSo = { width: "100%", height: "100%", fill: getComputedStyle(document.body).backgroundColor };
  for (const [name, value] of Object.entries(looksSo)) ground.setAttribute(name, value);
  const caption = document.createElementNS(svgSpace, "title");
  caption.textContent = `${title}. ${said}`;
  copy.setAttribute("y", String(headRoom));
  const heading = [line(title, { y: 24, size: 18, weight: 700 }), line(said, { y: 46, size: 15, weight: 400 })];
  file.append(caption, ground, ...heading, copy);
  return { svg: new XMLSerializer().serializeToString(file), width, height };
}

/** Twice as fine as on the screen, for slides and paper. */
const finer = 2;

export async function pngOf(svg: string, { width, height }: { readonly width: number; readonly height: number }) {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * finer;
  canvas.height = height * finer;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise<Blob | null>((given) => canvas.toBlob(given, "image/png"));
}

/** The numbers behind a chart, one line a point, with its lines: days, numbers, and how each was counted. */
export function tableOf({ points, phases }: Pick<ChartView, "points" | "phases">): string {
  const isCounted = points.some(({ counted }) => counted !== undefined);
  const lines = points.map(({ day, value, kind, counted }, index) => {
    const phase = phases.find(({ from, to }) => from <= index && index <= to);
    const along = (line: readonly (number | null)[] | undefined) => line?.[index - (phase?.from ?? 0)];
    const drawn = [along(phase?.centre), along(phase?.lower), along(phase?.upper)];
    return [day, value, ...drawn, kind, ...(isCounted ? [counted] : [])];
  });
  const head = ["day", "value", "middle", "lower limit", "upper limit", "stands", ...(isCounted ? ["counted"] : [])];
  return spreadsheet([head, ...lines]);
}

interface Apart {
  readonly name: string;
  readonly view: { readonly points: readonly Pick<ViewPoint, "day" | "value">[] };
}

/** The numbers behind charts that stand apart, each line under the name of its group. */
export function tableApart(groups: readonly Apart[]): string {
  const lines = groups.flatMap(({ name, view }) => view.points.map(({ day, value }) => [name, day, value]));
  return spreadsheet([["group", "day", "value"], ...lines]);
}

export function handOver(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
