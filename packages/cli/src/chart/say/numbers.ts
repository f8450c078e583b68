/** Says numbers of one chart alike: with as many decimals as their spread is worth. */
export type SayNumber = (value: number) => string;

/** A number with its unit: "9 min", "84.2 %", "9". */
export const withUnit = (said: string, unit: string): string => (unit === "" ? said : `${said} ${unit}`);

/**
 * @param values - all that one chart shows; a spread of 40 gives one decimal, of 4 two, of 400 none.
 */
export function sayNumbers(values: readonly number[]): SayNumber {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const spread = most - least || Math.abs(most) || 1;
  const decimals = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(spread))));
  const format = new Intl.NumberFormat("en", {
    maximumFractionDigits: Number.isFinite(decimals) ? decimals : 0,
    signDisplay: "negative",
  });
  return (value) => format.format(value).replace("-", "−");
}
