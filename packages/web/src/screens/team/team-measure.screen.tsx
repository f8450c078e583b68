import type { LocalDate, MeasureId } from "@aimwell/domain";
import { type ReactNode, useRef, useState } from "react";
import { useRoute } from "wouter";
import { RunChart } from "../../chart/run-chart.tsx";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { TextLink } from "../../components/base/text-link.tsx";
import { Variation } from "../../components/team/variation.tsx";
import { numberInWords } from "../../words/en/counts.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { Nothing } from "../professional/nothing.tsx";
import { ChartData } from "./chart-data.tsx";
import { handOver, pictureOf, pngOf, tableOf } from "./take-along.ts";
import { hasChart, type NoChart, type TeamChart, teamChart } from "./team-chart.ts";
import { type OfTeam, TeamPage } from "./team-page.tsx";
import { verdictInWords } from "./wall.tsx";
import { numberFrom, WriteDialog } from "./write-dialog.tsx";

/** One measure's chart, why it is drawn so, what was decided about it, and a way to take it along. */
export default function TeamMeasureScreen(): ReactNode {
  const [, params] = useRoute("/team/measure/:id");
  const id = params?.["id"] ?? "";
  const find = ({ team }: OfTeam["board"]) => team.measures.find(({ definition }) => definition.id === id);
  return (
    <TeamPage title={(board) => find(board)?.definition.title ?? words.title} loadingTitle={words.title}>
      {({ board, write, onAgain }) => {
        const measure = find(board);
        if (measure === undefined) return <Nothing title={words.wallEmpty} />;
        const { wall, team } = board;
        const chart = teamChart(measure, { wall, series: team.series, tests: team.tests });
        return (
          <>
            <p className="section">
              <TextLink href="/team" icon="left">
                {words.backToBoard}
              </TextLink>
            </p>
            {hasChart(chart) ? <Large chart={chart} /> : <Nothing title={words.noNumbers} />}
            <ChartData chart={chart} board={board} write={write} onLoaded={onAgain} />
            <Acts chart={chart} board={board} write={write} />
            <Definition chart={chart} />
          </>
        );
      }}
    </TeamPage>
  );
}

function Large({ chart }: { readonly chart: TeamChart }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const verdict = verdictInWords(chart);
  const { model, view, measure } = chart;
  const name = measure.definition.id;
  const picture = () => {
    const drawn = box.current?.querySelector<SVGSVGElement>("svg.chart");
    return drawn === null || drawn === undefined
      ? null
      : { svg: pictureOf(drawn, `${measure.definition.title}. ${view.finding}`), size: drawn.getBoundingClientRect() };
  };
  const onPng = async () => {
    const drawn = picture();
    const png = drawn === null ? null : await pngOf(drawn.svg, drawn.size);
    if (png !== null) handOver(png, `${name}.png`, "image/png");
  };
  return (
    <Section title={verdict.words} card="plain">
      <div ref={box}>
        <RunChart view={view} height={320} start={<Variation kind={verdict.kind} verdict="" />} />
      </div>
      {chart.hidden > 0 && <p className="small quiet">{words.fewPeople({ count: chart.hidden })}</p>}
      <h3>{words.signals}</h3>
      {model.signals.length === 0 ? (
        <p>{words.noRules}</p>
      ) : (
        <ul className="stack stack-s">
          {model.signals.map((signal) => (
            <li key={`${signal.rule} ${signal.from} ${signal.to}`}>{signal.words}</li>
          ))}
        </ul>
      )}
      <h3>{words.whyThisChart}</h3>
      <p>{chart.why}</p>
      {model.falseAlarm !== null && (
        <p className="small quiet">
          {words.falseAlarm}: {model.falseAlarm.words}
        </p>
      )}
      <div className="row no-print">
        <span className="strong">{words.download}</span>
        <Button
          kind="second"
          onPress={() => {
            const drawn = picture();
            if (drawn !== null) handOver(drawn.svg, `${name}.svg`, "image/svg+xml");
          }}
        >
          {words.asPicture}
        </Button>
        <Button kind="second" onPress={() => void onPng()}>
          {words.asPng}
        </Button>
        <Button kind="second" onPress={() => handOver(tableOf(view), `${name}.csv`, "text/csv")}>
          {words.asTable}
        </Button>
        <Button kind="second" icon="print" onPress={() => window.print()}>
          {words.printIt}
        </Button>
      </div>
    </Section>
  );
}

interface ActsProps extends OfTeam {
  readonly chart: TeamChart | NoChart;
}

/** Lines move only by somebody's decision with a reason, and those stand here. */
function Acts({ chart: { measure }, board, write }: ActsProps): ReactNode {
  const [open, setOpen] = useState<"phase" | "target" | "off" | null>(null);
  const { phases, target, definition, exclusions, excludedPeriods } = measure;
  const id = definition.id as MeasureId;
  const because = { key: "because", label: words.because, kind: "line" } as const;
  const close = () => setOpen(null);
  return (
    <Section title={words.chartActs}>
      {phases.length + exclusions.length + excludedPeriods.length === 0 && target === null && (
        <p className="small quiet">{words.noActs}</p>
      )}
      <ul className="stack stack-s">
        {phases.map((phase) => (
          <li key={phase.brought.entry}>{words.phaseAct({ day: dayInWords(phase.from), title: phase.because })}</li>
        ))}
        {[...exclusions.map((one) => ({ ...one, month: one.brought.at })), ...excludedPeriods].map((one) => (
          <li key={one.brought.entry}>
            {words.leftOutAct({ day: dayInWords(one.month.slice(0, 10)), title: one.because })}
          </li>
        ))}
        {target !== null && target.value !== null && (
          <li>{words.targetAct({ value: numberInWords(target.value), title: target.because ?? "" })}</li>
        )}
      </ul>
      {board.team.may.includes("phase.marked") && (
        <div className="row no-print">
          <Button kind="second" onPress={() => setOpen("phase")}>
            {words.newPhase}
          </Button>
          <Button kind="second" onPress={() => setOpen("target")}>
            {words.setAim}
          </Button>
          <Button kind="text" onPress={() => setOpen("off")}>
            {words.takeOff}
          </Button>
        </div>
      )}
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
      <WriteDialog
        title={words.takeOff}
        open={open === "off"}
        onClose={close}
        questions={[because]}
        onWrite={({ because: why = "" }) => write("measure.retired", { measure: id, because: why })}
      />
    </Section>
  );
}

function Definition({ chart: { measure } }: { readonly chart: TeamChart | NoChart }): ReactNode {
  const { what, subgroup, period, lens, licence } = measure.definition;
  const rows = [
    [words.ofWhom, subgroup],
    [words.whichTime, period],
    [lens.is === "product" ? words.lensIsMake : words.lensIsTogether, lens.because],
    [words.licence, licence],
  ] as const;
  return (
    <Section title={words.howItIsReckoned}>
      <p>{what}</p>
      <dl className="system-list card">
        {rows.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
