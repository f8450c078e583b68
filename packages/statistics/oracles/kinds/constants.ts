import { c4, d2, subgroupFactors } from "../../src/index.ts";
import { compareUnder, numbersAt, objectAt, type Plain } from "./compare.ts";

/** The file prints ten to twelve decimals and names no tolerance. */
const printed = { absolute: 1e-11, relative: 0 };

/** Checks the constants of control charts; the file itself is the case. */
export function check(oracle: Plain): readonly string[] {
  const { same, mismatches } = compareUnder(printed);
  const deviations = objectAt(oracle, "c4");
  numbersAt(deviations, "n").forEach((n, index) => {
    const ours = { c4: c4(n), ...subgroupFactors(n) };
    same(`c4(${n})`, numbersAt(deviations, "c4")[index], ours.c4);
    same(`A3(${n})`, numbersAt(deviations, "A3")[index], ours.a3);
    same(`B3(${n})`, numbersAt(deviations, "B3")[index], ours.b3);
    same(`B4(${n})`, numbersAt(deviations, "B4")[index], ours.b4);
  });
  const ranges = objectAt(oracle, "d2");
  numbersAt(ranges, "n").forEach((n, index) => {
    same(`d2(${n})`, numbersAt(ranges, "d2")[index], d2(n));
  });
  return mismatches;
}
