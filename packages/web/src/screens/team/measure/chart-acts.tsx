import type { LocalDate, MeasureId, MeasurementId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { whenInWords } from "../../../chart/chart-words.ts";
import { Button } from "../../../components/base/button.tsx";
import { team as words } from "../../../words/en/team.ts";
import { numberFrom } from "../question.ts";
import { hasChart, type NoChart, type TeamChart } from "../team-chart.ts";
import type { OfTeam } from "../team-page.tsx";
import { WriteDialog } from "../write-dialog.tsx";

interface ChartActsProps extends OfTeam {
  readonly chart: TeamChart | NoChart;
}

const because = { key: "because", label: words.because, kind: "line", most: 500 } as const;

/** What may be decided about a chart's lines, each with a reason. */
export function ChartActs({ chart, board, write }: ChartActsProps): ReactNode {
  const [open, setOpen] = useState<"phase" | "target" | "leave-out" | "off" | null>(null);
  const id = chart.measure.definition.id as MeasureId;
  const close = () => setOpen(null);
  if (!board.team.may.includes("phase.marked")) return null;
  return (
    <div className="row no-print">
      <Button kind="second" onPress={() => setOpen("phase")}>
        {words.newPhase}
      </Button>
      <Button kind="second" onPress={() => setOpen("target")}>
        {words.setAim}
      </Button>
      {hasChart(chart) && (
        <Button kind="second" onPress={() => setOpen("leave-out")}>
          {words.leaveOut}
        </Button>
      )}
      <Button kind="text" onPress={() => setOpen("off")}>
        {words.takeOff}
      </Button>
      <WriteDialog
        title={words.newPhase}
        about={words.newPhaseAbout}
        open={open === "phase"}
        onClose={close}
        questions={[{ key: "from", label: words.fromDay, kind: "day" }, because]}
        onWrite={({ from, because: why = "" }) =>
          write("phase.marked", { measure: id, from: from as LocalDate, because: why })
        }
      />
      <WriteDialog
        title={words.setAim}
        open={open === "target"}
        onClose={close}
        questions={[
          { key: "value", label: words.aimValue, hint: words.aimValueHint, kind: "number", isOptional: true },
          because,
        ]}
        onWrite={({ value = "", because: why = "" }) =>
          write("target.set", { measure: id, value: numberFrom(value), because: why })
        }
      />
      {hasChart(chart) && (
        <LeaveOut chart={chart} board={board} write={write} open={open === "leave-out"} onClose={close} />
      )}
      <WriteDialog
        title={words.takeOff}
        open={open === "off"}
        onClose={close}
        questions={[because]}
        onWrite={({ because: why = "" }) => write("measure.retired", { measure: id, because: why })}
      />
    </div>
  );
}

interface LeaveOutProps extends OfTeam {
  readonly chart: TeamChart;
  readonly open: boolean;
  readonly onClose: () => void;
}

function LeaveOut({ chart, board, write, open, onClose }: LeaveOutProps): ReactNode {
  const { id, source } = chart.measure.definition;
  const measure = id as MeasureId;
  return (
    <WriteDialog
      title={words.leaveOut}
      about={words.leaveOutAbout}
      open={open}
      onClose={onClose}
      questions={[{ key: "point", label: words.whichPoint, kind: "pick", options: pointsOf(chart, board) }, because]}
      onWrite={({ point, because: why = "" }) =>
        source === "measurement"
          ? write("point.excluded", { measure, measurement: point as MeasurementId, because: why })
          : write("period.excluded", { measure, month: point as LocalDate, because: why })
      }
    />
  );
}

/** Each point by its value's id, or by its month where it is worked out from many records. */
function pointsOf({ view, measure }: TeamChart, { team }: OfTeam["board"]) {
  const { id: own, source } = measure.definition;
  const series = team.series.find((each) => each.measure === own);
  const withValue = view.points.filter(({ value, kind }) => value !== null && kind !== "excluded");
  return withValue.toReversed().flatMap(({ day }) => {
    const when = whenInWords(view, day);
    if (source !== "measurement") return [{ value: day, words: when }];
    const at = series?.takenAt.findLastIndex((taken) => taken.startsWith(day)) ?? -1;
    const id = series?.ids[at];
    return id === undefined ? [] : [{ value: id as string, words: when }];
  });
}
