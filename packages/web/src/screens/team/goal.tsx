import type { Improvement } from "@aimwell/domain";
import type { ReactNode } from "react";
import { useDrawnSize } from "../../chart/use-drawn-size.ts";
import { Section } from "../../components/base/card.tsx";
import { numberInWords } from "../../words/en/counts.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { Nothing } from "../professional/nothing.tsx";
import { EarlierImprovements, EndImprovement, StartImprovement } from "./improvement-forms.tsx";
import { hasChart, type NoChart, type TeamChart } from "./team-chart.ts";
import type { OfTeam } from "./team-page.tsx";

/** What the team works on now: the newest that is not closed. */
export const currentImprovement = (improvements: readonly Improvement[]): Improvement | undefined =>
  improvements.findLast(({ closed }) => closed === null);

interface GoalProps extends OfTeam {
  readonly charts: readonly (TeamChart | NoChart)[];
}

/** How good, by when, for whom, and how far it has come. */
export function Goal({ board, write, charts }: GoalProps): ReactNode {
  const improvement = currentImprovement(board.team.improvements);
  if (improvement === undefined) {
    return (
      <Nothing
        title={words.noImprovement}
        about={words.noImprovementAbout}
        action={
          <div className="stack">
            <StartImprovement board={board} write={write} />
            <EarlierImprovements board={board} />
          </div>
        }
      />
    );
  }
  const { howGood, byWhen, forWhom, healthAim, benefit, process, output } = improvement;
  const shown = charts.filter(hasChart).find(({ measure }) => measure.definition.id === benefit.measure);
  return (
    <Section title={words.trying} card="plain">
      <p className="goal-words">{words.byDay({ day: dayInWords(byWhen), title: howGood })}</p>
      {shown !== undefined && <Track chart={shown} />}
      <p className="small quiet">
        {words.forWhom({ names: forWhom })} {healthAim} {words.benefit({ title: benefit.words })}
      </p>
      {process !== undefined && <p className="small quiet">{words.processIs({ title: process })}</p>}
      {output !== undefined && <p className="small quiet">{words.outputIs({ title: output })}</p>}
      <EndImprovement board={board} write={write} improvement={improvement} />
      <EarlierImprovements board={board} />
    </Section>
  );
}

/** From where it began to where it is meant to be. Only numbers that are on the chart stand here, each under its mark. */
function Track({ chart }: { readonly chart: TeamChart }): ReactNode {
  const { view } = chart;
  const [box, { width, text }] = useDrawnSize();
  const values = view.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, last] = [values[0], values.at(-1)];
  const { target, unit } = view;
  if (first === undefined || last === undefined || target === null) return null;
  const most = unit === "%" ? 100 : Math.max(first, last, target) * 1.15;
  const at = (value: number) => 20 + ((width - 40) * Math.max(0, value)) / most;
  const said = (value: number) => `${numberInWords(Math.round(value * 10) / 10)}${unit === "" ? "" : ` ${unit}`}`;
  const sentence = words.trackSays({ before: said(first), value: said(last), title: said(target) });
  const [ofNow, ofStart, ofAim] = spread([at(last), at(first), at(target)], { width, text });
  return (
    <div className="track" ref={box}>
      <svg width={width} height={66 + text} role="img" aria-label={sentence} fontSize={text}>
        <line className="track-line" x1={at(0)} x2={at(most)} y1="38" y2="38" />
        <line className="track-way" x1={at(first)} x2={at(last)} y1="38" y2="38" />
        <circle className="track-start" cx={at(first)} cy="38" r="8" />
        <circle className="track-now" cx={at(last)} cy="38" r="12" />
        <circle className="track-aim" cx={at(target)} cy="38" r="11" />
        <circle className="track-aim-heart" cx={at(target)} cy="38" r="5" />
        <text className="track-now-words" x={ofNow} y="18" textAnchor="middle">
          {words.trackNow({ value: said(last) })}
        </text>
        <text className="track-start-words" x={ofStart} y={58 + text} textAnchor="middle">
          {words.trackStart({ value: said(first) })}
        </text>
        <text className="track-aim-words" x={ofAim} y={58 + text} textAnchor="middle">
          {words.trackAim({ value: said(target) })}
        </text>
      </svg>
    </div>
  );
}

/** Words of the start and of the aim stand below the line, so they are moved off each other where their marks are close. */
function spread(
  [now, start, aim]: readonly [number, number, number],
  { width, text }: { readonly width: number; readonly text: number },
): readonly [number, number, number] {
  const apart = text * 7;
  const within = (x: number) => Math.min(width - apart / 2, Math.max(apart / 2, x));
  const gap = Math.abs(start - aim);
  const push = gap >= apart ? 0 : (apart - gap) / 2;
  const side = start >= aim ? 1 : -1;
  const [first, last] = [within(start + side * push), within(aim - side * push)];
  return [within(now), first, last];
}
