/**
 * Two numbers closer than this part of the larger are the same point on a chart. A mean is a sum of
 * roundings, so a value that lies on the centre line by arithmetic may miss it by the last bit, and runs
 * rules would then depend on the order of additions.
 */
export const tieTolerance = 1e-10;

/** Whether `value` lies on `line` within the tolerance. */
export function isTied(value: number, line: number): boolean {
  return Math.abs(value - line) <= tieTolerance * Math.max(Math.abs(value), Math.abs(line));
}

/** 1 above the line, -1 below it, 0 on it within the tolerance. */
export function sideOf(value: number, line: number): -1 | 0 | 1 {
  if (isTied(value, line)) return 0;
  return value > line ? 1 : -1;
}
