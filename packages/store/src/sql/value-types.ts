import pg from "pg";

type Parse = (text: string) => unknown;

/** bigint as a number, as all our counts are; one that a number can't hold exactly is a broken promise. */
function int8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`expected a whole number within 2^53, the database sent ${text}`);
  return value;
}

const instantShape = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/;

/** timestamptz as ISO 8601 in UTC with milliseconds, the shape of an Instant. Each connection's time zone is UTC. */
function instant(text: string): string {
  const [, day, time, fraction = ""] = instantShape.exec(text) ?? [];
  if (day === undefined || time === undefined)
    throw new RangeError(`expected an instant in UTC, the database sent ${text}`);
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
}

/** bytea in its hex form. */
function bytes(text: string): Uint8Array {
  return Buffer.from(text.slice(2), "hex");
}

const asText: Parse = (text) => text;
const truth: Parse = (text) => text === "t";

// The driver's own reader of text[] takes the array apart; every array is written the same way.
const textArrayOid: number = 1009;
const textArray: Parse = pg.types.getTypeParser(textArrayOid);

function each(value: unknown, parse: Parse): unknown {
  if (Array.isArray(value)) return value.map((inner) => each(inner, parse));
  return typeof value === "string" ? parse(value) : null;
}

// By oid: of the type, and of its array. What is not listed comes as text: dates ("2026-11-22", no midnight of any zone),
// numeric (exact), json and jsonb (readers pass them through), uuid, interval.
const scalars: readonly (readonly [oid: number, arrayOid: number, parse: Parse])[] = [
  [16, 1000, truth],
  [17, 1001, bytes],
  [20, 1016, int8],
  [21, 1005, Number],
  [23, 1007, Number],
  [26, 1028, Number],
  [700, 1021, Number],
  [701, 1022, Number],
  [1184, 1185, instant],
  [25, 1009, asText],
  [114, 199, asText],
  [1043, 1015, asText],
  [1082, 1182, asText],
  [1114, 1115, asText],
  [1700, 1231, asText],
  [2950, 2951, asText],
  [3802, 3807, asText],
];

const parsers = new Map<number, Parse>(
  scalars.flatMap(([oid, arrayOid, parse]): [number, Parse][] => [
    [oid, parse],
    [arrayOid, (text) => each(textArray(text), parse)],
  ]),
);

/** How values come out of the database: one table for every engine. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number) => parsers.get(oid) ?? asText,
};
