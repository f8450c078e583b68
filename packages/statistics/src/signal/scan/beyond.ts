import { pointStatus } from "../../chart/model.ts";
import type { Rule } from "../rule.ts";
import { type Found, found, type Stretch } from "./stretch.ts";

/**
 * Neighbouring points beyond the same control limit make one signal. Excluded points are tested too.
 *
 * @param beyond - the points beyond a limit, ascending.
 */
export function scanBeyond(
  stretch: Stretch,
  rule: Rule & { rule: "beyond-limits" },
  beyond: readonly number[],
  into: Found[],
): void {
  let first = -1;
  let last = -2;
  let side = 0;
  const close = (): void => {
    if (first >= 0) into.push(found(rule, first, last, side !== 0 ? "up" : "down"));
  };
  for (const index of beyond) {
    const here = (stretch.status[index] ?? 0) & pointStatus.aboveCentre;
    if (index !== last + 1 || here !== side) {
      close();
      first = index;
      side = here;
    }
    last = index;
  }
  close();
}
