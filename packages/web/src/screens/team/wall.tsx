import type { ChartView } from "@aimwell/drawing";
import { layoutChart } from "@aimwell/drawing";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { ChartDrawing } from "../../chart/chart-drawing.tsx";
import { chartInWords } from "../../chart/chart-words.ts";
import { useDrawnSize } from "../../chart/use-drawn-size.ts";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { useSomeFirst } from "../../components/base/some-first.tsx";
import { Assurance } from "../../components/team/assurance.tsx";
import { Variation } from "../../components/team/variation.tsx";
import { team as words } from "../../words/en/team.ts";
import { Nothing } from "../professional/nothing.tsx";
import { AddMeasure } from "./add-measure.tsx";
import { OwnMeasure } from "./own-measure.tsx";
import { hasChart, hasSignal, type NoChart, signalsFirst, type TeamChart } from "./team-chart.ts";
import type { OfTeam } from "./team-page.tsx";
import { readFirst, verdictOf } from "./verdict-words.ts";

type Charts = readonly (TeamChart | NoChart)[];

interface WallProps extends OfTeam {
  readonly charts: Charts;
}

/** So many charts say enough on one page; whatever has changed is among them. */
const chartsAtFirst = 30;

/** Small charts beside each other, all drawn alike: what has changed for the worse stands first. */
export function Wall({ board, write, charts }: WallProps): ReactNode {
  const [isOnlySignals, setOnlySignals] = useState(false);
  const ordered = signalsFirst(isOnlySignals ? charts.filter(hasSignal) : charts);
  const { shown, more } = useSomeFirst(ordered, chartsAtFirst);
  if (charts.length === 0) {
    return (
      <Nothing
        title={words.wallEmpty}
        about={words.wallEmptyAbout}
        action={
          <div className="row">
            <AddMeasure board={board} write={write} />
            <OwnMeasure board={board} write={write} />
          </div>
        }
      />
    );
  }
  return (
    <Section title={words.wall} end={<Legend />}>
      {shown.length === 0 && <p role="status">{words.noSignals}</p>}
      <WallCharts charts={shown} />
      {more}
      <div className="row no-print">
        <Button kind="second" pressed={isOnlySignals} onPress={() => setOnlySignals(!isOnlySignals)}>
          {words.signalsOnly}
        </Button>
        <AddMeasure board={board} write={write} />
        <OwnMeasure board={board} write={write} />
      </div>
    </Section>
  );
}

export function WallCharts({ charts }: { readonly charts: Charts }): ReactNode {
  return (
    <ul className="wall">
      {charts.map((one) => {
        const { id, title } = one.measure.definition;
        return (
          <li key={id}>
            <SmallChart title={title} href={`/team/measure/${id}`} one={one} />
          </li>
        );
      })}
    </ul>
  );
}

/** In a small drawing, changes go by their numbers, and lines are named on the chart's own page. */
function smallView(view: ChartView): ChartView {
  return {
    ...view,
    centreWords: "",
    phases: view.phases.map((phase) => ({ ...phase, label: "" })),
    marks: view.marks.map((mark) => ({ ...mark, words: mark.short ?? mark.words })),
  };
}

export interface SmallChartProps {
  readonly title: string;
  /** Where the whole chart is; a chart without one is part of a larger page. */
  readonly href?: string;
  readonly one: TeamChart | NoChart;
  /** Values that have to fit, so that charts beside each other share one scale. */
  readonly within?: readonly number[];
}

export function SmallChart({ title, href, one, within }: SmallChartProps): ReactNode {
  const name = href === undefined ? title : <Link href={href}>{title}</Link>;
  if (hasChart(one)) return <Drawn name={name} chart={one} {...(within === undefined ? {} : { within })} />;
  const said = readFirst(one);
  return (
    <div className="card card-gap stack stack-s">
      <h3>{name}</h3>
      {(said.length === 0 ? [words.noNumbers] : said).map((sentence) => (
        <p key={sentence} className="small quiet">
          {sentence}
        </p>
      ))}
    </div>
  );
}

interface DrawnProps {
  readonly name: ReactNode;
  readonly chart: TeamChart;
  readonly within?: readonly number[];
}

function Drawn({ name, chart, within = [] }: DrawnProps): ReactNode {
  const [box, size] = useDrawnSize();
  const view = { ...smallView(chart.view), within };
  const layout = layoutChart(view, { ...size, height: Math.round(158 * (size.text / 14.4)) });
  const { kind, variation, assurance, direction } = verdictOf(chart);
  return (
    <figure className="figure card">
      <figcaption>
        <Variation kind={kind} verdict="" />
        <span className="grow">
          <h3>{name}</h3>
          <span className="figure-about">
            <b>{variation}</b> {assurance?.words} {direction}
          </span>
          {readFirst(chart).map((sentence) => (
            <span key={sentence} className="figure-about">
              {sentence}
            </span>
          ))}
        </span>
        {assurance !== null && <Assurance kind={assurance.kind} />}
      </figcaption>
      <div className="chart-box" ref={box}>
        <ChartDrawing view={view} layout={layout} label={chartInWords(chart.view)} at={null} />
      </div>
    </figure>
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
          <path className="chart-worse" d="M9 2.5l6.5 6.5-6.5 6.5-6.5-6.5z" />
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
