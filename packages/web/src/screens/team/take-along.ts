import type { ChartView } from "../../chart/view.ts";

/** What makes a drawing look as it does, so that it looks so outside of the page as well. */
const looks = [
  ...["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity"],
  ...["font-family", "font-size", "font-weight", "text-anchor"],
] as const;

/** A chart's drawing as a file that stands alone: its look is written into it, on the ground of the page. */
export function pictureOf(drawn: SVGSVGElement, caption: string): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const from = [drawn, ...drawn.querySelectorAll<SVGElement>("*")];
  const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  from.forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const look of looks) to[at]?.setAttribute(look, style.getPropertyValue(look));
    to[at]?.removeAttribute("class");
  });
  const { width, height } = drawn.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = caption;
  copy.prepend(title, ground);
  return new XMLSerializer().serializeToString(copy);
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

const cell = (value: number | null | undefined): string => (value === null || value === undefined ? "" : String(value));

/** The numbers behind a chart, one line a point, with its lines: days and numbers only. */
export function tableOf(view: ChartView): string {
  const lines = view.points.map(({ day, value, kind }, index) => {
    const phase = view.phases.find(({ from, to }) => from <= index && index <= to);
    const along = (line: readonly (number | null)[] | undefined) => cell(line?.[index - (phase?.from ?? 0)]);
    return [day, cell(value), along(phase?.centre), along(phase?.lower), along(phase?.upper), kind].join(",");
  });
  return ["day,value,middle,lower limit,upper limit,stands", ...lines, ""].join("\r\n");
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
