import { type Problem, problem } from "../problem.ts";

/** The role that a column plays in a chart. */
export type Role = "date" | "value" | "of";

/** What somebody said about the columns, by name. */
export interface ColumnsNamed {
  readonly date?: string;
  readonly value?: string;
  readonly of?: string;
}

/** The places of the columns in each row; `null` where there is none. */
export interface Columns {
  readonly date: number;
  readonly value: number | null;
  readonly of: number | null;
  /** Said to the reader, who has to be able to object. */
  readonly notes: readonly string[];
}

/** What spreadsheets call the columns, in lower case with blanks for other signs. */
const usualNames: Readonly<Record<Role, readonly string[]>> = {
  date: ["date", "day", "month", "week", "period", "when", "time", "week starting", "week commencing", "week ending"],
  value: ["value", "numerator", "count", "number", "events", "cases", "result", "y"],
  of: ["of", "denominator", "n", "out of", "total", "exposure"],
};
const dateWords = /\b(date|day|week|month|period)\b/;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_.-]+/g, " ")
    .trim();

/** The first few of them, each cut where it is very long. */
function shown(names: readonly string[]): string {
  const few = names.slice(0, 20).map((name) => `"${name.slice(0, 60)}"`);
  return [...few, ...(names.length > few.length ? [`${names.length - few.length} more`] : [])].join(", ");
}

/** How many letters have to change to make one name the other (Levenshtein). */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      now.push(Math.min((before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (before[at - 1] ?? 0) + (isSame ? 0 : 1)));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}

function nearest(wanted: string, header: readonly string[]): string | undefined {
  const near = header
    .map((name) => ({ name, away: distance(plain(wanted).slice(0, 60), plain(name).slice(0, 60)) }))
    .filter(({ name, away }) => away <= Math.max(2, name.length / 3));
  const holding = header.find((name) => plain(name).includes(plain(wanted)));
  return near.toSorted((one, other) => one.away - other.away)[0]?.name ?? holding;
}

function named(role: Role, name: string, header: readonly string[]): number | Problem {
  const exact = header.indexOf(name);
  const at = exact >= 0 ? exact : header.findIndex((each) => plain(each) === plain(name));
  if (at >= 0) return at;
  const guess = nearest(name, header);
  const ask = guess === undefined ? "" : ` Did you mean "${guess}"?`;
  const words = `There is no column "${name}" (--${role}). The columns are ${shown(header)}.${ask}`;
  return problem("column_missing", words, { line: 1, column: name });
}

function usual(role: Role, header: readonly string[]): number | null {
  for (const name of usualNames[role]) {
    const at = header.findIndex((each) => plain(each) === name);
    if (at >= 0) return at;
  }
  return null;
}

/** Names that say exposure: one bed, or one person, can have several events in it. */
const exposure =
  /\b(bed|patient|resident|device|line|catheter|ventilator|person|staff) ?(days?|nights?|hours?|years?)\b|\bexposure\b/i;

export const isExposure = (name: string): boolean => exposure.test(plain(name));

export interface ColumnsAsked {
  readonly header: readonly string[];
  readonly named: ColumnsNamed;
  /** Whether a column's cells read as days, and as numbers. */
  readonly isDays: (at: number) => boolean;
  readonly isNumbers: (at: number) => boolean;
  /** Whether the chart can do without values: days between events are counted from the days. */
  readonly needsNoValue: boolean;
}

function dateColumn({ header, named: said, isDays }: ColumnsAsked): number | Problem {
  if (said.date !== undefined) return named("date", said.date, header);
  const known = usual("date", header);
  if (known !== null) return known;
  const byWord = header.flatMap((name, at) => (dateWords.test(plain(name)) && isDays(at) ? [at] : []));
  const byCells = header.flatMap((_, at) => (isDays(at) ? [at] : []));
  const [only, ...others] = byWord.length > 0 ? byWord : byCells;
  if (only !== undefined && others.length === 0) return only;
  const words =
    only === undefined
      ? `No column holds the days. Call it "date", or name it with --date. The columns are ${shown(header)}.`
      : `More than one column may hold the days. Name one with --date: ${shown([only, ...others].map((at) => header[at] ?? ""))}.`;
  return problem(only === undefined ? "column_missing" : "column_unclear", words, { line: 1, column: "date" });
}

function valueColumn(asked: ColumnsAsked, taken: readonly (number | null)[]): number | null | Problem {
  const { header, named: said, isNumbers, needsNoValue } = asked;
  if (said.value !== undefined) return named("value", said.value, header);
  const known = usual("value", header);
  if (known !== null && !taken.includes(known)) return known;
  const left = header.flatMap((_, at) => (!taken.includes(at) && isNumbers(at) ? [at] : []));
  const [only, ...others] = left;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined && needsNoValue) return null;
  const names = shown(left.map((at) => header[at] ?? ""));
  const words =
    only === undefined
      ? `No column holds the values. Call it "value", or name it with --value. The columns are ${shown(header)}.`
      : `More than one column may hold the values. Name one with --value (and what it is out of with --of): ${names}.`;
  return problem(only === undefined ? "column_missing" : "column_unclear", words, { line: 1, column: "value" });
}

function ofColumn(header: readonly string[]): number | null {
  const [only, ...others] = header.flatMap((name, at) => (isExposure(name) ? [at] : []));
  return usual("of", header) ?? (others.length === 0 ? (only ?? null) : null);
}

const isProblem = (found: number | null | Problem): found is Problem => typeof found === "object" && found !== null;

/** Finds the columns by the names that were said, by the names that they usually have, or by being the only one left. */
export function findColumns(asked: ColumnsAsked): Columns | readonly Problem[] {
  const { header, named: said } = asked;
  const date = dateColumn(asked);
  const of = said.of === undefined ? ofColumn(header) : named("of", said.of, header);
  const value = valueColumn(asked, [isProblem(date) ? null : date, isProblem(of) ? null : of]);
  const problems = [date, value, of].filter(isProblem);
  if (isProblem(date) || isProblem(value) || isProblem(of)) return problems;
  const twice = header.find((name, at) => [date, value, of].includes(at) && header.indexOf(name) !== at);
  if (twice !== undefined) {
    const words = `Two columns are called "${twice}". Give each a name of its own.`;
    return [problem("column_twice", words, { line: 1, column: twice })];
  }
  const unused = header.filter((name, at) => name !== "" && ![date, value, of].includes(at));
  return { date, value, of, notes: unused.length === 0 ? [] : [`Columns that were not used: ${shown(unused)}.`] };
}
