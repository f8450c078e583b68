import { builtInMeasures, type Improvement, type LocalDate, type MeasureId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { numberInWords } from "../../words/en/counts.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { Nothing } from "../professional/nothing.tsx";
import { hasChart, type NoChart, type TeamChart } from "./team-chart.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

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
        action={<StartImprovement board={board} write={write} />}
      />
    );
  }
  const { howGood, byWhen, forWhom, healthAim, benefit } = improvement;
  const shown = charts.filter(hasChart).find(({ measure }) => measure.definition.id === benefit.measure);
  return (
    <Section title={words.trying} card="plain">
      <p className="goal-words">{words.byDay({ day: dayInWords(byWhen), title: howGood })}</p>
      {shown !== undefined && <Track chart={shown} />}
      <p className="small quiet">
        {words.forWhom({ names: forWhom })} {healthAim} {words.benefit({ title: benefit.words })}
      </p>
    </Section>
  );
}

/** From where it began to where it should be. Only numbers that are on the chart stand here. */
function Track({ chart }: { readonly chart: TeamChart }): ReactNode {
  const { view } = chart;
  const values = view.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, last] = [values[0], values.at(-1)];
  const { target, unit } = view;
  if (first === undefined || last === undefined || target === null) return null;
  const most = unit === "%" ? 100 : Math.max(first, last, target) * 1.15;
  const at = (value: number) => 20 + (560 * Math.max(0, value)) / most;
  const said = (value: number) => `${numberInWords(Math.round(value * 10) / 10)}${unit === "" ? "" : ` ${unit}`}`;
  const sentence = words.trackSays({ before: said(first), value: said(last), title: said(target) });
  return (
    <div className="track">
      <svg viewBox="0 0 600 40" role="img" aria-label={sentence}>
        <line className="track-line" x1={at(0)} x2={at(most)} y1="20" y2="20" />
        <line className="track-way" x1={at(first)} x2={at(last)} y1="20" y2="20" />
        <circle className="track-start" cx={at(first)} cy="20" r="8" />
        <circle className="track-now" cx={at(last)} cy="20" r="12" />
        <circle className="track-aim" cx={at(target)} cy="20" r="11" />
        <circle className="track-aim-heart" cx={at(target)} cy="20" r="5" />
      </svg>
      <p className="row row-between small" aria-hidden="true">
        <span className="quiet">{words.trackStart({ value: said(first) })}</span>
        <b className="track-now-words">{words.trackNow({ value: said(last) })}</b>
        <b className="track-aim-words">{words.trackAim({ value: said(target) })}</b>
      </p>
    </div>
  );
}

const sides = new Set(["outcome", "relationship", "preference"]);

export function StartImprovement({ board, write }: OfTeam): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (!board.team.may.includes("improvement.started")) return null;
  const adopted = board.team.measures.map(({ definition }) => definition).filter(({ side }) => sides.has(side));
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.startImprovement}</Button>
      <WriteDialog
        title={words.startImprovement}
        about={words.tryingAbout}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={[
          { key: "title", label: words.improvementTitle, kind: "line" },
          { key: "need", label: words.need, kind: "words" },
          { key: "healthAim", label: words.healthAim, kind: "words" },
          { key: "howGood", label: words.howGood, kind: "line" },
          { key: "byWhen", label: words.byWhen, kind: "day" },
          { key: "forWhom", label: words.whom, kind: "line" },
          { key: "benefit", label: words.benefitWords, kind: "words" },
          {
            ...{ key: "measure", label: words.benefitMeasure, kind: "pick" },
            options: adopted.map(({ id, title }) => ({ value: id, words: title })),
          },
        ]}
        onWrite={({ title = "", need = "", healthAim = "", howGood = "", forWhom = "", ...given }) =>
          write("improvement.started", {
            ...{ title, need, healthAim, howGood, forWhom, byWhen: given["byWhen"] as LocalDate },
            benefit: { words: given["benefit"] ?? "", measure: given["measure"] as MeasureId },
          })
        }
      />
    </>
  );
}

/** A measure that Aimwell keeps and that is not on the wall yet. */
export function AddMeasure({ board, write }: OfTeam): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const onWall = new Set(board.team.measures.map(({ definition }) => definition.id));
  const left = builtInMeasures.filter(({ id }) => !onWall.has(id));
  if (!board.team.may.includes("measure.adopted")) return null;
  if (left.length === 0) return <p className="small quiet">{words.allMeasured}</p>;
  return (
    <>
      <Button kind="second" icon="plus" onPress={() => setOpen(true)}>
        {words.addMeasure}
      </Button>
      <WriteDialog
        title={words.addMeasure}
        about={words.addMeasureAbout}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={[
          {
            ...{ key: "id", label: words.whichMeasure, kind: "pick" },
            options: left.map(({ id, title }) => ({ value: id, words: title })),
          },
        ]}
        onWrite={async ({ id }) => {
          const chosen = left.find((each) => each.id === id);
          if (chosen === undefined) return words.chooseHere;
          const { title, unit, better, kind, lens } = chosen;
          return write("measure.adopted", {
            measure: chosen.id as MeasureId,
            title,
            unit,
            better,
            kind,
            lens: lens.is,
          });
        }}
      />
    </>
  );
}
