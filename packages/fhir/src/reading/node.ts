/** What JSON calls an object: nothing is known about it yet. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * One object of a resource, read without trust. Every read answers: a value of the wrong kind is written to `problems`
 * with its path and then counts as missing, so that one bad element never stops a resource that can do without it.
 */
export class Node {
  readonly path: string;
  readonly problems: string[];
  readonly #value: JsonObject;

  constructor(value: JsonObject, path: string, problems: string[]) {
    this.#value = value;
    this.path = path;
    this.problems = problems;
  }

  /** An element is read more than once, and is wrong only once. */
  report(problem: string): void {
    if (!this.problems.includes(problem)) this.problems.push(problem);
  }

  has(name: string): boolean {
    return this.#raw(name) !== undefined;
  }

  names(): readonly string[] {
    return Object.keys(this.#value);
  }

  text(name: string): string | undefined {
    const raw = this.#raw(name);
    if (raw === undefined || typeof raw === "string") return raw;
    return this.#wrong(name, "text", raw);
  }

  number(name: string): number | undefined {
    const raw = this.#raw(name);
    if (raw === undefined || (typeof raw === "number" && Number.isFinite(raw))) return raw;
    return this.#wrong(name, "a number", raw);
  }

  boolean(name: string): boolean | undefined {
    const raw = this.#raw(name);
    if (raw === undefined || typeof raw === "boolean") return raw;
    return this.#wrong(name, "true or false", raw);
  }

  object(name: string): Node | undefined {
    const raw = this.#raw(name);
    if (raw === undefined) return undefined;
    if (isObject(raw)) return new Node(raw, `${this.path}.${name}`, this.problems);
    return this.#wrong(name, "an object", raw);
  }

  /** The objects of a list; what is no object in it is reported and left out. */
  list(name: string): readonly Node[] {
    return this.#items(name).flatMap(([item, path]) => {
      if (isObject(item)) return [new Node(item, path, this.problems)];
      this.report(`${path} should be an object, but is ${kindOf(item)}.`);
      return [];
    });
  }

  texts(name: string): readonly string[] {
    return this.#items(name).flatMap(([item, path]) => {
      if (typeof item === "string") return [item];
      this.report(`${path} should be text, but is ${kindOf(item)}.`);
      return [];
    });
  }

  #items(name: string): readonly (readonly [unknown, string])[] {
    const raw = this.#raw(name);
    if (raw === undefined) return [];
    if (Array.isArray(raw)) return raw.map((item: unknown, at) => [item, `${this.path}.${name}[${at}]`] as const);
    this.#wrong(name, "a list", raw);
    return [];
  }

  #raw(name: string): unknown {
    return Object.hasOwn(this.#value, name) ? (this.#value[name] ?? undefined) : undefined;
  }

  #wrong(name: string, expected: string, raw: unknown): undefined {
    this.report(`${this.path}.${name} should be ${expected}, but is ${kindOf(raw)}.`);
    return undefined;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "text";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}
