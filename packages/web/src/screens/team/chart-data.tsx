import type { LoadedSeries } from "@aimwell/contract";
import type { LocalDate, MeasureId, MeasurementId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { ask } from "../../record/api.ts";
import { dayInWords, monthInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { hasChart, type NoChart, type TeamChart } from "./team-chart.ts";
import type { OfTeam } from "./team-page.tsx";
import type { Written } from "./use-team.ts";
import { WriteDialog } from "./write-dialog.tsx";

interface ChartDataProps extends OfTeam {
  readonly chart: TeamChart | NoChart;
  /** The board is asked for again. */
  readonly onLoaded: () => void;
}

interface LineProblem {
  readonly line?: number;
  readonly words: string;
}

/** Every problem of a file with its line: what the server found, in its own words. */
function problemsOf(facts: Readonly<Record<string, unknown>>): readonly LineProblem[] {
  const given = facts["problems"];
  return Array.isArray(given) ? (given as readonly LineProblem[]) : [];
}

/** Numbers that come from outside of Aimwell, and points that are left out with a reason. */
export function ChartData({ chart, board, write, onLoaded }: ChartDataProps): ReactNode {
  const [open, setOpen] = useState<"load" | "leave-out" | null>(null);
  const [loaded, setLoaded] = useState<LoadedSeries | null>(null);
  const { definition, of } = chart.measure;
  const id = definition.id as MeasureId;
  const isOwn = definition.source === "measurement";
  const close = () => setOpen(null);
  const load = async (csv: string): Promise<Written> => {
    const answer = await ask<LoadedSeries>("/api/team/series", { method: "POST", body: { measure: id, csv } });
    if (answer.came === "value") {
      setLoaded(answer.value);
      onLoaded();
      return null;
    }
    if (answer.came !== "refused") return words.notSent;
    const problems = problemsOf(answer.refused.facts);
    const lines = problems.map(({ line, words: said }) =>
      line === undefined ? said : words.inLine({ place: line, title: said }),
    );
    return [answer.refused.words, ...lines].join(" ");
  };
  if (!board.team.may.includes("point.excluded")) return null;
  return (
    <>
      {loaded !== null && (
        <Strip kind="good" live="status">
          {words.loadedSays({ count: loaded.added, of: loaded.corrected })}
        </Strip>
      )}
      <div className="row no-print">
        {isOwn && (
          <Button kind="second" onPress={() => setOpen("load")}>
            {words.addNumbers}
          </Button>
        )}
        {hasChart(chart) && (
          <Button kind="second" onPress={() => setOpen("leave-out")}>
            {words.leaveOut}
          </Button>
        )}
      </div>
      <WriteDialog
        title={words.addNumbers}
        about={of === null ? words.addNumbersAbout : words.addSharesAbout}
        open={open === "load"}
        onClose={close}
        questions={[
          {
            ...{ key: "csv", label: words.numbers, kind: "words" },
            first: of === null ? `day,value\n${board.team.today},` : `day,value,of\n${board.team.today},,`,
          },
        ]}
        onWrite={({ csv = "" }) => load(csv)}
      />
      {hasChart(chart) && (
        <WriteDialog
          title={words.leaveOut}
          about={words.leaveOutAbout}
          open={open === "leave-out"}
          onClose={close}
          questions={[
            { key: "point", label: words.whichPoint, kind: "pick", options: pointsOf(chart, board) },
            { key: "because", label: words.because, kind: "line" },
          ]}
          onWrite={({ point, because = "" }) =>
            isOwn
              ? write("point.excluded", { measure: id, measurement: point as MeasurementId, because })
              : write("period.excluded", { measure: id, month: point as LocalDate, because })
          }
        />
      )}
    </>
  );
}

/** Each point by its value's id, or by its month where it is worked out from many records. */
function pointsOf(chart: TeamChart, { team }: OfTeam["board"]) {
  const series = team.series.find(({ measure }) => measure === chart.measure.definition.id);
  const withValue = chart.view.points.filter(({ value }) => value !== null);
  return withValue.toReversed().flatMap(({ day }) => {
    if (chart.measure.definition.source !== "measurement") return [{ value: day, words: monthInWords(day) }];
    const at = series?.takenAt.findLastIndex((taken) => taken.startsWith(day)) ?? -1;
    const id = series?.ids[at];
    return id === undefined ? [] : [{ value: id as string, words: dayInWords(day) }];
  });
}
