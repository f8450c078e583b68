import type { Body } from "../../entry.ts";
import type { MeasureId } from "../../ids.ts";
import type { Measure, MeasureSlice } from "../../measure/measure.ts";
import { type Brought, broughtBy, type Noun } from "../../record/slice.ts";

export interface ExcludedPeriod extends Body<"period.excluded"> {
  readonly brought: Brought;
}
export interface MeasureUseSlice {
  readonly excluded: ExcludedPeriod[];
  readonly retired: Map<MeasureId, { readonly because: string; readonly brought: Brought }>;
}

export const measureUseNoun: Noun<MeasureUseSlice, "measure.retired" | "period.excluded"> = {
  empty: () => ({ excluded: [], retired: new Map() }),
  own: (slice) => ({ excluded: [...slice.excluded], retired: new Map(slice.retired) }),
  apply: {
    "period.excluded": (slice, entry) => {
      slice.excluded.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "measure.retired": (slice, entry) => {
      slice.retired.set(entry.body.measure, { because: entry.body.because, brought: broughtBy(entry) });
    },
  },
};

interface Uses {
  readonly measure: MeasureSlice;
  readonly measureUse: MeasureUseSlice;
}

/** Whether a team looks at this measure now: it adopted it, and has not retired it since. */
export function isInUse({ measure, measureUse }: Uses, id: MeasureId): boolean {
  const adopted = measure.measures.get(id);
  const retired = measureUse.retired.get(id);
  return adopted !== undefined && (retired === undefined || retired.brought.at < adopted.brought.at);
}

/** The measures that a team looks at now, in the order in which it first adopted them. */
export function measuresInUse(record: Uses): readonly Measure[] {
  return [...record.measure.measures.values()].filter(({ measure }) => isInUse(record, measure));
}
