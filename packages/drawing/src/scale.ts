export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

export interface ScaleInput {
  /** Everything that has to fit: values, limits, target. Not empty, all finite. */
  readonly values: readonly number[];
  readonly fromZero: boolean;
  /** About how many steps there should be. */
  readonly steps: number;
}

/** A scale in round steps of 1, 2 or 5 times a power of ten, that holds all values. */
export function scaleFor({ values, fromZero, steps }: ScaleInput): Scale {
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  const low = fromZero ? Math.min(0, smallest) : smallest;
  const span = largest - low || Math.abs(largest) || 1;
  const step = roundStep(span / steps);
  const from = Math.floor(low / step) * step;
  // The top is the next half step and not the next whole one, so that no chart is half empty.
  const top = Math.max(Math.ceil((largest * 2) / step - 1e-9) / 2, (from + step) / step) * step;
  const count = Math.floor((top - from) / step + 1e-9);
  return { low: from, high: top, ticks: Array.from({ length: count + 1 }, (_, place) => tidy(from + place * step)) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
