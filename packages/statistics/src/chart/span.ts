import { requireWhole } from "../numeric/require.ts";

/** Where a phase begins, and what sets its centre line. */
export interface PhaseSpec {
  /** 0-based index of its first point; the first phase begins at 0. */
  readonly from: number;
  /** Only its first so many points set centre line and limits; all of them when left out. */
  readonly baseline?: number;
  /** A centre line that is given instead of computed, in the unit of the points before any multiplier. */
  readonly centre?: number;
  readonly label?: string;
}

/** A phase as half-open ranges of points. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly baselineTo: number;
  readonly given: number | null;
  readonly label: string;
}

/** One phase over all points, its centre line computed from all of them. */
export const wholeSeries: readonly PhaseSpec[] = Object.freeze([Object.freeze({ from: 0 })]);

/**
 * Turns phases into spans that cover all n points.
 *
 * @throws RangeError when phases are not ascending, don't start at 0 or lie outside the points.
 */
export function spansOf(phases: readonly PhaseSpec[], n: number, leastFrozen = 1): readonly Span[] {
  if (phases === wholeSeries) return [{ from: 0, to: n, baselineTo: n, given: null, label: "" }];
  const spans: Span[] = [];
  for (let index = 0; index < phases.length; index++) {
    const phase = phases[index];
    if (phase === undefined) continue;
    const to = phases[index + 1]?.from ?? n;
    requireWhole(phase.from, `phases[${index}].from`);
    if (index === 0 && phase.from !== 0) throw new RangeError(`phases[0].from must be 0, not ${phase.from}`);
    if (to > n) throw new RangeError(`phases[${index + 1}].from must be below the number of points (${n}), not ${to}`);
    if (to <= phase.from) {
      throw new RangeError(`phases[${index + 1}].from must be above phases[${index}].from (${phase.from}), not ${to}`);
    }
    if (phase.baseline !== undefined) requireWhole(phase.baseline, `phases[${index}].baseline`, leastFrozen);
    if (phase.centre !== undefined && !Number.isFinite(phase.centre)) {
      throw new RangeError(`phases[${index}].centre must be a finite number, not ${phase.centre}`);
    }
    spans.push({
      from: phase.from,
      to,
      baselineTo: Math.min(to, phase.from + (phase.baseline ?? to - phase.from)),
      given: phase.centre ?? null,
      label: phase.label ?? "",
    });
  }
  return spans;
}
