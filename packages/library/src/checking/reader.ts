/** What is wrong with a piece of content, and where: `statements[3].effect.ciLow`. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/** Content that was read whole, or every problem that was found. Nothing is ever half read. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const refused: unique symbol = Symbol("refused");
type Refused = typeof refused;
type Note = (problem: Problem) => void;

/** Reads one value of unknown shape. It notes each problem with its path and never throws. */
export interface Reader<Value> {
  (given: unknown, path: string, note: Note): Value | Refused;
  /** What it takes, as JSON Schema 2020-12: the published formats are printed from the readers that check them. */
  readonly schema: JsonSchema;
}
export type JsonSchema = { readonly [key: string]: unknown };

/** A reader with the schema of what it takes. */
const reads = <Value>(
  schema: JsonSchema,
  read: (given: unknown, path: string, note: Note) => Value | Refused,
): Reader<Value> => Object.assign(read, { schema });

/** A reader that is made when it is first needed: for what holds more of its own kind. Its schema leaves that open. */
export const later = <Value>(reader: () => Reader<Value>): Reader<Value> =>
  reads({}, (given, path, note) => reader()(given, path, note));

/** The same reader, with a sentence for whoever reads the printed format. */
export const described = <Value>(description: string, reader: Reader<Value>): Reader<Value> =>
  reads({ description, ...reader.schema }, (given, path, note) => reader(given, path, note));
type ValueOf<Each> = Each extends Reader<infer Value> ? Value : never;
type Shape = Readonly<Record<string, Reader<unknown>>>;
type Fields<Must extends Shape, May extends Shape> = { readonly [Key in keyof Must]: ValueOf<Must[Key]> } & {
  readonly [Key in keyof May]?: ValueOf<May[Key]>;
};

