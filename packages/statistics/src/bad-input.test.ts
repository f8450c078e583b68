import { describe, expect, it } from "vitest";
import { exported, madeHere, validCalls, withoutNumbers } from "../test/valid-calls.ts";

type Act = (...given: readonly unknown[]) => unknown;

const isAct = (value: unknown): value is Act => typeof value === "function";
const notNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

function actOf(name: string): Act {
  const act = exported.get(name);
  if (!isAct(act)) throw new TypeError(`${name} is no function of the package`);
  return act;
}

type Path = readonly (string | number)[];

/** Where something stands for which `isWanted` holds, in arguments of any shape. */
function pathsTo(value: unknown, isWanted: (value: unknown) => boolean, path: Path = []): readonly Path[] {
  const here = isWanted(value) && path.length > 0 ? [path] : [];
  if (typeof value !== "object" || value === null) return here;
  const inside = Object.entries(value).flatMap(([key, each]) =>
    pathsTo(each, isWanted, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...here, ...inside];
}

/** A copy with one place changed. */
function changed(value: unknown, [key, ...rest]: Path, to: (was: unknown) => unknown): unknown {
  if (key === undefined) return to(value);
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? changed(each, rest, to) : each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? changed(each, rest, to) : each]),
  );
}

function outcomeOf(name: string, given: unknown): { readonly threw: unknown } | { readonly gave: unknown } {
  try {
    return { gave: actOf(name)(...(Array.isArray(given) ? structuredClone(given) : [])) };
  } catch (threw) {
    return { threw };
  }
}

/** Where in a result a NaN stands; null when nowhere. */
function firstNaN(result: unknown, path = "result"): string | null {
  if (typeof result === "number") return Number.isNaN(result) ? path : null;
  if (typeof result !== "object" || result === null) return null;
  return Object.entries(result).reduce<string | null>(
    (found, [key, value]) => found ?? firstNaN(value, `${path}.${key}`),
    null,
  );
}

/** A message names a place when it says its last name, or that of the list that it stands in, with the index. */
function names(message: string, path: Path): boolean {
  const words = path.slice(1).filter((part) => typeof part === "string");
  const indexes = path.slice(1).filter((part) => typeof part === "number");
  return (
    (words.length === 0 || words.some((word) => message.includes(word))) &&
    (indexes.length === 0 || indexes.some((index) => message.includes(`[${index}]`)))
  );
}

const isNumber = (value: unknown): boolean => typeof value === "number";
const isList = (value: unknown): boolean => Array.isArray(value);

describe("every function of the package", () => {
  it("has a good call to spoil", () => {
    const functions = [...exported].filter(([, value]) => isAct(value)).map(([name]) => name);
    expect([...Object.keys(validCalls), ...withoutNumbers].sort()).toEqual(functions.sort());
  });

  it.each(Object.keys(validCalls))("%s answers a good call without NaN", (name) => {
    const outcome = outcomeOf(name, validCalls[name]);
    expect(outcome).toHaveProperty("gave");
    expect(firstNaN(outcome)).toBeNull();
  });

  it.each(Object.keys(validCalls))("%s refuses what is no number, and says where", (name) => {
    const given = validCalls[name];
    const places = pathsTo(given, isNumber).filter(([first]) => first !== 0 || !madeHere.includes(name));
    const wrong = places.flatMap((path) =>
      notNumbers.flatMap((bad) => {
        const outcome = outcomeOf(
          name,
          changed(given, path, () => bad),
        );
        const where = `${path.join(".")} = ${bad}`;
        if (!("threw" in outcome)) return [`${where}: was taken`];
        if (!(outcome.threw instanceof RangeError)) return [`${where}: ${String(outcome.threw)}`];
        return names(outcome.threw.message, path) ? [] : [`${where}: "${outcome.threw.message}" doesn't say where`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(validCalls))("%s with a list emptied or cut short answers without NaN or refuses", (name) => {
    const given = validCalls[name];
    const shorter: readonly ((list: unknown) => unknown)[] = [
      () => [],
      (list) => (Array.isArray(list) ? list.slice(0, -1) : list),
    ];
    const wrong = pathsTo(given, isList).flatMap((path) =>
      shorter.flatMap((cut, which) => {
        const outcome = outcomeOf(name, changed(given, path, cut));
        const where = `${path.join(".")} ${which === 0 ? "emptied" : "cut"}`;
        if ("threw" in outcome) {
          return outcome.threw instanceof RangeError ? [] : [`${where}: ${String(outcome.threw)}`];
        }
        const place = firstNaN(outcome.gave);
        return place === null ? [] : [`${where}: ${place} is NaN`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
