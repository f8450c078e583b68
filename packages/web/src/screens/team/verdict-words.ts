import type { AssuranceKind } from "@aimwell/statistics";
import { whenInWords, whenWithYear } from "../../chart/chart-words.ts";
import type { VariationKind } from "../../components/team/variation.tsx";
import { monthInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { teamCharts } from "../../words/en/team-charts.ts";
import { hasChart, type NoChart, type TeamChart } from "./team-chart.ts";

const kinds = {
  improving: "better",
  worsening: "worse",
  changing: "usual",
  "common-cause": "usual",
  "too-early": "usual",
} as const satisfies Record<string, VariationKind>;

const verdicts = {
  improving: { plain: words.gettingBetter, since: teamCharts.gettingBetter },
  worsening: { plain: words.gettingWorse, since: teamCharts.gettingWorse },
  changing: { plain: words.changing, since: teamCharts.changing },
  "common-cause": { plain: words.same, since: teamCharts.same },
  "too-early": { plain: words.tooEarly, since: null },
} as const;

const assurances: Readonly<Record<AssuranceKind, string>> = {
  always: words.always,
  never: words.never,
  "by-chance": words.byChance,
};

export interface VerdictInWords {
  readonly kind: VariationKind;
  /** Whether it has changed, and since when. */
  readonly variation: string;
  /** Will it get to the aim as it is? A verdict of its own; null where it can't be said. */
  readonly assurance: { readonly kind: AssuranceKind; readonly words: string } | null;
  /** Which way is better, where that is not up. */
  readonly direction: string;
}

/** The first point that the verdict is about: of its signal, or of the stretch that somebody began. */
function sinceWhen({ says, view }: TeamChart): string | null {
  const phase = view.phases.at(-1);
  const from = says.facts.signal?.from ?? (view.phases.length > 1 ? phase?.from : undefined);
  const day = from === undefined ? undefined : view.points[from]?.day;
  return day === undefined ? null : whenInWords(view, day);
}

/** What a chart says: whether it changed, and apart from that whether it will get to the aim as it is. */
export function verdictOf(chart: TeamChart): VerdictInWords {
  const { says, measure } = chart;
  const { plain, since } = verdicts[says.variation];
  const day = sinceWhen(chart);
  const variation =
    since === null || day === null
      ? plain
      : [teamCharts.since({ title: since, day }), says.variation === "worsening" ? teamCharts.lookHere : ""]
          .join(" ")
          .trim();
  const { better } = measure.definition;
  return {
    kind: kinds[says.variation],
    variation,
    assurance: says.assurance === null ? null : { kind: says.assurance, words: assurances[says.assurance] },
    direction: better === "down" ? words.lowerIsLighter : better === "neither" ? words.neither : "",
  };
}

/** What else has to be known before somebody reads the chart: what is hidden, not over, late, or older than what is here. */
export function readFirst(one: TeamChart | NoChart): readonly string[] {
  const { hidden, running } = one;
  const [late, older] = hasChart(one) ? [one.late, one.hasOlder ? one.view.points.length : null] : [null, null];
  return [
    late === null || !hasChart(one) ? "" : teamCharts.late({ day: whenWithYear(one.view, late) }),
    running === null ? "" : teamCharts.running({ day: monthInWords(running.month), value: running.value }),
    older === null ? "" : teamCharts.onlyNewest({ count: older }),
    hidden > 0 ? words.fewPeople({ count: hidden }) : "",
  ].filter((each) => each !== "");
}
