import type { LoadedSeries } from "@aimwell/contract";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamCharts } from "../../words/en/team-charts.ts";
import { LoadNumbers } from "./measure/load-numbers.tsx";
import { sendSeries } from "./measure/send-series.ts";
import { numberFrom } from "./question.ts";
import type { NoChart, TeamChart } from "./team-chart.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

interface ChartDataProps extends Pick<OfTeam, "board"> {
  readonly chart: TeamChart | NoChart;
  /** The board is asked for again. */
  readonly onLoaded: () => void;
}

/** Numbers that come from outside of Aimwell: one at a time, or a whole file. */
export function ChartData({ chart, board, onLoaded }: ChartDataProps): ReactNode {
  const [open, setOpen] = useState<"one" | "file" | null>(null);
  const [loaded, setLoaded] = useState<LoadedSeries | null>(null);
  const { definition, of } = chart.measure;
  const close = () => setOpen(null);
  const onTaken = (came: LoadedSeries) => {
    setLoaded(came);
    close();
    onLoaded();
  };
  // The four questions on joy are asked elsewhere, of staff whom no record is kept of: the team writes down what came.
  const isTyped =
    definition.source === "measurement" || (definition.source === "instrument" && definition.kind === "joy");
  if (!isTyped || !board.team.may.includes("point.excluded")) return null;
  const ofQuestion = { key: "of", label: teamCharts.oneOf, kind: "number" } as const;
  return (
    <>
      {loaded !== null && (
        <Strip kind="good" live="status">
          {words.loadedSays({ count: loaded.added, of: loaded.corrected })}
        </Strip>
      )}
      <div className="row no-print">
        <Button kind="second" icon="plus" onPress={() => setOpen("one")}>
          {teamCharts.addOne}
        </Button>
        <Button kind="second" onPress={() => setOpen("file")}>
          {teamCharts.load}
        </Button>
      </div>
      <WriteDialog
        title={teamCharts.addOne}
        open={open === "one"}
        onClose={close}
        questions={[
          { key: "day", label: teamCharts.oneDay, kind: "day", first: board.team.today },
          { key: "value", label: teamCharts.oneValue, kind: "number" },
          ...(of === null ? [] : [ofQuestion]),
        ]}
        onWrite={async ({ day = "", value = "", of: all = "" }) => {
          const cells = of === null ? [day, numberFrom(value)] : [day, numberFrom(value), numberFrom(all)];
          const csv = `${of === null ? "day,value" : "day,value,of"}\n${cells.join(",")}`;
          const sent = await sendSeries({ measure: definition.id, csv, isRehearsal: false });
          if (sent.is === "no") return [sent.words, ...sent.problems.map((problem) => problem.words)].join(" ");
          onTaken(sent.loaded);
          return null;
        }}
      />
      <LoadNumbers
        measure={definition.id}
        hasCount={of !== null}
        open={open === "file"}
        onClose={close}
        onTaken={onTaken}
      />
    </>
  );
}
