import { type Line, lineAt, type Phase, type Signal } from "@aimwell/statistics/charts";
import type { Shown } from "../chart-view.ts";
import type { Problem } from "../problem.ts";
import type { Reckoned } from "../reckon.ts";
import { accountOf, withoutValue } from "./account.ts";
import { chartWords } from "./names.ts";

/** One line that a terminal shows as it is: what steers it stands as \u009b, which is the same JSON. */
export function jsonLine(facts: object): string {
  return JSON.stringify(facts).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export const refusalFacts = (problems: readonly Problem[]): object => ({ ok: false, problems });

function pointsOf({ model, timeline, days, sheet }: Reckoned, { view }: Shown): readonly object[] {
  const byDay = Map.groupBy(sheet.rows, ({ day }) => day);
  const isEvents = timeline.places.length === sheet.rows.length;
  return days.map((day, at) => {
    const phase = model.phases.find(({ from, to }) => from <= at && at <= to);
    const line = (of: (phase: Phase) => Line | undefined) =>
      phase === undefined ? null : lineAt(of(phase) ?? null, phase, at);
    const rows = isEvents && timeline.places[at]?.row ? [timeline.places[at].row] : (byDay.get(day) ?? []);
    return {
      ...{ day, lines: rows.map((row) => row.line), value: model.points.y[at] ?? null },
      of: sheet.names.of === null ? null : (rows[0]?.of ?? null),
      centre: line(({ centre }) => centre),
      lower: line(({ limits }) => limits?.lower),
      upper: line(({ limits }) => limits?.upper),
      is: view.points[at]?.kind ?? "usual",
      signals: model.signals.flatMap((signal, index) => (touches(signal, at) ? [index] : [])),
    };
  });
}

const touches = ({ points, from, to }: Signal, at: number): boolean =>
  points === null ? from <= at && at <= to : points.includes(at);

/** All that is known about a chart, unrounded, for programs. Described in docs/reference/chart-json.md. */
export function chartFacts(reckoned: Reckoned, shown: Shown, files: readonly string[]): object {
  const { model, kind, plan, choice, says, timeline, days, multiply, sheet } = reckoned;
  const dayAt = (at: number) => days[at] ?? null;
  return {
    ok: true,
    ...{ title: shown.title, unit: shown.unit, better: plan.better, columns: sheet.names },
    kind: { is: kind.name, why: kind.why },
    chart: { is: model.type, name: chartWords[model.type], why: choice.isForced ? "You chose it." : choice.reason },
    verdict: { variation: says.variation, assurance: says.assurance, sentence: says.sentence },
    target: model.target,
    ...{ step: timeline.step, grain: timeline.grain, multipliedBy: multiply },
    phases: model.phases.map(({ from, to, observed, baseline, label, centreIs, runs }) => {
      return {
        from: dayAt(from),
        to: dayAt(to),
        because: label,
        points: observed,
        setBy: baseline.used,
        centreIs,
        runs,
      };
    }),
    signals: model.signals.map(({ rule, source, from, to, points, direction, words }) => {
      const which = points === null ? null : Array.from(points, dayAt);
      return { rule, source, from: dayAt(from), to: dayAt(to), days: which, direction, words };
    }),
    points: pointsOf(reckoned, shown),
    gaps: { notInFile: timeline.missing, withoutNumber: withoutValue(reckoned) },
    leftOut: plan.excluded.map(({ at, because }) => ({ day: dayAt(at), because })),
    falseAlarm: model.falseAlarm,
    made: { ...model.provenance, rules: model.rules },
    account: accountOf(reckoned, shown),
    files,
  };
}
