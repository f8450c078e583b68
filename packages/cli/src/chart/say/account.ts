import { type ChartModel, profiles, type Rule, type RuleId, type Signal } from "@aimwell/statistics/charts";
import { linesAt, type Shown } from "../chart-view.ts";
import type { Reckoned } from "../reckon.ts";
import type { Step } from "../sheet/timeline.ts";
import { type Grain, sayDays } from "./days.ts";
import { chartWords, ruleWords, sayWarning } from "./names.ts";

/** One part of what is said about a chart: a heading, and sentences. */
export interface Part {
  readonly heading: string;
  readonly sentences: readonly string[];
}

const stepWords: Readonly<Record<Step, string>> = {
  day: "one a day",
  workday: "one a working day",
  week: "one a week",
  month: "one a month",
  uneven: "at uneven distances, drawn evenly",
};

/** Which chart it is, and why. */
export function whichChart({ choice, kind, model }: Reckoned): Part {
  const reason = choice.isForced ? `You chose it with --chart ${model.type}.` : choice.reason;
  return { heading: "Chart", sentences: [`${chartWords[model.type]}. ${reason}`, kind.why] };
}

/** How many points, from when to when. */
export function whichPoints({ model, timeline, days }: Reckoned, { day }: Shown): Part {
  const observed = model.phases.reduce((sum, phase) => sum + phase.observed, 0);
  const [first = "", last = first] = [days[0], days.at(-1)];
  const span = first === last ? `of ${day(first)}` : `from ${day(first)} to ${day(last)}`;
  const sorted = timeline.wasSorted
    ? []
    : ["The lines of the file were not in the order of their days. They were put in order."];
  return {
    heading: "Points",
    sentences: [`${observed}, ${span}${first === last ? "" : `, ${stepWords[timeline.step]}`}.`, ...sorted],
  };
}

/** Middle and limits of each stretch. */
export function whichLines({ model }: Reckoned, { amount, day, number }: Shown, days: readonly string[]): Part {
  const many = model.phases.length > 1;
  const sentences = model.phases.flatMap((phase): readonly string[] => {
    const { centre, lower, upper } = linesAt(phase);
    const { baseline } = phase;
    const from = many ? `From ${day(days[phase.from] ?? "")}${phase.label === "" ? "" : ` (${phase.label})`}: ` : "";
    const varies = phase.limits !== null && typeof phase.limits.upper === "object" && phase.limits.upper !== null;
    const limits =
      upper === null && lower === null
        ? ""
        : `, limits ${lower === null ? "none" : number(lower)} to ${upper === null ? "none" : amount(upper)}${varies ? " at its last point (they follow how many there were)" : ""}`;
    const frozen = baseline.to < phase.to ? ` They were set by the first ${baseline.used} points.` : "";
    return [`${from}${phase.centreIs} ${centre === null ? "none" : amount(centre)}${limits}.${frozen}`];
  });
  const hasLimits = model.phases.some(({ limits }) => limits !== null);
  const meaning = hasLimits ? ["Limits say what the process does as it is. They are no targets."] : [];
  return {
    heading: "Usual",
    sentences: [...sentences.map((each) => each.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())), ...meaning],
  };
}

const mostSignals = 12;

function signalLine({ words, rule, from, to }: Signal, { day }: Shown, days: readonly string[]): string {
  const when = from === to ? day(days[from] ?? "") : `${day(days[from] ?? "")} to ${day(days[to] ?? "")}`;
  return `${when}: ${words} (${ruleWords[rule]})`;
}

/** Each signal in words, with its days, its rule and where the rule comes from; the latest where there are very many. */
export function whichSignals({ model, days }: Reckoned, shown: Shown): Part {
  const { signals } = model;
  const latest = signals.slice(-mostSignals);
  const head =
    signals.length > latest.length ? [`The ${latest.length} latest of ${signals.length}; --json lists all.`] : [];
  const lines = latest.map((signal) => signalLine(signal, shown, days));
  return { heading: "Signals", sentences: lines.length === 0 ? ["None."] : [...head, ...lines] };
}

