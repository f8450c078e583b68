import type { Body } from "../../entry.ts";
import type { EntryId } from "../../ids.ts";
import { type Brought, broughtBy, type Noun } from "../../record/slice.ts";

/** What somebody said beside a chart's verdict. */
export interface ChartRemark extends Body<"chart.remarked"> {
  readonly brought: Brought;
}
/** Why an act about a chart no longer holds, and who said so. */
export interface Withdrawal {
  readonly because: string;
  readonly brought: Brought;
}
export interface ChartSlice {
  readonly remarks: ChartRemark[];
  readonly withdrawn: Map<EntryId, Withdrawal>;
}

export const chartNoun: Noun<ChartSlice, "chart.remarked" | "chart.act-withdrawn"> = {
  empty: () => ({ remarks: [], withdrawn: new Map() }),
  own: ({ remarks, withdrawn }) => ({ remarks: [...remarks], withdrawn: new Map(withdrawn) }),
  apply: {
    "chart.remarked": (slice, entry) => {
      slice.remarks.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "chart.act-withdrawn": (slice, entry) => {
      slice.withdrawn.set(entry.body.act, { because: entry.body.because, brought: broughtBy(entry) });
    },
  },
};
