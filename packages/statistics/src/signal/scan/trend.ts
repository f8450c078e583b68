import type { Rule } from "../rule.ts";
import { type Found, found, skipped, type Stretch } from "./stretch.ts";

/** So many points in a row that all rise or all fall, the first point included. */
export function scanTrend(stretch: Stretch, rule: Rule & { rule: "trend" }, into: Found[]): void {
  const { y, status } = stretch;
  let direction = 0;
  let length = 0;
  let first = 0;
  let last = -1;
  const close = (): void => {
    if (direction !== 0 && length >= rule.length) {
      into.push({ ...found(rule, first, last, direction > 0 ? "up" : "down"), count: length, against: rule.length });
    }
    direction = 0;
    length = 1;
    first = last;
  };
  for (let index = stretch.from; index < stretch.to; index++) {
    if (((status[index] ?? 0) & skipped) !== 0) {
      // A gap ends a trend unless the rule forgives equal neighbours, which also lets points be left out.
      if (rule.equals === "break") {
        close();
        last = -1;
      }
      continue;
    }
    const step = last < 0 ? Number.NaN : Math.sign((y[index] ?? 0) - (y[last] ?? 0));
    if (step === 0 && rule.equals === "skip") continue;
    if (step === direction && step !== 0) {
      length += 1;
    } else {
      close();
      if (Number.isNaN(step)) first = index;
      else if (step !== 0) {
        direction = step;
        length = 2;
      } else first = index;
    }
    last = index;
  }
  close();
}
