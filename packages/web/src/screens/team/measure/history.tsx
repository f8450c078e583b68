import type { ChartAct, EntryId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { numberInWords } from "../../../words/en/counts.ts";
import { dayInWords, monthInWords } from "../../../words/en/dates.ts";
import { team as words } from "../../../words/en/team.ts";
import { teamCharts } from "../../../words/en/team-charts.ts";
import type { NoChart, TeamChart } from "../team-chart.ts";
import type { OfTeam } from "../team-page.tsx";
import type { Board } from "../use-team.ts";
import { WriteDialog } from "../write-dialog.tsx";
import { ChartActs } from "./chart-acts.tsx";
import { nameOf } from "./name-of.ts";

interface HistoryProps extends OfTeam {
  readonly chart: TeamChart | NoChart;
}

/** Lines move only by somebody's decision with a reason. All of them stand here, and so does what was taken back. */
export function History({ chart, board, write }: HistoryProps): ReactNode {
  const [taking, setTaking] = useState<EntryId | null>(null);
  const { acts } = chart.measure;
  const decided = acts.filter(({ is }) => is !== "remark");
  const mayTakeBack = board.team.may.includes("chart.act-withdrawn");
  return (
    <Section title={teamCharts.history} about={decided.length < 2 ? words.noActs : teamCharts.historyAbout}>
      <ChartActs chart={chart} board={board} write={write} />
      <ol className="acts card">
        {decided.toReversed().map((act) => (
          <li key={act.brought.entry}>
            <p>
              <b>{actInWords(act, acts, board)}</b> {act.because}
            </p>
            <p className="small quiet">
              {teamCharts.historyBy({ name: nameOf(board, act.brought.by), day: dayIn(act.brought.at, board) })}
            </p>
            <TakenBack act={act} board={board} mayTakeBack={mayTakeBack} onTakeBack={setTaking} />
          </li>
        ))}
      </ol>
      <WriteDialog
        title={teamCharts.takeBack}
        about={teamCharts.takeBackAbout}
        open={taking !== null}
        onClose={() => setTaking(null)}
        questions={[{ key: "because", label: words.because, kind: "line", most: 500 }]}
        onWrite={async ({ because = "" }) =>
          taking === null ? null : write("chart.act-withdrawn", { act: taking, because })
        }
      />
    </Section>
  );
}

const dayIn = (at: string, { team }: Board): string => dayInWords(at, team.today);

interface TakenBackProps {
  readonly act: ChartAct;
  readonly board: Board;
  readonly mayTakeBack: boolean;
  readonly onTakeBack: (act: EntryId) => void;
}

function TakenBack({ act, board, mayTakeBack, onTakeBack }: TakenBackProps): ReactNode {
  if (!("withdrawn" in act)) return null;
  if (act.withdrawn === null) {
    return mayTakeBack ? (
      <Button kind="text" onPress={() => onTakeBack(act.brought.entry)}>
        {teamCharts.takeBack}
      </Button>
    ) : null;
  }
  const { because, brought } = act.withdrawn;
  const said = { name: nameOf(board, brought.by), day: dayIn(brought.at, board), title: because };
  return <p className="small">{teamCharts.actWithdrawn(said)}</p>;
}

/** What was decided, in one short sentence; the reason stands after it in somebody's own words. */
function actInWords(act: ChartAct, acts: readonly ChartAct[], board: Board): string {
  switch (act.is) {
    case "adopted":
      return acts.find(({ is }) => is === "adopted") === act ? teamCharts.actAdopted : teamCharts.actAdoptedAgain;
    case "phase":
      return teamCharts.actPhase({ day: dayIn(act.from, board) });
    case "month":
      return teamCharts.actPoint({ day: monthInWords(act.month, board.team.today) });
    case "point":
      return teamCharts.actPoint({ day: pointDay(act.measurement, board) });
    case "target":
      return act.value === null ? teamCharts.actNoTarget : teamCharts.actTarget({ value: numberInWords(act.value) });
    case "remark":
      return act.verdict;
  }
}

/** The day of the value that was left out. */
function pointDay(measurement: string, board: Board): string {
  for (const { ids, takenAt } of board.team.series) {
    const at = (ids as readonly string[]).indexOf(measurement);
    const taken = takenAt[at];
    if (taken !== undefined) return dayIn(taken.slice(0, 10), board);
  }
  return teamCharts.anOlderPoint;
}
