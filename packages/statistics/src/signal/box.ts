import { requireWhole } from "../numeric/require.ts";

/**
 * For 10 to 100 useful points: the fewest crossings of the box, the longest run that it accepts, and, where
 * the corner is cut, the longest run accepted at the fewest crossings, one more, and so on. The numbers are
 * facts of the method, checked against qicharts2 0.8.1.
 *
 * @see Anhøj and Wentzel-Larsen, PLoS ONE 2020;15:e0233920.
 */
const boxes = (
  "2 6 5,3 7 6,3 6,3 6,3 6,4 7 6 6,5 8 7,5 7,5 7 6,5 7 5,6 7,7 8,6 7 6,6 7 6,6 7 6,6 7,9 9 7,9 8 7,9 8 7 7," +
  "10 8,11 10 9,11 9 8 8 8,11 8,11 8 7,11 8 7 7,12 8,13 9 8 8,14 10,13 8,15 11,15 9,15 9 8 8,14 8,14 8," +
  "17 10,17 9,17 9 8 8,17 9 7 8 8,19 12 11,19 10 9 9,19 9,19 9 8 8,19 9 7 8,21 11 9 10,21 10 8 9,21 9," +
  "21 9 8 8,23 12 11 11,23 10 9,23 10 8 9 9,23 9,23 9 8,25 11 9 10,25 10 9 9,26 11 10,26 10 9,27 12 10 11," +
  "27 10,27 10 8 9,28 11 8,29 14 13,29 11 9 10,29 10 9,30 11 10,30 10,31 12 9,31 11 8 10 10,31 10 9 9," +
  "32 11 8,33 13 11 12 12 12,33 11 9 10,33 10,34 11 10 10,33 10 7 9 9,35 11,35 11 8 10 10,35 10 9," +
  "35 10 8 9 9,37 12 10,37 11 9 10,38 12,37 10 9 9,39 13 12 12,39 11 10,39 11 8 10 10,39 10,39 10 8 9," +
  "41 12 9,41 11 9 10 10,42 12 10,41 10 9"
)
  .split(",")
  .map((row) => row.split(" ").map(Number));

const fewest = 10;

/** Whether the box methods cover this many useful points. */
export function hasBox(useful: number): boolean {
  return useful >= fewest && useful < fewest + boxes.length;
}

/**
 * The longest run that a box accepts at this many crossings; 0 when every run length is a signal.
 *
 * @throws RangeError unless 10 <= useful <= 100 and crossings >= 0, both whole.
 */
export function longestRunInBox(useful: number, crossings: number, method: "best-box" | "cut-box"): number {
  const [least = 0, longest = 0, ...corner] = boxes[useful - fewest] ?? [];
  if (longest === 0) throw new RangeError(`useful must be a whole number from 10 to 100, not ${useful}`);
  requireWhole(crossings, "crossings");
  if (crossings < least) return 0;
  return method === "best-box" ? longest : (corner[crossings - least] ?? longest);
}