function targetSentences({ model, plan, says, kind, choice }: Reckoned, { amount }: Shown): readonly string[] {
  if (model.target === null) return [];
  const share =
    kind.kind === "proportion" && model.target <= 1
      ? [`The target is ${amount(model.target)}. For 90 % write --target 90.`]
      : [];
  if (plan.better === "neither")
    return [...share, `The target is ${amount(model.target)}. Say with --better up or down which side of it is good.`];
  if (says.assurance !== null) return share;
  if (says.variation === "too-early" || choice.type === "run") {
    return [
      ...share,
      `The target is ${amount(model.target)}. Whether it will be met as things are can't be said without limits.`,
    ];
  }
  return [
    ...share,
    `The target is ${amount(model.target)}. Something has changed, so what it usually does says little about what comes.`,
  ];
}

/** What has to be known before anyone relies on the chart: gaps, what was left out, limits that will move. */
export function whatToKnow(reckoned: Reckoned, shown: Shown): Part {
  const { model, timeline, plan, notes, days } = reckoned;
  const { grain, missing } = timeline;
  const gap = (list: readonly string[], one: string, many: string) =>
    list.length === 0
      ? []
      : [
          `${list.length === 1 ? one : `${list.length} ${many}`}: ${sayDays(list, grain)}. The line is broken there; nothing was filled in.`,
        ];
  const unit = { month: "month", week: "week", day: "day", workday: "working day", uneven: "day" }[timeline.step];
  const blank = withoutValue(reckoned);
  const sentences = [
    ...gap(missing, `1 ${unit} is not in the file`, `${unit}s are not in the file`),
    ...gap(blank, "1 line has no number", "lines have no number"),
    ...plan.excluded.map(
      ({ at, because }) =>
        `Left out: ${shown.day(days[at] ?? "")} (${because}). It is drawn as a cross and sets no line.`,
    ),
    ...model.provenance.warnings.map(sayWarning),
    ...targetSentences(reckoned, shown),
    ...belowZero(reckoned),
    ...(shown.view.fromZero || shown.view.points.some(({ value }) => value !== null && value < 0)
      ? []
      : ["The scale does not start at zero."]),
    ...(plan.better === "neither"
      ? ["Which way is better was not said (--better up or down), so a signal means a change and no more."]
      : []),
    ...notes,
  ];
  return { heading: "Note", sentences };
}

/** Days that stand in the file and have no point. */
export function withoutValue({
  timeline,
  model,
  days,
}: Pick<Reckoned, "timeline" | "model" | "days">): readonly string[] {
  const drawn = new Set(days.filter((_, at) => (model.points.y[at] ?? null) !== null));
  return timeline.places.flatMap(({ day, row }) => (row === null || drawn.has(day) ? [] : [day]));
}

function belowZero({ model, plan, kind }: Reckoned): readonly string[] {
  const last = model.phases.at(-1);
  const lower = last === undefined ? null : linesAt(last).lower;
  const values = Array.from(model.points.y);
  const isOdd =
    kind.kind === "individual" &&
    plan.least === null &&
    lower !== null &&
    lower < 0 &&
    values.every((value) => value === null || value >= 0);
  return isOdd ? ["The lower limit is below 0. If the values can't be, say so with --least 0."] : [];
}

/** How the chart was made, for whoever checks it. */
export function howMade({ model, plan }: Reckoned): Part {
  const { formula, source, screenedRanges } = model.provenance;
  const screened =
    screenedRanges === 0
      ? []
      : [
          `${screenedRanges} very large ${screenedRanges === 1 ? "step" : "steps"} between neighbours ${screenedRanges === 1 ? "was" : "were"} left out of the limits' width.`,
        ];
  const like = plan.profile === "aimwell" ? [] : [`Reckoned as ${plan.profile} does (--profile).`];
  return { heading: "Made", sentences: [`${formula}. ${source}.`, ...screened, ...like] };
}

