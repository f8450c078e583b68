import { onOneLine } from "../../reach/on-one-line.ts";
import type { Shown } from "../chart-view.ts";
import type { Problem } from "../problem.ts";
import type { Reckoned } from "../reckon.ts";
import { accountOf, type Part } from "./account.ts";
import { terminalChart } from "./terminal-chart.ts";

const indent = 14;

/** Breaks words to a width; lines after the first begin further in. */
function wrap(words: string, width: number, hang: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length > width) lines.push(`${" ".repeat(hang)}${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function partLines({ heading, sentences }: Part, width: number): readonly string[] {
  const lines = sentences.flatMap((sentence) => wrap(onOneLine(sentence), width - indent, 2));
  return lines.map((line, at) => `${(at === 0 ? heading : "").padEnd(indent)}${line}`);
}

/**
 * A chart in words, for someone at a terminal.
 *
 * @param width - letters a line.
 * @returns lines without anything that steers a terminal, whatever stood in the file.
 */
export function reportOf(
  reckoned: Reckoned,
  shown: Shown,
  { width, isDrawn }: { readonly width: number; readonly isDrawn: boolean },
): readonly string[] {
  const title = wrap(onOneLine(shown.title), width, 0);
  return [
    ...title,
    "",
    ...wrap(onOneLine(shown.view.finding), width, 0),
    "",
    ...(isDrawn ? [...terminalChart(shown, width).map(onOneLine), ""] : []),
    ...accountOf(reckoned, shown).flatMap((part) => partLines(part, width)),
  ];
}

const mostProblems = 25;

/** Why there is no chart, each thing that has to be mended on lines of its own. */
export function refusalLines(problems: readonly Problem[], width: number): readonly string[] {
  const sorted = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  const told = sorted.slice(0, mostProblems).flatMap(({ line, column, found, words }) => {
    const where = [
      line === null ? "" : `line ${line}`,
      column === null ? "" : column,
      found === null ? "" : `"${found.slice(0, 60)}"`,
    ];
    const place = where.filter((part) => part !== "").join(", ");
    return wrap(onOneLine(`${place === "" ? "" : `${place}: `}${words}`), width - 4, 2).map((line) => `  ${line}`);
  });
  const more = problems.length - mostProblems;
  const head =
    problems.length === 1
      ? "aimwell: no chart was made."
      : `aimwell: no chart was made. ${problems.length} things have to be mended first.`;
  return [head, ...told, ...(more > 0 ? [`  … and ${more} more; --json lists all.`] : [])];
}
