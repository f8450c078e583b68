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
      return scanBeyond(stretch, rule, runs.beyond, into);
    case "runs":
      return scanRuns(stretch, rule, runs, into);
    case "shift":
      return scanShift(stretch, rule, into);
    case "trend":
      return scanTrend(stretch, rule, into);
    case "zone":
      return scanZone(stretch, rule, into);
    case "fifteen-within":
      return scanWithin(stretch, rule, into);
    case "eight-beyond":
      return scanBeyondBoth(stretch, rule, into);
    case "alternating":
      return scanAlternating(stretch, rule, into);
    case "number-of-runs":
      return scanRunNumber(stretch, rule, runs, into);
  }
}

/** Adds every signal of a phase to `into`, rule by rule. */
export function scan(stretch: Stretch, rules: RuleSet, runs: RunCounts, into: Found[]): void {
  for (const rule of rules) scanRule(stretch, rule, runs, into);
}
