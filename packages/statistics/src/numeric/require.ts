/** Throws a RangeError that names the argument and the expectation, unless `value` is a finite number. */
export function requireFinite(value: number, name: string): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, not ${value}`);
}

/** Throws unless `value` is finite and above zero. */
export function requirePositive(value: number, name: string): void {
  if (!(Number.isFinite(value) && value > 0)) throw new RangeError(`${name} must be above 0, not ${value}`);
}

/** Throws unless `value` is finite and zero or more. */
export function requireNonNegative(value: number, name: string): void {
  if (!(Number.isFinite(value) && value >= 0)) throw new RangeError(`${name} must be 0 or more, not ${value}`);
}

/** Throws unless `value` is a whole number of at least `least`. */
export function requireWhole(value: number, name: string, least = 0): void {
  if (!(Number.isSafeInteger(value) && value >= least)) {
    throw new RangeError(`${name} must be a whole number of ${least} or more, not ${value}`);
  }
}

/** Throws unless `value` is a probability, 0 and 1 included. */
export function requireProbability(value: number, name: string): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie between 0 and 1, not ${value}`);
}

/** Throws unless `value` lies strictly between 0 and 1. */
export function requireOpenProbability(value: number, name: string): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie above 0 and below 1, not ${value}`);
}

/** Throws, naming the index, unless every value is a finite number and there are at least `atLeast`. */
export function requireAllFinite(values: ArrayLike<number>, name: string, atLeast = 0): void {
  if (values.length < atLeast) {
    throw new RangeError(`${name} must hold at least ${atLeast} values, not ${values.length}`);
  }
  for (let index = 0; index < values.length; index++) {
    if (!Number.isFinite(values[index])) {
      throw new RangeError(`${name}[${index}] must be a finite number, not ${values[index]}`);
    }
  }
}
