/**
 * What was lost when `one + other` was rounded to `sum`, exact for any two doubles that do not overflow.
 *
 * @see Knuth, The Art of Computer Programming vol. 2, 3rd ed., section 4.2.2, theorem B.
 */
export function roundingOfSum(one: number, other: number, sum: number): number {
  const part = sum - one;
  return one - (sum - part) + (other - part);
}
