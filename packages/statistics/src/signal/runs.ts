import { pointStatus } from "../chart/model.ts";

/** Counts over one phase. */
export interface RunCounts {
  readonly useful: number;
  readonly longestRun: number;
  readonly crossings: number;
  /** Points beyond a control limit, excluded ones too. */
  readonly beyond: readonly number[];
}

/**
 * Runs on one side of the centre line from status bytes, `from` to `to - 1`. Points on the line, missing
 * and excluded ones are left out and do not end a run.
 */
export function countRuns(status: Uint8Array, from: number, to: number): RunCounts {
  const { aboveCentre, belowCentre, excluded, beyondLimits } = pointStatus;
  const beyond: number[] = [];
  const sided = aboveCentre | belowCentre;
  let useful = 0;
  let crossings = 0;
  let length = 0;
  let side = 0;
  let longestRun = 0;
  for (let index = from; index < to; index++) {
    const all = status[index] ?? 0;
    if ((all & beyondLimits) !== 0) beyond.push(index);
    const bits = all & sided;
    if (bits === 0 || (all & excluded) !== 0) continue;
    useful += 1;
    if (bits === side) {
      length += 1;
    } else {
      if (side !== 0) crossings += 1;
      side = bits;
      length = 1;
    }
    if (length > longestRun) longestRun = length;
  }
  return { useful, longestRun, crossings, beyond };
}
