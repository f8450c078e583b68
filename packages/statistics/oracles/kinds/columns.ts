import type { ChartModel, Line, Phase } from "../../src/chart/model.ts";
import type { NumberColumn } from "../../src/chart/series.ts";
import { isPlain, type Plain, type Tolerance } from "./compare.ts";

/** A column of numbers or nulls from a case. @throws TypeError for anything else. */
export function columnAt(from: Plain, key: string): NumberColumn {
  const value = from[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each) => {
    if (each === null || typeof each === "number") return each;
    throw new TypeError(`the case has something else than numbers in "${key}"`);
  });
}

/** Keys of subgroups from a case. */
export function keysAt(from: Plain, key: string): readonly (string | number)[] {
  const value = from[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.map((each) => (typeof each === "number" ? each : String(each)));
}

export function optionalNumber(from: Plain, key: string): number | undefined {
  const value = from[key];
  return typeof value === "number" ? value : undefined;
}

/** One value per point of a chart, through all its phases. */
export function acrossPhases<Value>(model: ChartModel, at: (phase: Phase, index: number) => Value): readonly Value[] {
  return model.phases.flatMap((phase) =>
    Array.from({ length: phase.to - phase.from + 1 }, (_, offset) => at(phase, phase.from + offset)),
  );
}

/** A line's value at a point, null where there is none. */
export function lineValue(line: Line, phase: Phase, index: number): number | null {
  if (line === null || typeof line === "number") return line;
  return line[index - phase.from] ?? null;
}

function isNear(expected: number, ours: number, { absolute, relative }: Tolerance): boolean {
  return Math.abs(expected - ours) <= absolute + relative * Math.max(Math.abs(expected), Math.abs(ours));
}

/**
 * Compares a column with one from a case, where one value alone stands for the same at every point. A
 * number of ours against null, or the other way round, is a mismatch.
 */
export function compareColumn(
  name: string,
  expected: unknown,
  ours: ArrayLike<unknown>,
  tolerance: Tolerance,
): readonly string[] {
  if (expected === undefined) return [];
  const list: readonly unknown[] | null = Array.isArray(expected) ? expected : null;
  if (list !== null && list.length !== ours.length) {
    return [`${name}: expected ${list.length} values, got ${ours.length}`];
  }
  const mismatches: string[] = [];
  for (let index = 0; index < ours.length; index++) {
    const wanted = list === null ? expected : list[index];
    const got = ours[index] ?? null;
    const isSame =
      typeof wanted === "number" && typeof got === "number" ? isNear(wanted, got, tolerance) : wanted === got;
    if (!isSame) mismatches.push(`${name}[${index}]: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
  }
  return mismatches;
}

/** A case's object under a key, or an empty one. */
export function plainAt(from: Plain, key: string): Plain {
  const value = from[key];
  return isPlain(value) ? value : {};
}
