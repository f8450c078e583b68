import { pointStatus } from "../../chart/model.ts";
import type { Rule } from "../rule.ts";
import { type Found, found, sided, skipped, type Stretch } from "./stretch.ts";

/** So many points in a row on one side of the centre line, each run reported whole. */
export function scanShift(stretch: Stretch, rule: Rule & { rule: "shift" }, into: Found[]): void {
  const { status } = stretch;
  const above = pointStatus.aboveCentre;
  let side = 0;
  let length = 0;
  let first = 0;
  let last = 0;
  const close = (): void => {
    if (side !== 0 && length >= rule.length) {
      into.push({ ...found(rule, first, last, side === above ? "up" : "down"), count: length, against: rule.length });
    }
    side = 0;
    length = 0;
  };
  for (let index = stretch.from; index < stretch.to; index++) {
    const bits = status[index] ?? 0;
    if ((bits & pointStatus.excluded) !== 0) continue;
    let here = bits & sided;
    if (here === 0) {
      if (rule.onLine === "skip") continue;
      if (rule.onLine === "break" || (bits & skipped) !== 0) {
        close();
        continue;
      }
      here = pointStatus.belowCentre;
    }
    if (here !== side) {
      close();
      side = here;
      first = index;
    }
    length += 1;
    last = index;
  }
  close();
}