/** The rules that looked for signals, where each comes from, and how often they cry wolf. */
export function whichRules(reckoned: Reckoned): Part {
  const { model } = reckoned;
  const { falseAlarm, rules } = model;
  const bySource = Map.groupBy(rulesUsed(reckoned), ({ source }) => source);
  const names = (list: readonly Rule[]) => {
    const ids = rules.filter((id) => list.some((rule) => isFrom(rule, id)));
    return ids.map((id) => ruleWords[id]).join(", ");
  };
  const named = [...bySource].map(([source, list]) => `${names(list)} (${source})`).join("; ");
  const said = `${named.charAt(0).toUpperCase()}${named.slice(1)}.`;
  const isLikely = falseAlarm !== null && falseAlarm.rate > 0.5;
  const many = isLikely ? ["With so many points a false alarm is likely: chart weeks or months instead."] : [];
  return { heading: "Rules", sentences: [said, ...(falseAlarm === null ? [] : [falseAlarm.words]), ...many] };
}

/** Where there are no limits, nothing can be beyond them. */
function rulesUsed({ plan, model }: Reckoned): readonly Rule[] {
  const rules: readonly Rule[] = plan.rules ?? profiles[plan.profile].rules;
  return model.type === "run" ? rules.filter(({ rule }) => rule !== "beyond-limits") : rules;
}

const runsIds: ReadonlySet<RuleId> = new Set(["long-run", "few-crossings", "runs-box"]);
const isFrom = (rule: Rule, id: RuleId): boolean =>
  rule.rule === "zone" ? rule.id === id : rule.rule === "runs" ? runsIds.has(id) : rule.rule === id;

/** All that is said about a chart, in the order in which it is read. */
export function accountOf(reckoned: Reckoned, shown: Shown): readonly Part[] {
  return [
    whichSignals(reckoned, shown),
    whichLines(reckoned, shown, reckoned.days),
    whichPoints(reckoned, shown),
    whichChart(reckoned),
    whatToKnow(reckoned, shown),
    whichRules(reckoned),
    howMade(reckoned),
  ].filter(({ sentences }) => sentences.length > 0);
}

/** What stands under a figure: how it was made, so that it can be checked on paper. */
export function notesOf(reckoned: Reckoned, shown: Shown): readonly string[] {
  const { model, plan } = reckoned;
  const { formula, source } = model.provenance;
  const said = (part: Part) => part.sentences.join(" ");
  const kinds = new Set(shown.view.points.map(({ kind }) => kind));
  const marks = [
    kinds.has("better") ? "disc: part of a signal for the better" : "",
    kinds.has("worse") ? "diamond: part of a signal for the worse" : "",
    kinds.has("changed") ? "square: part of a signal" : "",
    kinds.has("usual") ? "ring: as usual" : "",
    kinds.has("excluded") ? "cross: left out" : "",
  ].filter((words) => words !== "");
  const key = marks.join("; ");
  return [
    `${key.charAt(0).toUpperCase()}${key.slice(1)}.`,
    `${said(whichPoints(reckoned, shown))} ${said(whichLines(reckoned, shown, reckoned.days))}`.replace(
      /^(\d+),/,
      "$1 points,",
    ),
    ...plan.excluded.map(({ at, because }) => `Left out: ${shown.day(reckoned.days[at] ?? "")} (${because}).`),
    ...(reckoned.timeline.missing.length === 0
      ? []
      : [`Not in the data: ${sayDays(reckoned.timeline.missing, shown.view.grain as Grain)}.`]),
    plainly(`${chartWords[model.type]}: ${formula}. ${source}. Rules: ${rulesSaid(model)}.`),
    model.falseAlarm?.words ?? "",
  ].filter((note) => note !== "");
}

const rulesSaid = ({ rules, type }: ChartModel): string =>
  rules
    .filter((rule) => type !== "run" || rule !== "beyond-limits")
    .map((rule) => ruleWords[rule])
    .join(", ");

/** A formula without signs that few fonts have. */
const plainly = (formula: string): string =>
  formula.replaceAll("Σ", "sum of ").replaceAll("σ", "sigma ").replaceAll("′", "'");
