/**
 * The root of an increasing function in (below, above): Newton's steps, with halving whenever a step
 * leaves the bracket, so that it always ends.
 */
export function solveIncreasing(problem: {
  readonly below: number;
  readonly above: number;
  readonly start: number;
  readonly gap: (x: number) => number;
  readonly slope: (x: number) => number;
}): number {
  let { below, above, start: x } = problem;
  for (let step = 0; step < 400; step++) {
    const gap = problem.gap(x);
    if (gap === 0) return x;
    if (gap < 0) below = x;
    else above = x;
    const slope = problem.slope(x);
    let next = slope > 0 ? x - gap / slope : below;
    if (!(next > below && next < above)) next = below + (above - below) / 2;
    if (Math.abs(next - x) <= 4e-16 * Math.abs(next) || next === x) return next;
    x = next;
  }
  return x;
}
