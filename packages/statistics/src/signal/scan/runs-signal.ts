import { hasBox } from "../box.ts";
import { criticalRuns, isRunsSignal } from "../critical.ts";
import type { Rule } from "../rule.ts";
import type { RunCounts } from "../runs.ts";
import { runsLimits } from "../runs-table.ts";
import { scanShift } from "./shift.ts";
import type { Found, Stretch } from "./stretch.ts";

/** The longest run and the crossings of a whole phase against what chance rarely passes. */
export function scanRuns(stretch: Stretch, rule: Rule & { rule: "runs" }, runs: RunCounts, into: Found[]): void {
  if (!isRunsSignal(runs, rule.method)) return;
  const whole = { rule, from: stretch.from, to: stretch.to - 1, direction: "none", points: null } as const;
  if (rule.method !== "anhoej" && hasBox(runs.useful)) {
    into.push({ ...whole, id: "runs-box", count: runs.longestRun, against: runs.crossings });
    return;
  }
  const { longestRunMax, crossingsMin } = criticalRuns(runs.useful);
  if (runs.longestRun > longestRunMax) {
    // Every run that is too long is news, not only the longest: the last one tells where the process is now.
    const shift = { rule: "shift", length: longestRunMax + 1, onLine: "skip", source: rule.source } as const;
    const long: Found[] = [];
    scanShift(stretch, shift, runs.useful < stretch.to - stretch.from, long);
    for (const run of long) into.push({ ...run, rule, id: "long-run", against: longestRunMax });
  }
  if (runs.crossings < crossingsMin) {
    into.push({ ...whole, id: "few-crossings", count: runs.crossings, against: crossingsMin });
  }
}

/** Too few or too many runs for the number of useful points. */
export function scanRunNumber(
  stretch: Stretch,
  rule: Rule & { rule: "number-of-runs" },
  runs: RunCounts,
  into: Found[],
): void {
  const limits = runsLimits(runs.useful);
  const count = runs.crossings + 1;
  if (limits === null || (count >= limits.fewest && count <= limits.most)) return;
  const against = count < limits.fewest ? limits.fewest : limits.most;
  into.push({
    rule,
    id: "number-of-runs",
    from: stretch.from,
    to: stretch.to - 1,
    direction: "none",
    points: null,
    count,
    against,
  });
}
