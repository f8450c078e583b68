// The checks that require.ts has no word for: values that come from outside as unknown, positions, lengths.

/** Where in an argument something stands, as it is written in code: `values[3]`, `answers.pain`. */
export function at(name: string, place: number | string): string {
  return typeof place === "number" ? `${name}[${place}]` : `${name}.${place}`;
}

/** Throws a RangeError that names the argument, what was expected of it and what came. */
export function refuseArgument(name: string, expected: string, came: unknown): never {
  const shown = typeof came === "string" ? `"${came}"` : String(came);
  throw new RangeError(`${name} must be ${expected}, not ${shown}`);
}

/** The value when it is a finite number; throws otherwise. For what comes from outside as unknown. */
export function asFinite(value: unknown, name: string): number {
  return typeof value === "number" && Number.isFinite(value) ? value : refuseArgument(name, "a finite number", value);
}

/** The value when it is a whole number of at least `least`; throws otherwise. */
export function asWhole(value: unknown, name: string, least = 0): number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least
    ? value
    : refuseArgument(name, `a whole number of ${least} or more`, value);
}

/** Throws unless `value` lies in [min, max]. */
export function requireWithin(value: number, name: string, min: number, max: number): void {
  if (!(value >= min && value <= max)) refuseArgument(name, `a number from ${min} to ${max}`, value);
}

/** Throws unless a list is at least so long. */
export function requireLength(length: number, name: string, atLeast: number): void {
  if (!(length >= atLeast)) {
    throw new RangeError(`${name} must hold at least ${atLeast} ${atLeast === 1 ? "value" : "values"}, not ${length}`);
  }
}

/** Throws unless two lists that go together are equally long. */
export function requireSameLength(length: number, name: string, other: { name: string; length: number }): void {
  if (length !== other.length) {
    throw new RangeError(`${name} must hold as many values as ${other.name} (${other.length}), not ${length}`);
  }
}
