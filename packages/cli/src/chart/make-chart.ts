import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { figureSvg } from "@aimwell/drawing";
import { fileFailure } from "../say-failure.ts";
import { figureOf, type Shown, showChart } from "./chart-view.ts";
import type { ChartFlags } from "./options.ts";
import { ChartRefusal, type Problem, problem } from "./problem.ts";
import { type Reckoned, reckon } from "./reckon.ts";
import { accountOf, notesOf } from "./say/account.ts";
import { chartFacts, jsonLine, refusalFacts } from "./say/json.ts";
import { refusalLines, reportOf } from "./say/report.ts";
import { decode } from "./sheet/decode.ts";
import { readSheet } from "./sheet/read-sheet.ts";
import { fileProblems, writeFiles } from "./write-files.ts";

const mostBytes = 20_000_000;

function bytesOf(file: string): Uint8Array {
  // Standard input has no size to ask for.
  const bytes = file !== "-" && statSync(file).size > mostBytes ? null : readFileSync(file === "-" ? 0 : file);
  if (bytes !== null && bytes.length <= mostBytes) return bytes;
  throw new ChartRefusal([
    problem("too_large", "The file has more than 20 MB. Keep the columns and the time that the chart needs."),
  ]);
}

/** From a sheet's bytes to a chart and its words. @throws ChartRefusal */
export function chartOf(
  bytes: Uint8Array,
  flags: ChartFlags,
  fileName: string,
): { readonly reckoned: Reckoned; readonly shown: Shown } {
  const { text, isWindows } = decode(bytes);
  const { date, value, of, dates, kind } = flags;
  const named = {
    ...(date === undefined ? {} : { date }),
    ...(value === undefined ? {} : { value }),
    ...(of === undefined ? {} : { of }),
  };
  const read = readSheet(text, { named, order: dates, needsNoValue: kind === "days-between" });
  const note =
    "The file is not in UTF-8; it was read as Windows writes it. If letters look wrong, save it as CSV UTF-8.";
  const sheet = isWindows ? { ...read, notes: [...read.notes, note] } : read;
  const reckoned = reckon(sheet, flags);
  return { reckoned, shown: showChart(reckoned, flags, fileName) };
}

/** A figure of the chart, as an SVG file. */
export function svgOf(reckoned: Reckoned, shown: Shown): string {
  const description = accountOf(reckoned, shown)
    .flatMap(({ sentences }) => sentences)
    .join(" ");
  return figureSvg(figureOf(shown, { notes: notesOf(reckoned, shown), description })).svg;
}

/** `aimwell chart FILE`: nothing but the file is read, nothing but the pictures written, nothing sent. */
export async function makeChart(file: string, flags: ChartFlags): Promise<void> {
  const width = Math.min(110, Math.max(48, process.stdout.columns ?? 80));
  try {
    const wrong = fileProblems(flags, file);
    if (wrong.length > 0) throw new ChartRefusal(wrong);
    const name = file === "-" ? "Chart" : basename(file, extname(file));
    const { reckoned, shown } = chartOf(bytesOf(file), flags, name);
    const isPicture = flags.svg !== undefined || flags.png !== undefined;
    const files = isPicture ? await writeFiles(svgOf(reckoned, shown), flags) : [];
    const lines =
      flags.json === true
        ? [jsonLine(chartFacts(reckoned, shown, files))]
        : [...reportOf(reckoned, shown, { width, isDrawn: flags.drawing }), ...files.map((each) => `Written: ${each}`)];
    process.stdout.write(`${lines.join("\n")}\n`);
  } catch (error) {
    const problems = problemsIn(error);
    process.exitCode = 1;
    if (flags.json === true) process.stdout.write(`${jsonLine(refusalFacts(problems))}\n`);
    else process.stderr.write(`${refusalLines(problems, width).join("\n")}\n`);
  }
}

/** What can be mended by whoever asked; anything else is thrown on. */
function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof ChartRefusal) return error.problems;
  const words = error instanceof Error ? fileFailure(error) : null;
  if (words === null) throw error;
  return [problem("file_unusable", words)];
}
