import { asFinite, at, refuseArgument, requireLength } from "../numeric/argument.ts";

/**
 * The level of a goal that was reached: 0 is what was expected, positive is better, negative is less.
 * The five levels are whole numbers; half steps (partly reached) and −3 (worse than the scale foresaw)
 * are in use in rehabilitation and are accepted wherever a level is read.
 */
export type AttainmentLevel = number;

/** The five levels of Kiresuk and Sherman (1968), worst first. */
export const attainmentLevels = [-2, -1, 0, 1, 2] as const;

/**
 * Where a person stands on the scale on the day that the goal is set.
 * - `room-to-worsen`: today is −1, and −2 is left for getting worse (HL7 PCO; Turner-Stokes 2009).
 * - `worst-already`: today is −2, for a state that cannot get worse (Turner-Stokes 2009).
 */
export type StartConvention = "room-to-worsen" | "worst-already";

/**
 * The level that stands for the day the goal was set.
 *
 * @throws RangeError for a convention that is neither of the two.
 * @see Turner-Stokes, Clin Rehabil 2009;23:362-70 (baseline −1, or −2 when no worse state is possible).
 */
export function startLevel(convention: StartConvention): -1 | -2 {
  switch (convention) {
    case "room-to-worsen":
      return -1;
    case "worst-already":
      return -2;
    default:
      return refuseArgument("convention", '"room-to-worsen" or "worst-already"', convention);
  }
}

/** @throws RangeError unless there is at least one level and each is a half step from −3 to 2. */
export function requireLevels(argument: string, levels: readonly number[]): void {
  requireLength(levels.length, argument, 1);
  levels.forEach((level, index) => {
    const value = asFinite(level, at(argument, index));
    if (value < -3 || value > 2 || !Number.isInteger(value * 2)) {
      refuseArgument(at(argument, index), "a level from -3 to 2 in steps of a half", value);
    }
  });
}
