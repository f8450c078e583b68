import type { MeasureId } from "@aimwell/domain";
import { type ReactNode, useRef, useState } from "react";
import { whenInWords } from "../../../chart/chart-words.ts";
import { RunChart } from "../../../chart/run-chart.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Assurance } from "../../../components/team/assurance.tsx";
import { Variation } from "../../../components/team/variation.tsx";
import { dayInWords, monthInWords } from "../../../words/en/dates.ts";
import { measure as measureWords } from "../../../words/en/measure.ts";
import { team as words } from "../../../words/en/team.ts";
import { teamCharts } from "../../../words/en/team-charts.ts";
import { TakeAlong } from "../take-along-row.tsx";
import type { TeamChart } from "../team-chart.ts";
import type { OfTeam } from "../team-page.tsx";
import { readFirst, verdictOf } from "../verdict-words.ts";
import { WriteDialog } from "../write-dialog.tsx";
import { nameOf } from "./name-of.ts";

interface VerdictCardProps extends OfTeam {
  readonly chart: TeamChart;
}

/** What the chart says, the picture, and what somebody sees differently: a note beside the verdict, and no edit of it. */
export function VerdictCard({ chart, board, write }: VerdictCardProps): ReactNode {
  const picture = useRef<HTMLDivElement>(null);
  const { view, measure } = chart;
  const { kind, variation, assurance, direction } = verdictOf(chart);
  const said = [variation, assurance?.words].filter(Boolean).join(" ");
  return (
    <section className="section card" aria-labelledby="verdict">
      <div className="verdict-head">
        <Variation kind={kind} verdict="" />
        <div className="grow">
          <h2 id="verdict">{variation}</h2>
          {assurance !== null && (
            <p className="verdict-aim">
              <Assurance kind={assurance.kind} />
              {assurance.words}
            </p>
          )}
        </div>
      </div>
      <p className="small quiet">
        {[measure.definition.what, direction === "" ? measureWords.upIsBetter : direction, scaleWords(chart)].join(" ")}
      </p>
      <ul className="stack stack-s small">
        {[...movedWords(chart), ...readFirst(chart)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div ref={picture}>
        <RunChart view={view} height={340} captioned={false} />
      </div>
      <Changes chart={chart} />
      <Remarks chart={chart} board={board} write={write} said={said} />
      <TakeAlong picture={picture} view={view} measure={measure} said={said} />
    </section>
  );
}

const scaleWords = ({ view }: TeamChart): string => (view.fromZero ? "" : measureWords.notFromZero);

/** A stretch that somebody began: what the usual was before it, and what it is now. */
function movedWords({ moved, view }: TeamChart): readonly string[] {
  const phase = view.phases.at(-1);
  const start = view.points[phase?.from ?? 0]?.day;
  if (moved === null || phase === undefined || start === undefined) return [];
  const day = view.grain === "month" ? monthInWords(start) : dayInWords(start);
  return [teamCharts.moved({ ...moved, day, title: phase.label })];
}

/** The tests that are lines on the chart, by number and name: on a narrow screen the lines carry their numbers alone. */
function Changes({ chart: { view } }: { readonly chart: TeamChart }): ReactNode {
  if (view.marks.length === 0) return null;
  return (
    <>
      <h3>{teamCharts.changes}</h3>
      <ul className="stack stack-s small">
        {view.marks.map(({ words: title, before }) => (
          <li key={title}>{teamCharts.changeOn({ title, day: whenInWords(view, view.points[before]?.day ?? "") })}</li>
        ))}
      </ul>
    </>
  );
}

function Remarks({ chart: { measure }, board, write, said }: VerdictCardProps & { readonly said: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const remarks = measure.acts.filter((act) => act.is === "remark");
  return (
    <div className="stack stack-s">
      {remarks.length > 0 && <h3>{teamCharts.remarks}</h3>}
      {remarks.map((remark) => (
        <blockquote key={remark.brought.entry} className="remark">
          <p className="voice voice-small">{remark.because}</p>
          <p className="small quiet">
            {teamCharts.historyBy({ name: nameOf(board, remark.brought.by), day: dayInWords(remark.brought.at) })}.{" "}
            {teamCharts.remarkThen({ title: remark.verdict })}
          </p>
        </blockquote>
      ))}
      {board.team.may.includes("chart.remarked") && (
        <div className="row no-print">
          <Button kind="text" icon="pen" onPress={() => setOpen(true)}>
            {teamCharts.remark}
          </Button>
        </div>
      )}
      <WriteDialog
        title={teamCharts.remark}
        about={teamCharts.remarkAbout}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={[{ key: "words", label: teamCharts.remarkWords, kind: "words" }]}
        saveWords={words.save}
        onWrite={({ words: written = "" }) =>
          write("chart.remarked", { measure: measure.definition.id as MeasureId, verdict: said, words: written })
        }
      />
    </div>
  );
}
