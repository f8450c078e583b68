import { type FunnelMethod, type FunnelModel, type FunnelScale, type FunnelUnits, funnel } from "../../src/index.ts";
import { compareColumn, plainAt } from "./columns.ts";
import { columnAt, numbersAt, objectAt, type Plain, type Tolerance, textAt, toleranceOf } from "./compare.ts";

/** JSON has no infinity: a z that is not finite was written as null. */
const finite = (values: ArrayLike<number | null>): readonly (number | null)[] =>
  Array.from(values, (value) => (value !== null && Number.isFinite(value) ? value : null));

const scales: Readonly<Record<string, FunnelScale>> = { PR: "proportion", SR: "ratio", RC: "rate" };

/** FunnelPlotR: log and truncation for SHMI, square root for CQC, both with Poisson limits by chi-squared. */
function funnelPlotR(chartType: string, options: Plain): Partial<FunnelMethod> {
  const isShmi = chartType === "SR" && textAt(options, "srMethod") === "SHMI";
  return {
    transform: chartType === "PR" ? "arcsine" : chartType === "RC" ? "log-of-counts" : isShmi ? "log" : "square-root",
    limits: "chi-squared",
    trimBy: isShmi ? "truncate" : "winsorise",
    trimShare: Number(options["trimBy"] ?? 0.1),
    beyondAngle: "wrap",
    squaresBack: false,
    denominatorDecimals: isShmi ? 2 : null,
    quantileDecimals: 6,
  };
}

function powerBi(chartType: string): Partial<FunnelMethod> {
  return {
    transform: chartType === "PR" ? "arcsine" : chartType === "RC" ? "log-of-counts" : "square-root",
    limits: chartType === "SR" ? "chi-squared" : "approximate",
    beyondAngle: "hide",
    countSpread: "denominators",
    zWithoutOverdispersion: chartType === "SR" ? "gamma" : "transformed",
  };
}

type Side = "lower" | "upper";

function limit(model: FunnelModel, level: number, side: Side): readonly (number | null)[] {
  return model.limits.find((each) => each.level === level)?.[side] ?? [];
}

const columns: readonly [string, number, Side][] = [
  ["lcl95", 0.95, "lower"],
  ["ucl95", 0.95, "upper"],
  ["lcl998", 0.998, "lower"],
  ["ucl998", 0.998, "upper"],
];

function compareLimits(prefix: string, model: FunnelModel, expected: Plain, tolerance: Tolerance): readonly string[] {
  return columns.flatMap(([name, level, side]) => {
    const key = prefix === "" ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return compareColumn(key, expected[key], limit(model, level, side), tolerance);
  });
}

function unitsOf(input: Plain): FunnelUnits {
  const [counts, of] = [numbersAt(input, "numerators"), numbersAt(input, "denominators")];
  const rows = Math.max(counts.length, of.length);
  return { numerators: columnAt(input, "numerators", rows), denominators: columnAt(input, "denominators", rows) };
}

function checkFunnelPlotR(oracle: Plain, file: Plain): readonly string[] {
  const input = objectAt(oracle, "input");
  const expected = objectAt(oracle, "expected");
  const options = plainAt(oracle, "options");
  const units = unitsOf(input);
  const chartType = textAt(oracle, "chartType");
  const scale = scales[chartType] ?? "proportion";
  const method = funnelPlotR(chartType, options);
  const run = (more: Partial<FunnelMethod>) => funnel(units, { scale, method: { ...method, ...more } });
  const chance = run({ overdispersion: "none" });
  const isWanted = options["odAdjust"] === true;
  const drawn = isWanted
    ? run({ overdispersion: "additive", limits: "approximate" })
    : run({ overdispersion: "none", limits: "approximate" });
  const isAdjusted = isWanted && drawn.tau2 > 0;
  const flagged = isAdjusted ? drawn : chance;
  const outliers = new Set(flagged.beyond.map(({ unit }) => unit));
  const tolerance = toleranceOf(file);
  return [
    ...compareColumn("phi", expected["phi"], [isWanted ? drawn.phi : 0], tolerance),
    ...compareColumn("tau2", expected["tau2"], [isWanted ? drawn.tau2 : 0], tolerance),
    ...compareColumn("odAdjusted", expected["odAdjusted"], [isAdjusted], tolerance),
    ...compareColumn("z", expected["z"], finite(chance.z), tolerance),
    ...compareColumn("zAdjusted", expected["zAdjusted"], finite(chance.trimmedZ), tolerance),
    ...compareColumn("s", expected["s"], chance.spread, tolerance),
    ...compareLimits("", chance, expected, tolerance),
    ...compareLimits("od", drawn, expected, tolerance),
    ...compareColumn(
      "outlier",
      expected["outlier"],
      Array.from(chance.values, (_, unit) => (outliers.has(unit) ? 1 : 0)),
      tolerance,
    ),
  ];
}

function checkPowerBi(oracle: Plain, file: Plain): readonly string[] {
  const input = objectAt(oracle, "input");
  const expected = objectAt(oracle, "expected");
  const units = unitsOf(input);
  const chartType = textAt(oracle, "chartType");
  const isAuto = textAt(plainAt(oracle, "options"), "odAdjust") === "auto";
  const model = funnel(units, {
    scale: scales[chartType] ?? "proportion",
    method: { ...powerBi(chartType), overdispersion: isAuto ? "auto" : "none" },
  });
  const tolerance = toleranceOf(file);
  return [
    ...compareColumn("target", expected["target"], [model.target], tolerance),
    ...compareColumn("tau2", expected["tau2"], [model.tau2], tolerance),
    ...compareColumn("tau2Applied", expected["tau2Applied"], [model.overdispersion === "additive"], tolerance),
    ...compareColumn("z", expected["z"], finite(model.z), isSearched(model, chartType) ? searchedZ : tolerance),
    ...compareLimits("", model, expected, isSearched(model, chartType) ? searchedLimit : tolerance),
  ];
}

/**
 * For ratios without overdispersion the tool searches z by iterations that stop early: the z that it gives
 * misses the point where its own limit meets the value, by up to 8e-5 (measured on 197 units). Ours is that
 * point to the last digits, so only this column is compared more loosely.
 */
const searchedZ = { absolute: 1e-4, relative: 0 };

/** Its chi-squared quantile is searched too: measured misses up to 1.3e-8 of the limit, just over the file's tolerance. */
const searchedLimit = { absolute: 1e-9, relative: 2e-8 };

function isSearched(model: FunnelModel, chartType: string): boolean {
  return chartType === "SR" && model.overdispersion === "none";
}

/** Checks one funnel plot of FunnelPlotR or PowerBI-Funnels. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const source = plainAt(file, "source");
  return textAt(source, "package") === "FunnelPlotR" ? checkFunnelPlotR(oracle, file) : checkPowerBi(oracle, file);
}