export function parse<Value>(reader: Reader<Value>, given: unknown): Parsed<Value> {
  const problems: Problem[] = [];
  const value = reader(given, "", (problem) => problems.push(problem));
  return value === refused || problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

const refuse = (path: string, note: Note, reason: string): Refused => {
  note({ path: path === "" ? "(whole file)" : path, reason });
  return refused;
};

const inWords = (given: unknown): string =>
  given === undefined ? "nothing" : given === null ? "null" : Array.isArray(given) ? "a list" : typeof given;

/** Text that is not blank. */
export const text: Reader<string> = reads({ type: "string", pattern: "\\S" }, (given, path, note) => {
  if (typeof given !== "string") return refuse(path, note, `expected text, found ${inWords(given)}`);
  return given.trim() === "" ? refuse(path, note, "the text is empty") : given;
});

export const anyText: Reader<string> = reads({ type: "string" }, (given, path, note) =>
  typeof given === "string" ? given : refuse(path, note, `expected text, found ${inWords(given)}`),
);

export const textLike = (pattern: RegExp, like: string): Reader<string> =>
  reads({ type: "string", pattern: pattern.source }, (given, path, note) => {
    const read = text(given, path, note);
    return read === refused || pattern.test(read) ? read : refuse(path, note, `"${read}" is not ${like}`);
  });

export const identifier = textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of small letters, digits and single hyphens");
/** A day of the calendar; whether there is such a day is checked where it matters. */
export const day = textLike(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2026-03-09");

export const number: Reader<number> = reads({ type: "number" }, (given, path, note) =>
  typeof given === "number" && Number.isFinite(given)
    ? given
    : refuse(path, note, `expected a number, found ${inWords(given)}`),
);

export const count: Reader<number> = reads({ type: "integer", minimum: 0 }, (given, path, note) => {
  const read = number(given, path, note);
  if (read === refused) return read;
  return Number.isInteger(read) && read >= 0 ? read : refuse(path, note, `${read} is not a whole number of 0 or more`);
});

export const truth: Reader<boolean> = reads({ type: "boolean" }, (given, path, note) =>
  typeof given === "boolean" ? given : refuse(path, note, `expected true or false, found ${inWords(given)}`),
);

/** Exactly one value; `null` where a file must say that something is not known. */
export const only = <const Value extends string | number | boolean | null>(value: Value): Reader<Value> =>
  reads({ const: value }, (given, path, note) =>
    given === value ? value : refuse(path, note, `expected ${JSON.stringify(value)}, found ${JSON.stringify(given)}`),
  );

export const oneOf = <const Value extends string>(...values: readonly Value[]): Reader<Value> =>
  reads(
    { enum: values },
    (given, path, note) =>
      values.find((value) => value === given) ??
      refuse(path, note, `${JSON.stringify(given)} is not one of ${values.join(", ")}`),
  );

export const orNull = <Value>(reader: Reader<Value>): Reader<Value | null> =>
  reads({ anyOf: [{ type: "null" }, reader.schema] }, (given, path, note) =>
    given === null ? null : reader(given, path, note),
  );

export const listOf = <Value>(reader: Reader<Value>, atLeast = 0): Reader<readonly Value[]> =>
  reads({ type: "array", minItems: atLeast, items: reader.schema }, (given, path, note) => {
    if (!Array.isArray(given)) return refuse(path, note, `expected a list, found ${inWords(given)}`);
    if (given.length < atLeast) return refuse(path, note, `expected at least ${atLeast}, found ${given.length}`);
    const read = given.map((each: unknown, index) => reader(each, `${path}[${index}]`, note));
    const values = read.filter((each): each is Exclude<typeof each, Refused> => each !== refused);
    return values.length === read.length ? values : refused;
  });

/** Whether a value is an object with named fields; lists and null are not. */
export const hasFields = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === "object" && given !== null && !Array.isArray(given);

const below = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Named values of one kind, the names free. */
export const namedValues = <Value>(reader: Reader<Value>): Reader<Readonly<Record<string, Value>>> =>
  reads({ type: "object", additionalProperties: reader.schema }, (given, path, note) => {
    if (!hasFields(given)) return refuse(path, note, `expected named values, found ${inWords(given)}`);
    const read = Object.entries(given).map(([key, value]) => [key, reader(value, below(path, key), note)] as const);
    const values = read.filter((each): each is [string, Exclude<(typeof each)[1], Refused>] => each[1] !== refused);
    return values.length === read.length ? Object.fromEntries(values) : refused;
  });

function objectSchema(must: Shape, may: Shape): JsonSchema {
  const properties = Object.entries({ ...must, ...may }).map(([key, { schema }]) => [key, schema] as const);
  return {
    type: "object",
    required: Object.keys(must),
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

/** An object with exactly these fields; a field that the format does not know is refused, since it would be lost. */
export const fields = <Must extends Shape, May extends Shape = Record<never, never>>(
  must: Must,
  may?: May,
): Reader<Fields<Must, May>> =>
  reads(objectSchema(must, may ?? {}), (given, path, note) => {
    if (!hasFields(given)) return refuse(path, note, `expected an object, found ${inWords(given)}`);
    const known: Shape = { ...may, ...must };
    const unknownKeys = Object.keys(given).filter((key) => !Object.hasOwn(known, key));
    for (const key of unknownKeys) note({ path: below(path, key), reason: "the format has no such field" });
    const read = Object.entries(known)
      .filter(([key]) => Object.hasOwn(given, key) || Object.hasOwn(must, key))
      .map(
        ([key, reader]) =>
          [key, reader(Object.hasOwn(given, key) ? given[key] : undefined, below(path, key), note)] as const,
      );
    if (unknownKeys.length > 0 || read.some(([, value]) => value === refused)) return refused;
    return Object.fromEntries(read) as Fields<Must, May>; // each field was read by its own reader just above
  });

/** Chooses the reader by what the given object says it is. */
export const byTag = <Value>(tag: string, readers: Readonly<Record<string, Reader<Value>>>): Reader<Value> =>
  reads({ oneOf: [...new Set(Object.values(readers))].map(({ schema }) => schema) }, (given, path, note) => {
    if (!hasFields(given)) return refuse(path, note, `expected an object, found ${inWords(given)}`);
    const named = given[tag];
    const reader = typeof named === "string" && Object.hasOwn(readers, named) ? readers[named] : undefined;
    return reader === undefined
      ? refuse(
          below(path, tag),
          note,
          `${JSON.stringify(named) ?? "nothing"} is not one of ${Object.keys(readers).join(", ")}`,
        )
      : reader(given, path, note);
  });

/** The first reader that takes the value; the problems of the last are told when none does. */
export const either = <First, Second>(first: Reader<First>, second: Reader<Second>): Reader<First | Second> =>
  reads({ anyOf: [first.schema, second.schema] }, (given, path, note) => {
    const attempt = first(given, path, () => undefined);
    return attempt === refused ? second(given, path, note) : attempt;
  });

/** Content that ships with the library: a problem in it is a broken promise, not an expected refusal. */
export function shipped<Value>(name: string, parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  const first = parsed.problems[0];
  throw new Error(`The shipped file ${name} is broken at ${first?.path}: ${first?.reason}`);
}
