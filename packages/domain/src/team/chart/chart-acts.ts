import type { LocalDate, MeasurementId } from "../../ids.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { Brought } from "../../record/slice.ts";
import type { ChartRemark, Withdrawal } from "./chart.ts";

/** One thing that somebody decided or said about a chart. What was taken back says by whom and why, and stays. */
export type ChartAct = { readonly brought: Brought; readonly because: string | undefined } & (
  | { readonly is: "adopted" }
  | { readonly is: "phase"; readonly from: LocalDate; readonly withdrawn: Withdrawal | null }
  | { readonly is: "point"; readonly measurement: MeasurementId; readonly withdrawn: Withdrawal | null }
  | { readonly is: "month"; readonly month: LocalDate; readonly withdrawn: Withdrawal | null }
  /** Null: the line was taken away. */
  | { readonly is: "target"; readonly value: number | null }
  | { readonly is: "remark"; readonly verdict: ChartRemark["verdict"] }
);

/** Everything that was decided and said about the chart of one measure, in the order in which it was said. */
export function chartActs(record: PersonRecord, measure: string): readonly ChartAct[] {
  const { measure: own, measureUse, chart } = record;
  const of = <Act extends { readonly measure: string }>(acts: readonly Act[]) =>
    acts.filter((act) => act.measure === measure);
  const withdrawn = ({ entry }: Brought) => chart.withdrawn.get(entry) ?? null;
  const acts: ChartAct[] = [
    ...of(own.adoptions).map(({ brought }) => ({ is: "adopted", brought, because: undefined }) as const),
    ...of(own.phases).map(
      ({ from, because, brought }) => ({ is: "phase", from, because, brought, withdrawn: withdrawn(brought) }) as const,
    ),
    ...of(own.exclusions).map(
      ({ measurement, because, brought }) =>
        ({ is: "point", measurement, because, brought, withdrawn: withdrawn(brought) }) as const,
    ),
    ...of(measureUse.excluded).map(
      ({ month, because, brought }) =>
        ({ is: "month", month, because, brought, withdrawn: withdrawn(brought) }) as const,
    ),
    ...of(own.targetsSet).map(({ value, because, brought }) => ({ is: "target", value, because, brought }) as const),
    ...of(chart.remarks).map(
      ({ words, verdict, brought }) => ({ is: "remark", verdict, because: words, brought }) as const,
    ),
  ];
  return acts.toSorted((one, other) => (one.brought.at < other.brought.at ? -1 : 1));
}
