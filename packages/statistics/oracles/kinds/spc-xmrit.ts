import { type ChartModel, chart, type Phase, profiles, type Series, type Signal } from "../../src/index.ts";
import { columnAt, compareColumn, lineValue, plainAt } from "./columns.ts";
import { numberAt, numbersAt, objectAt, objectsAt, type Plain, toleranceOf } from "./compare.ts";

const codes = new Map([
  ["shift", 1],
  ["three-of-four", 2],
  ["beyond-limits", 3],
]);

/** The tool checks the run of eight first; a later check overwrites an earlier one. */
function statusOf(model: ChartModel): readonly number[] {
  const status = new Array<number>(model.points.n).fill(0);
  const mark = ({ rule, from, to, points }: Signal): void => {
    const at = points ?? Array.from({ length: to - from + 1 }, (_, step) => from + step);
    for (const index of at) status[index] = Math.max(status[index] ?? 0, codes.get(rule) ?? 0);
  };
  model.signals.forEach(mark);
  return status;
}

function phasesOf(options: Plain): readonly { readonly from: number }[] {
  const after = options["partAfter"] === undefined ? [] : numbersAt(options, "partAfter");
  return [0, ...after].map((from) => ({ from }));
}

function compareSegment(expected: Plain, phase: Phase, ranges: Phase, file: Plain): readonly string[] {
  const tolerance = toleranceOf(file);
  const at = (line: Parameters<typeof lineValue>[0]): readonly (number | null)[] => [
    lineValue(line, phase, phase.from),
  ];
  const lower = at(phase.limits?.lower ?? null)[0] ?? null;
  const upper = at(phase.limits?.upper ?? null)[0] ?? null;
  const centre = at(phase.centre)[0] ?? null;
  const between = (limit: number | null): number | null =>
    limit === null || centre === null ? null : (limit + centre) / 2;
  return [
    ...compareColumn("start", expected["start"], [phase.from], tolerance),
    ...compareColumn("end", expected["end"], [phase.to + 1], tolerance),
    ...compareColumn("avgX", expected["avgX"], [centre], tolerance),
    ...compareColumn("UNPL", expected["UNPL"], [upper], tolerance),
    ...compareColumn("LNPL", expected["LNPL"], [lower], tolerance),
    ...compareColumn(
      "avgMovement",
      expected["avgMovement"],
      [lineValue(ranges.centre, ranges, ranges.from)],
      tolerance,
    ),
    ...compareColumn("URL", expected["URL"], [lineValue(ranges.limits?.upper ?? null, ranges, ranges.from)], tolerance),
    ...compareColumn("lowerQuartile", expected["lowerQuartile"], [between(lower)], tolerance),
    ...compareColumn("upperQuartile", expected["upperQuartile"], [between(upper)], tolerance),
  ];
}

/** Checks one xmrit chart, its segments and its moving ranges. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const series: Series = { values: columnAt(objectAt(oracle, "input"), "y") };
  const phases = phasesOf(plainAt(oracle, "options"));
  const values = chart(series, { type: "i", profile: "xmrit", phases });
  const ranges = chart(series, { type: "mr", profile: "xmrit", phases });
  // It rounds each line from lines that are not rounded yet.
  const unrounded = { profile: { ...profiles.xmrit, lineDecimals: null }, phases };
  const exact = chart(series, { type: "i", ...unrounded });
  const exactRanges = chart(series, { type: "mr", ...unrounded });
  if (!values.ok || !ranges.ok || !exact.ok || !exactRanges.ok) throw new RangeError("no chart");
  const status = statusOf(values.value);
  const rangeStatus = statusOf(ranges.value);
  const tolerance = toleranceOf(file);
  const segments = objectsAt(objectAt(oracle, "expected"), "segments");
  if (segments.length !== values.value.phases.length) return [`expected ${segments.length} segments`];
  return segments.flatMap((segment, index) => {
    const phase = exact.value.phases[index];
    const rangePhase = exactRanges.value.phases[index];
    if (phase === undefined || rangePhase === undefined) return ["a segment is missing"];
    const from = numberAt(segment, "start");
    const to = numberAt(segment, "end");
    const drawn = Array.from(ranges.value.points.y).slice(from + 1, to);
    return [
      ...compareSegment(segment, phase, rangePhase, file),
      ...compareColumn("status", segment["status"], status.slice(from, to), tolerance),
      ...compareColumn("movements", segment["movements"], drawn, tolerance),
      // Its range chart knows one rule only.
      ...compareColumn(
        "movementStatus",
        segment["movementStatus"],
        rangeStatus.slice(from + 1, to).map((code) => (code === 3 ? 3 : 0)),
        tolerance,
      ),
    ].map((mismatch) => `segment ${index + 1}: ${mismatch}`);
  });
}
