import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { ChartDrawing } from "../../chart/chart-drawing.tsx";
import { chartInWords } from "../../chart/chart-words.ts";
import { layoutChart } from "../../chart/layout.ts";
import { useDrawnSize } from "../../chart/use-drawn-size.ts";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { Variation, type VariationKind } from "../../components/team/variation.tsx";
import { team as words } from "../../words/en/team.ts";
import { Nothing } from "../professional/nothing.tsx";
import { AddMeasure } from "./goal.tsx";
import { OwnMeasure } from "./own-measure.tsx";
import { hasChart, hasSignal, type NoChart, signalsFirst, type TeamChart } from "./team-chart.ts";
import type { OfTeam } from "./team-page.tsx";

type Charts = readonly (TeamChart | NoChart)[];

interface WallProps extends OfTeam {
  readonly charts: Charts;
}

/** Small charts beside each other, all drawn alike: what has changed for the worse stands first. */
export function Wall({ board, write, charts }: WallProps): ReactNode {
  const [isOnlySignals, setOnlySignals] = useState(false);
  if (charts.length === 0) {
    return (
      <Nothing
        title={words.wallEmpty}
        about={words.wallEmptyAbout}
        action={<AddMeasure board={board} write={write} />}
      />
    );
  }
  const shown = signalsFirst(isOnlySignals ? charts.filter(hasSignal) : charts);
  return (
    <Section title={words.wall} end={<Legend />}>
      <div className="row">
        <Button kind="second" pressed={isOnlySignals} onPress={() => setOnlySignals(!isOnlySignals)}>
          {words.signalsOnly}
        </Button>
        <AddMeasure board={board} write={write} />
        <OwnMeasure board={board} write={write} />
      </div>
      {shown.length === 0 && <p role="status">{words.noSignals}</p>}
      <WallCharts charts={shown} />
    </Section>
  );
}

export function WallCharts({ charts }: { readonly charts: Charts }): ReactNode {
  return (
    <ul className="wall">
      {charts.map((one) => (
        <li key={one.measure.definition.id}>{hasChart(one) ? <SmallChart chart={one} /> : <Without one={one} />}</li>
      ))}
    </ul>
  );
}

const kinds = {
  improving: "better",
  worsening: "worse",
  changing: "usual",
  "common-cause": "usual",
  "too-early": "usual",
} as const satisfies Record<string, VariationKind>;

const verdicts = {
  improving: words.gettingBetter,
  worsening: words.gettingWorse,
  changing: words.changing,
  "common-cause": words.same,
  "too-early": words.tooEarly,
} as const;

const assurances = { always: words.always, never: words.never, "by-chance": words.byChance } as const;

/** What the chart says in one line: whether it changed, and then whether it will get to the aim as it is. */
export function verdictInWords({ says, measure }: TeamChart): { readonly kind: VariationKind; readonly words: string } {
  const more = [
    says.assurance === null ? "" : assurances[says.assurance],
    measure.definition.better === "down" ? words.lowerIsLighter : "",
    measure.definition.better === "neither" ? words.neither : "",
  ];
  return { kind: kinds[says.variation], words: [verdicts[says.variation], ...more].filter(Boolean).join(" ") };
}

function SmallChart({ chart }: { readonly chart: TeamChart }): ReactNode {
  const [box, size] = useDrawnSize();
  const { title, id } = chart.measure.definition;
  const layout = layoutChart(chart.view, { ...size, height: Math.round(150 * (size.text / 14.4)) });
  const verdict = verdictInWords(chart);
  return (
    <figure className="figure card">
      <figcaption>
        <Variation kind={verdict.kind} verdict="" />
        <span>
          <h3>
            <Link href={`/team/measure/${id}`}>{title}</Link>
          </h3>
          <span className="figure-about">{verdict.words}</span>
          {chart.hidden > 0 && <span className="figure-about">{words.fewPeople({ count: chart.hidden })}</span>}
        </span>
      </figcaption>
      <div className="chart-box" ref={box}>
        <ChartDrawing view={chart.view} layout={layout} label={chartInWords(chart.view)} at={null} />
      </div>
    </figure>
  );
}

function Without({ one }: { readonly one: NoChart }): ReactNode {
  return (
    <div className="card card-gap stack stack-s">
      <h3>
        <Link href={`/team/measure/${one.measure.definition.id}`}>{one.measure.definition.title}</Link>
      </h3>
      <p className="small quiet">{one.hidden > 0 ? words.fewPeople({ count: one.hidden }) : words.noNumbers}</p>
    </div>
  );
}

function Legend(): ReactNode {
  return (
    <ul className="wall-legend small quiet">
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <circle className="chart-better" cx="9" cy="9" r="5" />
        </svg>
        {words.better}
      </li>
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <path className="chart-worse" d="M9 2.500l6.500 6.500-6.500 6.500-6.500-6.500z" />
        </svg>
        {words.worse}
      </li>
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <circle className="chart-usual" cx="9" cy="9" r="4" />
        </svg>
        {words.usual}
      </li>
    </ul>
  );
}
