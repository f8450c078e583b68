import { type SegmentedFit, type SegmentedOptions, segmentedRegression } from "../../src/index.ts";
import { compareUnder, isPlain, numberAt, numbersAt, objectAt, objectsAt, type Plain, toleranceOf } from "./compare.ts";

const coefficientsOf = ({ start, slopeBefore, step, slopeChange }: SegmentedFit) => [
  start,
  slopeBefore,
  step,
  slopeChange,
];

/** Checks one interrupted time series; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const { same, mismatches } = compareUnder(toleranceOf(file));
  const input = objectAt(oracle, "input");
  const expected = objectAt(oracle, "expected");
  const fit = (options: SegmentedOptions) =>
    coefficientsOf(segmentedRegression(numbersAt(input, "y"), numberAt(input, "changeAt"), options));
  for (const way of objectsAt(expected, "neweyWest")) {
    const lags = numberAt(way, "lags");
    const ours = fit({ errors: "newey-west", lags });
    same(
      "estimate",
      expected["estimate"],
      ours.map(({ estimate }) => estimate),
    );
    same(
      `Newey-West ${lags} se`,
      way["se"],
      ours.map(({ standardError }) => standardError),
    );
  }
  const { reml } = expected;
  if (!isPlain(reml)) return mismatches;
  const loose = numberAt(objectAt(file, "tolerance"), "reml");
  const ours = fit({ errors: "reml" });
  const scale = Math.max(...numbersAt(reml, "se"));
  same(
    "REML estimate",
    reml["estimate"],
    ours.map(({ estimate }) => estimate),
    { absolute: loose * scale, relative: loose },
  );
  same(
    "REML se",
    reml["se"],
    ours.map(({ standardError }) => standardError),
    { absolute: 0, relative: loose },
  );
  return mismatches;
}
