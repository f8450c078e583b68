import type { ReactNode } from "react";
import { RunChart } from "../../../chart/run-chart.tsx";
import { Card } from "../../../components/base/card.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { inVisit } from "../../../words/en/in-visit.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { trends } from "../from-record/trend.ts";

/** How it goes, in one chart. It comes a moment after the aim and the words, which are what the visit begins with. */
export default function TrendCard({ at }: { readonly at: InVisit }): ReactNode {
  const [trend] = trends(at.record, at.state.series, at.aim?.id);
  if (trend === undefined) return <EmptyState title={inVisit.noTrend} about={inVisit.noTrendAbout} />;
  return (
    <Card>
      <RunChart view={trend.view} height={210} />
    </Card>
  );
}
