import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ChartFlags } from "./options.ts";
import { ChartRefusal, type Problem, problem } from "./problem.ts";

type Wanted = Pick<ChartFlags, "svg" | "png" | "overwrite">;

/** Says before anything is reckoned that a file is there already, or that it is the sheet itself. */
export function fileProblems({ svg, png, overwrite }: Wanted, sheet: string): readonly Problem[] {
  const files = [svg, png].filter((file) => file !== undefined);
  const same = svg !== undefined && png !== undefined && resolve(svg) === resolve(png);
  return [
    ...(same
      ? [problem("file_twice", "--svg and --png name the same file. Give each a name of its own.", { found: svg })]
      : []),
    ...files.flatMap((file): readonly Problem[] => {
      if (sheet !== "-" && resolve(file) === resolve(sheet)) {
        return [
          problem("file_is_sheet", "It is the sheet itself. Choose another name for the picture.", { found: file }),
        ];
      }
      if (overwrite === true || !existsSync(file)) return [];
      return [
        problem("file_exists", "The file is there already. Choose another name, or add --overwrite.", { found: file }),
      ];
    }),
  ];
}

function write(file: string, content: string | Uint8Array, overwrite: boolean): string {
  writeFileSync(file, content, { flag: overwrite ? "w" : "wx" });
  return file;
}

/** Writes the pictures that were asked for; answers their names. */
export async function writeFiles(svg: string, wanted: Wanted): Promise<readonly string[]> {
  const overwrite = wanted.overwrite === true;
  const png = wanted.png === undefined ? null : await pngOf(svg);
  return [
    ...(wanted.svg === undefined ? [] : [write(wanted.svg, svg, overwrite)]),
    ...(wanted.png === undefined || png === null ? [] : [write(wanted.png, png, overwrite)]),
  ];
}

/** Loaded only for a PNG: what draws it is a program of its own for each kind of machine. */
async function pngOf(svg: string): Promise<Uint8Array> {
  try {
    return (await import("./png.ts")).pngOf(svg);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && /MODULE_NOT_FOUND|DLOPEN/.test(String(error.code));
    if (!isMissing) throw error;
    const words = "PNG can't be made on this kind of machine. Use --svg: documents, slides and browsers take it.";
    throw new ChartRefusal([problem("png_unavailable", words)]);
  }
}
