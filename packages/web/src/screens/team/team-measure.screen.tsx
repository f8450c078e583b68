import type { ReactNode } from "react";
import { useRoute } from "wouter";
import { TextLink } from "../../components/base/text-link.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamCharts } from "../../words/en/team-charts.ts";
import { Nothing } from "../professional/nothing.tsx";
import { ChartData } from "./chart-data.tsx";
import { Apart } from "./measure/apart.tsx";
import { Definition, Method } from "./measure/definition.tsx";
import { History } from "./measure/history.tsx";
import { Levels } from "./measure/levels.tsx";
import { NotOnWall } from "./measure/not-on-wall.tsx";
import { VerdictCard } from "./measure/verdict-card.tsx";
import { hasChart, type NoChart, teamChart } from "./team-chart.ts";
import { type OfTeam, TeamPage } from "./team-page.tsx";
import { readFirst } from "./verdict-words.ts";

/** One measure: how many stand where, its chart, what was decided about it, where it comes from, and a way to take it along. */
export default function TeamMeasureScreen(): ReactNode {
  const [, params] = useRoute("/team/measure/:id");
  const id = params?.["id"] ?? "";
  const find = ({ team }: OfTeam["board"]) => team.measures.find(({ definition }) => definition.id === id);
  return (
    <TeamPage title={(board) => find(board)?.definition.title ?? words.title} loadingTitle={words.title}>
      {({ board, write, onAgain }) => {
        const measure = find(board);
        if (measure === undefined) return <NotOnWall id={id} board={board} write={write} />;
        const { wall, team } = board;
        const chart = teamChart(measure, { wall, series: team.series, tests: team.tests, today: team.today });
        const of = { chart, board, write };
        return (
          <div className="measure-page">
            <p>
              <TextLink href="/team" icon="left">
                {words.backToBoard}
              </TextLink>
            </p>
            {hasChart(chart) && <Levels chart={chart} />}
            {hasChart(chart) ? <VerdictCard chart={chart} board={board} write={write} /> : <NotDrawn chart={chart} />}
            <ChartData chart={chart} board={board} onLoaded={onAgain} />
            {hasChart(chart) && <Method chart={chart} />}
            <Apart chart={chart} board={board} />
            <History {...of} />
            <Definition chart={chart} board={board} />
          </div>
        );
      }}
    </TeamPage>
  );
}

/** Why there is no picture: no number yet, too few people, or numbers that no such chart can be made of. */
function NotDrawn({ chart }: { readonly chart: NoChart }): ReactNode {
  const said = readFirst(chart);
  if (chart.problems.includes("zero-interval")) return <Nothing title={teamCharts.zeroInterval} />;
  if (chart.problems.length > 0) return <Nothing title={teamCharts.notDrawn} />;
  return <Nothing title={words.noNumbers} {...(said.length === 0 ? {} : { about: said.join(" ") })} />;
}
