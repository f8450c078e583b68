import { d2, d3 } from "../../numeric/control-constants.ts";

/** Which constants turn subgroup ranges into sigma: exact ones, or those that qcc 2.7 carries. */
export type RangeConstants = "exact" | "qcc";

/** d3 for subgroups of 2 to 25 as qcc 2.7 has it; off from the sixth digit on. Its d2 is exact to three decimals. */
const qccD3 = [
  0.8525033, 0.8883697, 0.8798108, 0.8640855, 0.8480442, 0.8332108, 0.8198378, 0.8078413, 0.7970584, 0.787323,
  0.7784873, 0.7704257, 0.763033, 0.7562217, 0.7499188, 0.7440627, 0.7386021, 0.7334929, 0.728698, 0.7241851, 0.7199267,
  0.7158987, 0.7120802, 0.7084528,
];

/** Ranges of more than so many values waste what the values say; use standard deviations there. */
export const largestRanged = 25;

const knownMeans = new Map<number, number>();
const knownDeviations = new Map<number, number>();

function remembered(known: Map<number, number>, n: number, compute: (n: number) => number): number {
  const found = known.get(n);
  if (found !== undefined) return found;
  const computed = compute(n);
  known.set(n, computed);
  return computed;
}

/** The mean range of n values in sigma. */
export function meanRangeOf(n: number, constants: RangeConstants): number {
  const exact = remembered(knownMeans, n, d2);
  return constants === "exact" ? exact : Math.round(exact * 1000) / 1000;
}

/** The standard deviation of the range of n values in sigma. */
export function rangeDeviationOf(n: number, constants: RangeConstants): number {
  const carried = constants === "qcc" ? qccD3[n - 2] : undefined;
  return carried ?? remembered(knownDeviations, n, d3);
}
