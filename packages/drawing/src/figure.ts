import { layoutChart } from "./layout.ts";
import { type LookName, looks } from "./looks.ts";
import { type DrawingWords, drawChart, type Shape } from "./shapes.ts";
import { svgText } from "./svg-text.ts";
import type { ChartView } from "./view.ts";

/** A chart that has to stand alone, on paper or in a slide: with its words above it and its account below. */
export interface Figure {
  readonly view: ChartView;
  readonly words: DrawingWords;
  readonly title: string;
  /** What it says, in sentences. */
  readonly said: string;
  /** How it was made, each note a paragraph of its own. */
  readonly notes: readonly string[];
  /** The whole picture in words, for whoever can't see it. */
  readonly description: string;
  /** CSS pixels. */
  readonly width: number;
}

const margin = 20;
const chartHeight = 340;

interface Written {
  readonly y: number;
  readonly size: number;
  readonly look: LookName;
}

/**
 * A chart as one SVG file that needs nothing else: its look is written into it, and its text is text.
 *
 * @returns the file, and its size in CSS pixels.
 */
export function figureSvg(figure: Figure): { readonly svg: string; readonly width: number; readonly height: number } {
  const { view, words, width } = figure;
  const shapes: Shape[] = [];
  let y = 8;
  const write = (said: string, { size, look }: Omit<Written, "y">) => {
    for (const line of linesOf(said, (width - 2 * margin) / (size * 0.5))) {
      y += size * 1.3;
      shapes.push({ key: String(y), tag: "text", look, at: { x: margin, y, "font-size": size }, words: line });
    }
  };
  write(figure.title, { size: 20, look: "title" });
  y += 2;
  write(figure.said, { size: 15, look: "said" });
  y += 14;
  const layout = layoutChart(view, { width: width - margin - 8, height: chartHeight, text: 14 });
  const chart = drawChart({ view, layout, words, read: null });
  const chartY = y;
  y += chartHeight + 10;
  for (const note of figure.notes) write(note, { size: 12, look: "note" });
  const height = Math.ceil(y + 14);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif">`,
    `<title>${svgText(figure.title)}</title>`,
    `<desc>${svgText(figure.description)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...shapes.map(element),
    `<g transform="translate(${margin - 8} ${Math.round(chartY)})" font-size="14">`,
    ...chart.map(element),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
  return { svg, width, height };
}

function element({ tag, look, at, words }: Shape): string {
  const attributes = Object.entries({ ...looks[look], ...at })
    .map(([name, value]) => ` ${name === "textAnchor" ? "text-anchor" : name}="${svgText(printed(value))}"`)
    .join("");
  return words === undefined ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${svgText(words)}</${tag}>`;
}

const printed = (value: string | number): string =>
  String(typeof value === "number" ? Math.round(value * 10) / 10 : value);

/** Breaks words into lines of at most about so many letters; a word that is longer stands on a line of its own. */
function linesOf(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
