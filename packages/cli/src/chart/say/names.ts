import type { ChartType, ChartWarning, RuleId } from "@aimwell/statistics/charts";

/** What a chart is called in the field. */
export const chartWords: Readonly<Record<ChartType, string>> = {
  run: "Run chart",
  i: "Individuals chart (I, XmR)",
  mr: "Moving range chart (MR)",
  xbar: "Chart of means (X̄)",
  s: "Chart of standard deviations (S)",
  r: "Chart of ranges (R)",
  p: "P chart of a share",
  pp: "P′ chart of a share (Laney)",
  u: "U chart of a rate",
  up: "U′ chart of a rate (Laney)",
  c: "C chart of counts",
  np: "NP chart of counts out of so many",
  g: "G chart of cases or days between rare events",
  t: "T chart of time between rare events",
  ip: "I′ chart (normalised individuals)",
};

export const ruleWords: Readonly<Record<RuleId, string>> = {
  "beyond-limits": "beyond a limit",
  "long-run": "an unusually long run",
  "few-crossings": "unusually few crossings",
  "runs-box": "runs and crossings together",
  shift: "shift",
  trend: "trend",
  "two-of-three": "two of three near a limit",
  "three-of-four": "three of four far out",
  "four-of-five": "four of five far out",
  "fifteen-within": "fifteen close to the middle",
  "eight-beyond": "eight away from the middle",
  alternating: "up and down in turns",
  "number-of-runs": "too few or too many runs",
};

/** What has to be kept in mind while reading a chart. */
export function sayWarning(warning: ChartWarning): string {
  switch (warning.code) {
    case "provisional-limits":
      return `Points that the limits rest on: ${warning.points}. They will still move; ${warning.wanted} or more are wanted.`;
    case "no-variation":
      return "All values that set the lines are the same, so the limits lie on the middle.";
    case "no-limits":
      return "There is nothing to reckon limits from, so there are none.";
    case "too-few-for-rules":
      return `Points off the middle line: ${warning.points}. The rules for runs need ${warning.wanted}.`;
  }
}
