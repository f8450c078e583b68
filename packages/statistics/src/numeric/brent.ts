/** A bracket [low, high] at whose ends the function has opposite signs, and how near the root must be. */
export type Bracket = {
  readonly low: number;
  readonly high: number;
  /** Half the width at which to stop; 0 for the last digits. */
  readonly tolerance: number;
};

type Point = { readonly x: number; readonly y: number };

/**
 * Where a function crosses zero, by Brent's method: interpolation when it helps, halving when it doesn't.
 *
 * @throws RangeError when the function has the same sign at both ends.
 * @see Brent, Algorithms for Minimization without Derivatives (1973), chapter 4, procedure zero.
 */
export function brentRoot(f: (x: number) => number, { low, high, tolerance }: Bracket): number {
  // best has the smallest |y| so far, across lies on the other side of the root, last was best before.
  let last: Point = { x: low, y: f(low) };
  let best: Point = { x: high, y: f(high) };
  if (last.y === 0) return last.x;
  if (best.y === 0) return best.x;
  if (last.y > 0 === best.y > 0) {
    throw new RangeError(`f must change sign between low and high, not be ${last.y} and ${best.y}`);
  }
  let across = last;
  for (let step = 0; step < 1000; step++) {
    const before = best.x - last.x;
    if (Math.abs(across.y) < Math.abs(best.y)) {
      last = best;
      best = across;
      across = last;
    }
    const near = 2 * Number.EPSILON * Math.abs(best.x) + tolerance / 2;
    const half = (across.x - best.x) / 2;
    if (Math.abs(half) <= near || best.y === 0) return best.x;
    let move = half;
    if (Math.abs(before) >= near && Math.abs(last.y) > Math.abs(best.y)) {
      move = interpolated({ last, best, across, half, near, before });
    }
    if (Math.abs(move) < near) move = move > 0 ? near : -near;
    last = best;
    const x = best.x + move;
    best = { x, y: f(x) };
    if (best.y > 0 === across.y > 0) across = last;
  }
  return best.x;
}

/** The interpolated step when it stays well inside the bracket, half the bracket otherwise. */
function interpolated(state: {
  readonly last: Point;
  readonly best: Point;
  readonly across: Point;
  readonly half: number;
  readonly near: number;
  readonly before: number;
}): number {
  const { last, best, across, half, near, before } = state;
  const width = across.x - best.x;
  const ratio = best.y / last.y;
  let over: number;
  let under: number;
  if (last.x === across.x) {
    over = width * ratio;
    under = 1 - ratio;
  } else {
    const q = last.y / across.y;
    const r = best.y / across.y;
    over = ratio * (width * q * (q - r) - (best.x - last.x) * (r - 1));
    under = (q - 1) * (r - 1) * (ratio - 1);
  }
  if (over > 0) under = -under;
  else over = -over;
  const isInside = over < 0.75 * width * under - Math.abs(near * under) / 2 && over < Math.abs((before * under) / 2);
  return isInside ? over / under : half;
}
