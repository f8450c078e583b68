import { at, refuseArgument, requireLength } from "../numeric/argument.ts";
import { brentRoot } from "../numeric/brent.ts";
import { normalCdf, normalDensity, normalQuantile } from "../numeric/normal.ts";
import { requireFinite, requireOpenProbability } from "../numeric/require.ts";

/**
 * How the chance of a false alarm is spent over the looks. `late` keeps nearly all of it for the end (after O'Brien
 * and Fleming), so the last look is almost as sharp as a single one; `even` spends it steadily (after Pocock).
 */
export type Spending = "late" | "even";

export type PlannedLook = {
  /** Share of the planned information at this look. */
  readonly fraction: number;
  /** A signal when |z| is at least this. */
  readonly critical: number;
  /** Chance of a false alarm spent up to and with this look. */
  readonly spent: number;
};

/** Chance spent up to a fraction. @see Lan and DeMets, Biometrika 1983;70:659-63. */
function spentAt(fraction: number, alpha: number, spending: Spending): number {
  switch (spending) {
    case "late":
      return 4 * normalCdf(-normalQuantile(1 - alpha / 4) / Math.sqrt(fraction));
    case "even":
      return alpha * Math.log(1 + (Math.E - 1) * fraction);
    default:
      return refuseArgument("spending", "late or even", spending);
  }
}

/** Density of the score so far, on the nodes between the last bounds, for those who have not stopped. */
type Continuing = { readonly nodes: Float64Array; readonly weights: Float64Array; readonly fraction: number };

const intervals = 400;

/** Simpson's weights over [−limit, limit], with the density there. */
function onNodes(limit: number, fraction: number, density: (score: number) => number): Continuing {
  const step = (2 * limit) / intervals;
  const nodes = Float64Array.from({ length: intervals + 1 }, (_, node) => -limit + node * step);
  const weights = nodes.map((score, node) => {
    const simpson = node === 0 || node === intervals ? 1 : node % 2 === 1 ? 4 : 2;
    return ((simpson * step) / 3) * density(score);
  });
  return { nodes, weights, fraction };
}

/** Chance to be beyond ±limit now and not before. */
function crossing(before: Continuing | null, limit: number, fraction: number): number {
  if (before === null) return 2 * normalCdf(-limit / Math.sqrt(fraction));
  const sd = Math.sqrt(fraction - before.fraction);
  return before.nodes.reduce(
    (sum, score, node) =>
      sum + (before.weights[node] ?? 0) * (normalCdf((-limit - score) / sd) + normalCdf((score - limit) / sd)),
    0,
  );
}

function continuing(before: Continuing | null, limit: number, fraction: number): Continuing {
  if (before === null) {
    const sd = Math.sqrt(fraction);
    return onNodes(limit, fraction, (score) => normalDensity(score / sd) / sd);
  }
  const sd = Math.sqrt(fraction - before.fraction);
  return onNodes(limit, fraction, (score) =>
    before.nodes.reduce(
      (sum, earlier, node) => sum + ((before.weights[node] ?? 0) * normalDensity((score - earlier) / sd)) / sd,
      0,
    ),
  );
}

/**
 * Critical values for looks that were planned: together they raise a false alarm with chance `alpha`, however many
 * looks there are. For looks that nobody planned use `alwaysValidProportion` or `alwaysValidMean`.
 *
 * @param fractions - share of the planned information at each look, ascending, above 0 and at most 1.
 * @returns two-sided critical values of z, one a look.
 * @throws RangeError for no looks, or fractions that don't ascend or leave (0, 1].
 * @see Lan and DeMets, Biometrika 1983;70:659-63; integration after Armitage, McPherson and Rowe, J R Stat Soc A
 *   1969;132:235-44.
 */
export function plannedLooks(
  fractions: readonly number[],
  { alpha = 0.05, spending = "late" }: { readonly alpha?: number; readonly spending?: Spending } = {},
): readonly PlannedLook[] {
  requireLength(fractions.length, "fractions", 1);
  requireOpenProbability(alpha, "alpha");
  const looks: PlannedLook[] = [];
  let before: Continuing | null = null;
  let already = 0;
  fractions.forEach((fraction, index) => {
    const name = at("fractions", index);
    requireFinite(fraction, name);
    const last = fractions[index - 1] ?? 0;
    if (!(fraction > last && fraction <= 1)) refuseArgument(name, `above ${last} and at most 1`, fraction);
    const spent = spentAt(fraction, alpha, spending);
    const root = Math.sqrt(fraction);
    // Far out the chance underflows to 0; 37 standard deviations are as good as never.
    const excess = (critical: number): number => crossing(before, critical * root, fraction) - (spent - already);
    const critical = excess(37) >= 0 ? 37 : brentRoot(excess, { low: 0, high: 37, tolerance: 1e-12 });
    looks.push({ fraction, critical, spent });
    // No one needs the density after the last look.
    if (index < fractions.length - 1) before = continuing(before, critical * root, fraction);
    already = spent;
  });
  return looks;
}
