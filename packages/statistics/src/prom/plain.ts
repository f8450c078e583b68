import { asFinite, at, refuseArgument } from "../numeric/argument.ts";

type Plain = Readonly<Record<string, unknown>>;

/** Is this a plain object, as JSON gives? */
export function isRecord(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text under a key. @throws RangeError when there is none. */
export function textAt(file: Plain, key: string): string {
  const text = file[key];
  return typeof text === "string" && text !== "" ? text : refuseArgument(`file.${key}`, "a text", text);
}

/** The object under a key. @throws RangeError when there is none. */
export function recordAt(file: Plain, key: string): Plain {
  const record = file[key];
  return isRecord(record) ? record : refuseArgument(`file.${key}`, "an object", record);
}

/** The list under a key, empty when the key is absent or null. @throws RangeError for anything else. */
export function listAt(file: Plain, key: string): readonly unknown[] {
  const list = file[key];
  if (list === undefined || list === null) return [];
  return Array.isArray(list) ? list : refuseArgument(`file.${key}`, "a list", list);
}

/** The list of texts under a key, empty when absent. @throws RangeError when one is not a text. */
export function textsAt(file: Plain, key: string): readonly string[] {
  return listAt(file, key).map((entry, index) =>
    typeof entry === "string" ? entry : refuseArgument(at(`file.${key}`, index), "a text", entry),
  );
}

/** The number under a key, null when absent. @throws RangeError when it is not a finite number. */
export function optionalNumber(file: Plain, key: string): number | null {
  return file[key] === undefined ? null : asFinite(file[key], `file.${key}`);
}

/** An ascending pair under a key. @throws RangeError for anything else. */
export function pairAt(file: Plain, key: string): readonly [number, number] {
  const [low, high, ...rest] = listAt(file, key);
  const min = asFinite(low, `file.${key}[0]`);
  const max = asFinite(high, `file.${key}[1]`);
  if (rest.length > 0 || min >= max) return refuseArgument(`file.${key}`, "two ascending numbers", `${min}, ${max}`);
  return [min, max];
}
