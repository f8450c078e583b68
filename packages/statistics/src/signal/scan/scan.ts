import type { Rule, RuleSet } from "../rule.ts";
import type { RunCounts } from "../runs.ts";
import { scanBeyond } from "./beyond.ts";
import { scanAlternating, scanBeyondBoth, scanWithin } from "./pattern.ts";
import { scanRunNumber, scanRuns } from "./runs-signal.ts";
import { scanShift } from "./shift.ts";
import type { Found, Stretch } from "./stretch.ts";
import { scanTrend } from "./trend.ts";
import { scanZone } from "./zone.ts";

function scanRule(stretch: Stretch, rule: Rule, runs: RunCounts, into: Found[]): void {
  switch (rule.rule) {
    case "beyond-limits":
      scanBeyond(stretch, rule, runs.beyond, into);
      break;
    case "runs":
      scanRuns(stretch, rule, runs, into);
      break;
    case "shift":
      // Points on the line may lengthen a run only where they count as below it.
      if (rule.onLine === "below" || runs.longestRun >= rule.length) {
        scanShift(stretch, rule, runs.useful < stretch.to - stretch.from, into);
      }
      break;
    case "trend":
      scanTrend(stretch, rule, into);
      break;
    case "zone":
      scanZone(stretch, rule, into);
      break;
    case "fifteen-within":
      scanWithin(stretch, rule, into);
      break;
    case "eight-beyond":
      scanBeyondBoth(stretch, rule, into);
      break;
    case "alternating":
      scanAlternating(stretch, rule, into);
      break;
    case "number-of-runs":
      scanRunNumber(stretch, rule, runs, into);
      break;
  }
}

/** Adds every signal of a phase to `into`, rule by rule. */
export function scan(stretch: Stretch, rules: RuleSet, runs: RunCounts, into: Found[]): void {
  for (const rule of rules) scanRule(stretch, rule, runs, into);
}
