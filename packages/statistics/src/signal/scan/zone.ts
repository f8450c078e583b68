import { rawAt } from "../../chart/estimate/line.ts";
import { pointStatus } from "../../chart/model.ts";
import type { Rule } from "../rule.ts";
import { type Found, type Stretch, skipped } from "./stretch.ts";

type ZoneRule = Rule & { rule: "zone" };

/** The line so many sigma from the centre; at two sigma the drawn one, which may be clamped or unequal. */
export function zoneLine(stretch: Stretch, index: number, sigmas: number, side: 1 | -1): number {
  const offset = index - stretch.from;
  if (sigmas === 2) return rawAt(side > 0 ? stretch.upperTwoSigma : stretch.lowerTwoSigma, offset);
  return rawAt(stretch.centre, offset) + side * sigmas * rawAt(stretch.sigma, offset);
}

/** Whether a point lies in the zone of a rule on this side. */
export function isInZone(stretch: Stretch, rule: ZoneRule, index: number, side: 1 | -1): boolean {
  const bits = stretch.status[index] ?? 0;
  if ((bits & skipped) !== 0) return false;
  if (!rule.countsBeyondLimits && (bits & pointStatus.beyondLimits) !== 0) return false;
  const line = zoneLine(stretch, index, rule.beyondSigma, side);
  const value = stretch.y[index] ?? Number.NaN;
  return side > 0 ? value > line : value < line;
}

/** So many of so many points in a zone on one side; windows that overlap make one signal. */
export function scanZone(stretch: Stretch, rule: ZoneRule, into: Found[]): void {
  scanSide(stretch, rule, 1, into);
  scanSide(stretch, rule, -1, into);
}

/** The zone's line when it is the same at every point, which spares a look-up at each. */
function constantLine(stretch: Stretch, rule: ZoneRule, side: 1 | -1): number | null {
  const { upperTwoSigma, lowerTwoSigma, centre, sigma } = stretch;
  if (rule.beyondSigma === 2) {
    const line = side > 0 ? upperTwoSigma : lowerTwoSigma;
    return typeof line === "number" ? line : null;
  }
  return typeof centre === "number" && typeof sigma === "number" ? centre + side * rule.beyondSigma * sigma : null;
}

/** Where the next point in the zone lies, from `index` on; `to` when there is none. */
function nextInZone({ y, to }: Stretch, line: number, index: number, side: 1 | -1): number {
  let next = index;
  if (side > 0) while (next < to && !((y[next] ?? 0) > line)) next += 1;
  else while (next < to && !((y[next] ?? 0) < line)) next += 1;
  return next;
}

function scanSide(stretch: Stretch, rule: ZoneRule, side: 1 | -1, into: Found[]): void {
  const { status } = stretch;
  const sideBit = side > 0 ? pointStatus.aboveCentre : pointStatus.belowCentre;
  const other = side > 0 ? -1 : 1;
  const cancels = rule.others === "opposite-cancels";
  const full = (1 << rule.of) - 1;
  let zone = 0;
  let same = 0;
  let opposite = 0;
  let filled = 0;
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0) into.push(report(stretch, rule, side, first, last));
    first = -1;
  };
  const line = constantLine(stretch, rule, side);
  for (let index = stretch.from; index < stretch.to; index++) {
    if (line !== null && zone === 0 && opposite === 0) {
      // Nothing in the window yet, so only the next point in the zone can begin a pattern.
      const next = Math.max(index, nextInZone(stretch, line, index, side) - rule.of + 1);
      if (next > index + rule.of) {
        index = next - 1;
        filled = 0;
        same = 0;
        continue;
      }
    }
    const bits = status[index] ?? 0;
    if ((bits & skipped) !== 0) {
      zone = 0;
      same = 0;
      opposite = 0;
      filled = 0;
      continue;
    }
    zone = ((zone << 1) | (isInZone(stretch, rule, index, side) ? 1 : 0)) & full;
    same = ((same << 1) | ((bits & sideBit) !== 0 ? 1 : 0)) & full;
    if (cancels) opposite = ((opposite << 1) | (isInZone(stretch, rule, index, other) ? 1 : 0)) & full;
    filled += 1;
    if (filled < rule.of || bitCount(zone) - bitCount(opposite) < rule.wanted) continue;
    if (rule.others === "same-side" && same !== full) continue;
    const start = index - rule.of + 1;
    if (first >= 0 && start > last) close();
    if (first < 0) first = start;
    last = index;
  }
  close();
}

function report(stretch: Stretch, rule: ZoneRule, side: 1 | -1, first: number, last: number): Found {
  const points: number[] = [];
  for (let index = first; index <= last; index++) if (isInZone(stretch, rule, index, side)) points.push(index);
  const isWhole = rule.marks === "window";
  return {
    rule,
    id: rule.id,
    from: isWhole ? first : (points[0] ?? first),
    to: isWhole ? last : (points.at(-1) ?? last),
    direction: side > 0 ? "up" : "down",
    points: isWhole ? null : points,
    count: points.length,
    against: rule.of,
  };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
