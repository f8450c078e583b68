import type { Finding } from "./finding.ts";
import { type Func, isTest, type Source } from "./source.ts";

/** Content kept as TypeScript may be as long as it is. */
const isData = (path: string): boolean => path.includes("/data/");

const isComponent = (path: string, { name }: Func): boolean => path.endsWith(".tsx") && /^[A-Z]/.test(name ?? "");

/** Functions over 70 lines, components over 120. A test's `describe` holds many small ones and is not measured. */
export function functionFindings(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap(({ path, functions }) =>
    functions.flatMap((each) => {
      const limit = isComponent(path, each) ? 120 : 70;
      if (each.lines <= limit || (isTest(path) && each.name === undefined)) return [];
      const says = `${each.name ?? "a function"} is ${each.lines} lines long, over ${limit}`;
      return [{ rule: "function-length", file: path, line: each.line, says }];
    }),
  );
}

/** Files over 450 lines; over 350 asks for a second look. */
export function fileFindings(sources: readonly Source[]): readonly Finding[] {
  const long = sources.filter(({ path, lines }) => lines > 350 && !isData(path));
  return long.map(({ path, lines }) => ({
    rule: "file-length",
    file: path,
    line: 1,
    says: `${lines} lines long, over ${lines > 450 ? 450 : 350}`,
    isMild: lines <= 450,
  }));
}

/** `any` and `!` switch the checking off just where it is needed. */
export function wordFindings(sources: readonly Source[]): readonly Finding[] {
  const words = { any: "any", "non-null": "a non-null claim (!)" } as const;
  return sources.flatMap(({ path, marks }) =>
    marks.flatMap(({ kind, line }) =>
      kind === "any" || kind === "non-null" ? [{ rule: kind, file: path, line, says: `has ${words[kind]}` }] : [],
    ),
  );
}

export type Sizes = {
  readonly files: number;
  readonly lines: number;
  readonly medianFile: number;
  readonly filesUnder350: number;
  readonly functions: number;
  readonly functionsUnder10: number;
  readonly functionsUnder40: number;
  readonly longest: string;
  readonly casts: ReadonlyMap<string, number>;
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The figures of the house's budgets, over what is not a test: of functions only those with a name. */
export function sizesOf(sources: readonly Source[]): Sizes {
  const own = sources.filter(({ path }) => !isTest(path) && !isData(path));
  const lines = own.map((source) => source.lines).sort((a, b) => a - b);
  const named = own.flatMap(({ path, functions }) =>
    functions.filter((each) => each.name !== undefined).map((each) => ({ ...each, path })),
  );
  const longest = named.toSorted((a, b) => b.lines - a.lines)[0];
  const casts = own.flatMap(({ path, marks }) =>
    marks.filter((mark) => mark.kind === "cast").map(() => path.split("/").slice(0, 2).join("/")),
  );
  return {
    files: own.length,
    lines: lines.reduce((sum, each) => sum + each, 0),
    medianFile: lines[Math.floor(lines.length / 2)] ?? 0,
    filesUnder350: share(lines.filter((each) => each < 350).length, lines.length),
    functions: named.length,
    functionsUnder10: share(named.filter((each) => each.lines < 10).length, named.length),
    functionsUnder40: share(named.filter((each) => each.lines < 40).length, named.length),
    longest: longest ? `${longest.name} with ${longest.lines} (${longest.path}:${longest.line})` : "none",
    casts: new Map([...Map.groupBy(casts, (room) => room)].map(([room, all]) => [room, all.length])),
  };
}
