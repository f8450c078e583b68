import type { Body } from "../entry.ts";
import type { MeasureId } from "../ids.ts";
import { type Brought, broughtBy, type Noun } from "../record/slice.ts";

export interface Measure extends Body<"measure.adopted"> {
  readonly brought: Brought;
}
export interface Phase extends Body<"phase.marked"> {
  readonly brought: Brought;
}
export interface Exclusion extends Body<"point.excluded"> {
  readonly brought: Brought;
}
export interface Target {
  readonly value: number;
  readonly because: string | undefined;
  readonly brought: Brought;
}
export interface MeasureSlice {
  readonly measures: Map<MeasureId, Measure>;
  readonly phases: Phase[];
  readonly exclusions: Exclusion[];
  readonly targets: Map<MeasureId, Target>;
}

type Types = "measure.adopted" | "phase.marked" | "point.excluded" | "target.set";

export const measureNoun: Noun<MeasureSlice, Types> = {
  empty: () => ({ measures: new Map(), phases: [], exclusions: [], targets: new Map() }),
  own: (slice) => ({
    measures: new Map(slice.measures),
    phases: [...slice.phases],
    exclusions: [...slice.exclusions],
    targets: new Map(slice.targets),
  }),
  apply: {
    "measure.adopted": (slice, entry) => {
      slice.measures.set(entry.body.measure, { ...entry.body, brought: broughtBy(entry) });
    },
    "phase.marked": (slice, entry) => {
      slice.phases.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "point.excluded": (slice, entry) => {
      slice.exclusions.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "target.set": (slice, entry) => {
      const { measure, value, because } = entry.body;
      if (value === null) slice.targets.delete(measure);
      else slice.targets.set(measure, { value, because, brought: broughtBy(entry) });
    },
  },
};
