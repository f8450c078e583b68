import type { WallPage } from "@aimwell/contract";
import type { StrataKind } from "@aimwell/domain";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useSession } from "../../../app/session.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { ask } from "../../../record/api.ts";
import { team } from "../../../words/en/team.ts";
import { teamCharts } from "../../../words/en/team-charts.ts";
import { handOver, tableApart } from "../take-along.ts";
import { hasChart, type NoChart, stratumChart, type TeamChart, type ToChart } from "../team-chart.ts";
import type { OfTeam } from "../team-page.tsx";
import { firstMonth, monthsShown } from "../use-team.ts";
import { SmallChart } from "../wall.tsx";
import { ChooseStrata } from "./choose-strata.tsx";

interface ApartProps extends Pick<OfTeam, "board"> {
  readonly chart: TeamChart | NoChart;
}

interface Strata {
  readonly chosen: readonly StrataKind[];
  readonly wall: WallPage;
}

/** The same measure for people apart, by what the team chose: in order of name, all on one scale, and never ranked. */
export function Apart({ chart, board }: ApartProps): ReactNode {
  const [strata, setStrata] = useState<Strata | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { isLead } = useSession();
  const { id, source } = chart.measure.definition;
  const { today } = board.team;
  const read = useCallback(async () => setStrata(await strataOf(id, today)), [id, today]);
  // The team's own values and what staff say of their work are of nobody's record, so they stand in no stratum.
  const hasStrata = source !== "measurement" && source !== "pulse";
  useEffect(() => {
    if (hasStrata) void read();
  }, [read, hasStrata]);
  if (!hasStrata || strata === null) return null;
  return (
    <Section title={teamCharts.apart} about={strata.chosen.length === 0 ? teamCharts.apartNone : teamCharts.apartAbout}>
      {strata.chosen.length > 0 && <Groups chart={chart} board={board} wall={strata.wall} />}
      {isLead ? (
        <div className="row no-print">
          <Button kind="second" onPress={() => setChoosing(true)}>
            {teamCharts.apartChoose}
          </Button>
        </div>
      ) : (
        <p className="small quiet">{teamCharts.apartLead}</p>
      )}
      <ChooseStrata chosen={strata.chosen} open={isChoosing} onClose={() => setChoosing(false)} onChosen={read} />
    </Section>
  );
}

async function strataOf(measure: string, today: string): Promise<Strata | null> {
  const from = firstMonth(today, monthsShown);
  const [chosen, wall] = await Promise.all([
    ask<{ readonly strata: readonly StrataKind[] }>("/api/team/strata"),
    ask<WallPage>(`/api/wall?from=${from}&months=${monthsShown}&measures=${measure}&strata=all`),
  ]);
  return chosen.came === "value" && wall.came === "value" ? { chosen: chosen.value.strata, wall: wall.value } : null;
}

function Groups({ chart, board, wall }: ApartProps & { readonly wall: WallPage }): ReactNode {
  const given: ToChart = { wall, series: [], tests: board.team.tests, today: board.team.today };
  const groups = wall.series
    .filter(({ stratum }) => stratum !== "")
    .map((series) => ({
      name: stratumInWords(series.stratum, wall.names ?? {}),
      one: stratumChart(chart.measure, series, given),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const seen = groups.filter(({ one }) => hasChart(one));
  const hidden = groups.length - seen.length;
  const within = seen.flatMap(({ one }) => (hasChart(one) ? extent(one) : []));
  const views = seen.flatMap(({ name, one }) => (hasChart(one) ? [{ name, view: one.view }] : []));
  if (groups.length === 0) return <p className="small quiet">{teamCharts.apartNothing}</p>;
  return (
    <>
      <ul className="wall">
        {seen.map(({ name, one }) => (
          <li key={name}>
            <SmallChart title={name} one={one} within={within} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="small quiet">{teamCharts.apartHidden({ count: hidden })}</p>}
      {seen.length > 0 && (
        <div className="row no-print">
          <span className="strong">{team.download}</span>
          <Button
            kind="second"
            onPress={() => handOver(tableApart(views), `${chart.measure.definition.id}-apart.csv`, "text/csv")}
          >
            {team.asTable}
          </Button>
        </div>
      )}
    </>
  );
}

/** The least and the most that a chart shows. */
function extent({ view }: TeamChart): readonly number[] {
  const lines = view.phases.flatMap(({ lower, upper }) => [...lower, ...upper]);
  const all = [...view.points.map(({ value }) => value), ...lines].filter((each) => each !== null);
  return all.length === 0 ? [] : [Math.min(...all), Math.max(...all)];
}

const responses: Readonly<Record<string, string>> = {
  standardised: teamCharts.responseStandard,
  customised: teamCharts.responseFitted,
  flexible: teamCharts.responseFree,
};

const contexts: Readonly<Record<string, string>> = {
  circumstance: teamCharts.contextCircumstance,
  asset: teamCharts.contextAsset,
  support: teamCharts.contextSupport,
  commitment: teamCharts.contextCommitment,
  joy: teamCharts.contextJoy,
  burden: teamCharts.contextBurden,
  barrier: teamCharts.contextBarrier,
  preference: teamCharts.contextPreference,
};

/** What a stratum is called: a practice by its title, a kind of response or of a note about life by its words. */
export function stratumInWords(stratum: string, names: Readonly<Record<string, string>>): string {
  const own = names[stratum];
  if (own !== undefined) return own;
  const [kind = "", which = ""] = stratum.split(":");
  if (kind === "response") return responses[which] ?? which;
  return kind === "context" ? (contexts[which] ?? which) : which;
}
