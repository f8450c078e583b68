import { rawAt, roundTo } from "../../chart/estimate/line.ts";
import { pointStatus } from "../../chart/model.ts";
import type { Rule } from "../rule.ts";
import { bitCount, endsOfSome, lowestBit, wordsOf } from "./planes.ts";
import { type Found, type Stretch, skipped } from "./stretch.ts";

type ZoneRule = Rule & { rule: "zone" };

/** The line so many sigma from the centre; at two sigma the drawn one, which may be clamped or unequal. */
export function zoneLine(stretch: Stretch, index: number, sigmas: number, side: 1 | -1): number {
  const offset = index - stretch.from;
  if (sigmas === 2) return rawAt(side > 0 ? stretch.upperTwoSigma : stretch.lowerTwoSigma, offset);
  return roundTo(
    rawAt(stretch.zoneCentre, offset) + side * sigmas * rawAt(stretch.sigma, offset),
    stretch.lineDecimals,
  );
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
  const upper = constantLine(stretch, rule, 1);
  const lower = constantLine(stretch, rule, -1);
  if (stretch.planes !== null && rule.wanted <= 4 && rule.of <= 32 && upper !== null && lower !== null) {
    const { up, down } = stretch.planes.zone(upper, lower);
    scanPlane(stretch, rule, 1, up, into);
    scanPlane(stretch, rule, -1, down, into);
    return;
  }
  scanSide(stretch, rule, 1, into);
  scanSide(stretch, rule, -1, into);
}

/** The zone's line when it is the same at every point. */
function constantLine(stretch: Stretch, rule: ZoneRule, side: 1 | -1): number | null {
  const { upperTwoSigma, lowerTwoSigma, zoneCentre, sigma, lineDecimals } = stretch;
  if (rule.beyondSigma === 2) {
    const line = side > 0 ? upperTwoSigma : lowerTwoSigma;
    return typeof line === "number" ? line : null;
  }
  if (typeof zoneCentre !== "number" || typeof sigma !== "number") return null;
  return roundTo(zoneCentre + side * rule.beyondSigma * sigma, lineDecimals);
}

/** Whether the pattern of a rule ends at a point, of a series without gaps. */
function endsPattern(stretch: Stretch, rule: ZoneRule, side: 1 | -1, end: number): boolean {
  const sideBit = side > 0 ? pointStatus.aboveCentre : pointStatus.belowCentre;
  let count = 0;
  for (let index = end - rule.of + 1; index <= end; index++) {
    if (rule.others === "same-side" && ((stretch.status[index] ?? 0) & sideBit) === 0) return false;
    if (isInZone(stretch, rule, index, side)) count += 1;
    if (rule.others === "opposite-cancels" && isInZone(stretch, rule, index, side > 0 ? -1 : 1)) count -= 1;
  }
  return count >= rule.wanted;
}

/** The same by planes: enough points in the zone first, 32 at a time, and then the rest of the rule. */
function scanPlane(stretch: Stretch, rule: ZoneRule, side: 1 | -1, plane: Int32Array, into: Found[]): void {
  const words = wordsOf(stretch);
  let first = -1;
  let last = -1;
  let before = 0;
  for (let word = 0; word < words; word++) {
    const here = plane[word] ?? 0;
    let ends = endsOfSome(here, before, rule.wanted, rule.of);
    before = here;
    for (; ends !== 0; ends &= ends - 1) {
      const end = stretch.from + word * 32 + lowestBit(ends);
      const start = end - rule.of + 1;
      if (start < stretch.from || end >= stretch.to || !endsPattern(stretch, rule, side, end)) continue;
      if (first >= 0 && start > last) {
        into.push(report(stretch, rule, side, first, last));
        first = -1;
      }
      if (first < 0) first = start;
      last = end;
    }
  }
  if (first >= 0) into.push(report(stretch, rule, side, first, last));
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
  for (let index = stretch.from; index < stretch.to; index++) {
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
