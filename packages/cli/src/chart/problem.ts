/** Why no chart was made: where it is, what stands there, and what to do about it. */
export interface Problem {
  readonly code: string;
  /** The file's line, from 1; `null` where it is about no one line. */
  readonly line: number | null;
  readonly column: string | null;
  /** What stands there, as it was written. */
  readonly found: string | null;
  /** One or two sentences that say what to do. */
  readonly words: string;
}

/** One problem; what is not known about it is left out. */
export function problem(code: string, words: string, where: Partial<Omit<Problem, "code" | "words">> = {}): Problem {
  return { code, line: where.line ?? null, column: where.column ?? null, found: where.found ?? null, words };
}

/** All that has to be mended before there can be a chart, said at once. */
export class ChartRefusal extends Error {
  override readonly name = "ChartRefusal";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ words }) => words).join(" "));
    this.problems = problems;
  }
}
