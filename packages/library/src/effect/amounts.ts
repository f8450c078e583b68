/** As many decimals as the largest of some amounts needs to tell them apart: none from 3 up. */
export function decimalsFor(amounts: readonly (number | null)[]): 0 | 1 | 2 {
  const largest = Math.max(...amounts.map((amount) => Math.abs(amount ?? 0)));
  return largest >= 3 ? 0 : largest >= 1 ? 1 : 2;
}

/** One amount without trailing noughts; halves go away from zero, so that both signs read alike. */
export function sayAmount(amount: number, decimals: 0 | 1 | 2): string {
  const scale = 10 ** decimals;
  const rounded = (Math.sign(amount) * Math.round(Number((Math.abs(amount) * scale).toFixed(6)))) / scale;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

export const isRounded = (amount: number, decimals: 0 | 1 | 2): boolean =>
  Number(sayAmount(amount, decimals)) !== amount;
