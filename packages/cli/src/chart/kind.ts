import type { DataKind } from "@aimwell/statistics/charts";
import type { KindName } from "./options.ts";
import { type Problem, problem } from "./problem.ts";
import { isExposure } from "./sheet/columns.ts";
import type { Sheet } from "./sheet/read-sheet.ts";

/** What the values are taken for, and why: somebody said so, or the columns do. */
export interface KindTaken {
  readonly name: KindName;
  readonly kind: DataKind;
  readonly why: string;
}

const kinds: Readonly<Record<KindName, DataKind>> = {
  continuous: "individual",
  count: "count",
  proportion: "proportion",
  rate: "rate",
  "days-between": "time-between",
  "cases-between": "cases-between",
  subgroups: "subgroups",
};

const otherwise = "If it is something else, say so with --kind.";

/** Kinds whose lines are events, so that no day is missing. */
export const areEvents = (kind: DataKind): boolean => kind === "time-between" || kind === "cases-between";

/** Says what the values are. The look of the numbers never chooses: the columns do, or `--kind`. */
export function kindOf({ names, rows }: Sheet, said: KindName | undefined): KindTaken | Problem {
  const { value, of } = names;
  if (said !== undefined) {
    const needsOf = said === "proportion" || said === "rate";
    if (!needsOf || of !== null) return { name: said, kind: kinds[said], why: `You said so (--kind ${said}).` };
    const words = `A ${said} needs a column with how many there were. Name it with --of; or, where the values are per cents or rates already, use --kind continuous.`;
    return problem("of_missing", words, { line: 1, column: "of" });
  }
  if (of === null) {
    const why = `There is one column of values, "${value}", so each stands for itself. ${otherwise}`;
    return { name: "continuous", kind: "individual", why };
  }
  if (isExposure(of)) {
    const why = `"${of}" says how much exposure there was, so it is events per exposure. ${otherwise}`;
    return { name: "rate", kind: "rate", why };
  }
  const counted = rows.filter((row) => row.value !== null && row.of !== null);
  const areWhole = counted.every((row) => Number.isInteger(row.value) && Number.isInteger(row.of));
  const odd = counted.filter((row) => !isPart(row.value, row.of));
  // Where most lines are parts of a whole, the others are slips, and are told line by line.
  if (areWhole && odd.length * 2 <= counted.length) {
    const why = `"${value}" is taken as how many of "${of}". If one person can have several (falls per bed days), say --kind rate.`;
    return { name: "proportion", kind: "proportion", why };
  }
  const words = `"${value}" and "${of}" are no shares of a whole: ${odd[0]?.value ?? "some"} of ${odd[0]?.of ?? "some"}. For events per exposure say --kind rate; for single values say --kind continuous.`;
  return problem("kind_needed", words, { line: odd[0]?.line ?? null });
}

const isPart = (value: number | null, of: number | null): boolean =>
  value === null || of === null || (Number.isInteger(value) && Number.isInteger(of) && value >= 0 && value <= of);

/** Numbers that a kind can't have, line by line. */
export function valueProblems({ rows, names }: Sheet, { kind, name }: KindTaken): readonly Problem[] {
  const column = names.value;
  return rows.flatMap(({ line, value, of }): readonly Problem[] => {
    const where = { line, column };
    const isCounted = kind !== "individual" && kind !== "subgroups";
    if (isCounted && value !== null && value < 0) {
      return [problem("below_zero", `A ${name} can't be below 0. Check it.`, { ...where, found: String(value) })];
    }
    if (kind !== "proportion" && kind !== "rate") return [];
    if (of !== null && of < 0)
      return [
        problem("below_zero", "There can't be fewer than 0. Check it.", { line, column: names.of, found: String(of) }),
      ];
    if (value === null || of === null || (of > 0 && (kind === "rate" || value <= of)) || (of === 0 && value === 0))
      return [];
    const words =
      of === 0
        ? `${value} of 0 can't be. Check both; where there was nobody, leave the cells empty.`
        : `${value} is more than all there were (${of}). Check both; for events per exposure say --kind rate.`;
    return [problem("more_than_all", words, { ...where, found: `${value} of ${of}` })];
  });
}
