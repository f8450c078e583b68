import type { Improvement } from "@aimwell/domain";
import type { ReactNode } from "react";
import { useDrawnSize } from "../../chart/use-drawn-size.ts";
import { Section } from "../../components/base/card.tsx";
import { Segments } from "../../components/base/segments.tsx";
import { numberInWords } from "../../words/en/counts.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as said } from "../../words/en/team-improvement.ts";
import { Nothing } from "../professional/nothing.tsx";
import { ActsOnImprovement, EarlierImprovements, StartImprovement } from "./improvement-acts.tsx";
import { endings, lensInWords, wordingsInWords } from "./improvement-words.ts";
import { hasChart, type NoChart, type TeamChart } from "./team-chart.ts";
import type { OfTeam } from "./team-page.tsx";
import { addressOf, openImprovements, type Which } from "./which-improvement.ts";
import { EarlierWordings } from "./wordings.tsx";

interface GoalProps extends OfTeam {
  readonly charts: readonly (TeamChart | NoChart)[];
  readonly which: Which;
}

/** How good, by when, for whom, and how far it has come; and the other work that goes on, one press away. */
export function Goal({ board, write, charts, which: { improvement, isElsewhere } }: GoalProps): ReactNode {
  if (improvement === undefined) {
    return (
      <Nothing
        title={words.noImprovement}
        about={isElsewhere ? said.notHere : words.noImprovementAbout}
        action={
          <div className="stack">
            <StartImprovement board={board} write={write} />
            <EarlierImprovements board={board} />
          </div>
        }
      />
    );
  }
  const { howGood, byWhen, forWhom, healthAim, benefit, process, output, lens, closed } = improvement;
  const shown = charts.filter(hasChart).find(({ measure }) => measure.definition.id === benefit.measure);
  return (
    <Section title={words.trying} card="plain">
      {isElsewhere && <p role="status">{said.notHere}</p>}
      <Works board={board} improvement={improvement} />
      <p className="goal-words">{words.byDay({ day: dayInWords(byWhen), title: howGood })}</p>
      {shown !== undefined && <Track key={benefit.measure} chart={shown} />}
      <p className="small quiet">
        {words.forWhom({ names: forWhom })} {healthAim} {words.benefit({ title: benefit.words })}
      </p>
      {process !== undefined && <p className="small quiet">{words.processIs({ title: process })}</p>}
      {output !== undefined && <p className="small quiet">{words.outputIs({ title: output })}</p>}
      <p className="small quiet">{lens === undefined ? said.lensUnsaid : lensInWords(lens)}</p>
      <EarlierOf board={board} improvement={improvement} />
      {closed === null ? (
        <ActsOnImprovement board={board} write={write} improvement={improvement} />
      ) : (
        <p className="strong">
          {endings[closed.how]}, {dayInWords(closed.brought.at.slice(0, 10))}.
        </p>
      )}
      <StartImprovement board={board} write={write} />
      <EarlierImprovements board={board} />
    </Section>
  );
}

interface OfImprovement extends Pick<OfTeam, "board"> {
  readonly improvement: Improvement;
}

/** All that the team works on now, the newest first: each has an address of its own. */
function Works({ board, improvement }: OfImprovement): ReactNode {
  const open = openImprovements(board.team.improvements);
  if (open.length === 0 || (open.length === 1 && open[0] === improvement)) return null;
  const segments = open.map((each) => ({
    href: addressOf(each),
    words: each.title,
    current: each.id === improvement.id,
  }));
  return <Segments label={said.works} segments={segments} />;
}

function EarlierOf({ board, improvement: { title, wordings } }: OfImprovement): ReactNode {
  const { measures, parties } = board.team;
  const titleOf = (id: string) => measures.find(({ definition }) => definition.id === id)?.definition.title ?? id;
  return <EarlierWordings of={title} wordings={wordingsInWords(wordings, titleOf)} parties={parties} />;
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
