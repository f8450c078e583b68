import type { TestOfChange } from "@aimwell/domain";
import type { ReactNode } from "react";
import { RunChart } from "../../../chart/run-chart.tsx";
import { type Trend, trendOf } from "../../visit/from-record/trend.ts";
import type { Mine } from "../mine/mine.ts";

/** The chart of the first of these tests whose measure has a value. */
function trendOfTests({ record, series }: Mine, tests: readonly TestOfChange[]): Trend | null {
  for (const test of tests) {
    const measure = record.measure.measures.get(test.measure);
    const trend = measure === undefined ? null : trendOf(record, series, measure);
    if (trend !== null) return trend;
  }
  return null;
}

interface TestChartProps {
  readonly mine: Mine;
  /** The test that the page is about first. */
  readonly tests: readonly TestOfChange[];
}

/** What the numbers of small tests say; nothing while there are none. */
export default function TestChart({ mine, tests }: TestChartProps): ReactNode {
  const trend = trendOfTests(mine, tests);
  return trend === null ? null : <RunChart view={trend.view} />;
}
