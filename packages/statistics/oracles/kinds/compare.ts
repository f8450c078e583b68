/** One case of an oracle file, as it was parsed: what is inside depends on the kind. */
export type Plain = Readonly<Record<string, unknown>>;

export type Tolerance = { readonly absolute: number; readonly relative: number };

/** Is this an object, as JSON gives? */
export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object under a key. @throws TypeError when the file has none. */
export function objectAt(from: Plain, key: string): Plain {
  const value = from[key];
  if (!isPlain(value)) throw new TypeError(`the case has no object "${key}"`);
  return value;
}

/** The list under a key, empty when absent. */
export function listAt(from: Plain, key: string): readonly unknown[] {
  const value = from[key];
  return Array.isArray(value) ? value : [];
}

/** Objects of the list under a key. */
export function objectsAt(from: Plain, key: string): readonly Plain[] {
  return listAt(from, key).filter(isPlain);
}

/** The numbers of the list under a key; a lone number counts as a list of one. @throws TypeError for anything else. */
export function numbersAt(from: Plain, key: string): readonly number[] {
  const value = from[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each) => {
    if (typeof each !== "number") throw new TypeError(`the case has something else than numbers in "${key}"`);
    return each;
  });
}

/** As `numbersAt`, where one value alone stands for the same in every row. */
export function columnAt(from: Plain, key: string, rows: number): readonly number[] {
  const column = numbersAt(from, key);
  return column.length === 1 ? new Array<number>(rows).fill(column[0] ?? 0) : column;
}

/** The number under a key. @throws TypeError when there is none. */
export function numberAt(from: Plain, key: string): number {
  const value = from[key];
  if (typeof value !== "number") throw new TypeError(`the case has no number "${key}"`);
  return value;
}

/** The text under a key, empty when absent. */
export function textAt(from: Plain, key: string): string {
  const value = from[key];
  return typeof value === "string" ? value : "";
}

/** The file's tolerance with its absolute and relative part; a part that it doesn't name is 0. @throws TypeError without any. */
export function toleranceOf(file: Plain): Tolerance {
  const tolerance = isPlain(file["tolerance"]) ? file["tolerance"] : {};
  const { absolute = 0, relative = 0 } = tolerance;
  if (typeof absolute !== "number" || typeof relative !== "number" || absolute + relative <= 0) {
    throw new TypeError('the file names no tolerance, as {"absolute": number, "relative": number}');
  }
  return { absolute, relative };
}

/** Gathers what doesn't agree, in sentences. */
export type Comparison = {
  readonly mismatches: readonly string[];
  /** Expected may be a number (of every row, where ours is a list), null, absent (not compared), or a list. */
  readonly same: (name: string, expected: unknown, ours: unknown, tolerance?: Tolerance) => void;
};

function isNear(expected: number, ours: number, { absolute, relative }: Tolerance): boolean {
  return Math.abs(expected - ours) <= absolute + relative * Math.max(Math.abs(expected), Math.abs(ours));
}

/** Starts a comparison under a tolerance. */
export function compareUnder(usual: Tolerance): Comparison {
  const mismatches: string[] = [];
  const same: Comparison["same"] = (name, expected, ours, tolerance = usual) => {
    if (expected === undefined) return;
    if (Array.isArray(expected)) {
      const list: readonly unknown[] = Array.isArray(ours) ? ours : [ours];
      if (list.length !== expected.length) {
        mismatches.push(`${name}: expected ${expected.length} values, got ${list.length}`);
        return;
      }
      expected.forEach((each, index) => {
        same(`${name}[${index}]`, each ?? null, list[index], tolerance);
      });
      return;
    }
    if (Array.isArray(ours)) {
      ours.forEach((each: unknown, index) => {
        same(`${name}[${index}]`, expected, each, tolerance);
      });
      return;
    }
    const isSame =
      typeof expected === "number" && typeof ours === "number"
        ? isNear(expected, ours, tolerance)
        : expected === (ours ?? null);
    if (!isSame) mismatches.push(`${name}: expected ${JSON.stringify(expected)}, got ${String(ours)}`);
  };
  return { mismatches, same };
}
