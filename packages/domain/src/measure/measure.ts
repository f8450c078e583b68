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
/** One setting of a target; null where the line was taken away. */
export interface TargetSet extends Body<"target.set"> {
  readonly brought: Brought;
}
export interface MeasureSlice {
  readonly measures: Map<MeasureId, Measure>;
  /** Every adoption, the newest last: a definition that changed can be read back. */
  readonly adoptions: Measure[];
  readonly phases: Phase[];
  readonly exclusions: Exclusion[];
  /** What stands now; `targetsSet` has all there ever were. */
  readonly targets: Map<MeasureId, Target>;
  readonly targetsSet: TargetSet[];
}

type Types = "measure.adopted" | "phase.marked" | "point.excluded" | "target.set";

export const measureNoun: Noun<MeasureSlice, Types> = {
  empty: () => ({
    measures: new Map(),
    adoptions: [],
    phases: [],
    exclusions: [],
    targets: new Map(),
    targetsSet: [],
  }),
  own: (slice) => ({
    measures: new Map(slice.measures),
    adoptions: [...slice.adoptions],
    phases: [...slice.phases],
    exclusions: [...slice.exclusions],
    targets: new Map(slice.targets),
    targetsSet: [...slice.targetsSet],
  }),
  apply: {
    "measure.adopted": (slice, entry) => {
      const adopted = { ...entry.body, brought: broughtBy(entry) };
      slice.measures.set(entry.body.measure, adopted);
      slice.adoptions.push(adopted);
    },
    "phase.marked": (slice, entry) => {
      slice.phases.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "point.excluded": (slice, entry) => {
      slice.exclusions.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "target.set": (slice, entry) => {
      const { measure, value, because } = entry.body;
      slice.targetsSet.push({ ...entry.body, brought: broughtBy(entry) });
      if (value === null) slice.targets.delete(measure);
      else slice.targets.set(measure, { value, because, brought: broughtBy(entry) });
    },
  },
};
