import type { ChartView } from "@aimwell/drawing";
import { type ReactNode, Suspense } from "react";
import { valueInWords } from "../../../chart/chart-words.ts";
import { RunChart } from "../../../chart/run-chart.tsx";
import { Section } from "../../../components/base/card.tsx";
import { later } from "../../../components/base/later.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { myPlan } from "../../../words/en/my-plan.ts";
import { nearAim, openAims } from "../../visit/from-record/aims.ts";
import { trends } from "../../visit/from-record/trend.ts";
import type { Mine } from "../mine/mine.ts";

// The instruments' texts and bands have their own weight: they come when there is a score to explain.
const ScoreMeaning = later(() => import("./score-meaning.tsx"));

const mostShown = 6;

/** A chart, or the number alone while there is one: a single point is no line. */
function Over({ view, isScore }: { readonly view: ChartView; readonly isScore: boolean }): ReactNode {
  const seen = view.points.filter(({ value }) => value !== null);
  const [only] = seen;
  if (seen.length !== 1 || only === undefined) return <RunChart view={view} />;
  return (
    <p className="quiet">
      {isScore
        ? myPlan.oneScore({ day: dayInWords(only.day) })
        : myPlan.oneNumber({ value: valueInWords(only.value, view.unit), day: dayInWords(only.day) })}
    </p>
  );
}

/** Every series of the record but those of small tests, which stand with their test; scores say what they mean. */
export default function MyNumbers({ mine }: { readonly mine: Mine }): ReactNode {
  const { record, series } = mine;
  const aim = openAims(record).length === 0 ? undefined : nearAim(record);
  const inTests = new Set([...record.test.tests.values()].map(({ measure }) => measure));
  const shown = trends(record, series, aim?.id)
    .filter(({ measure }) => !inTests.has(measure))
    .slice(0, mostShown);
  if (shown.length === 0) return null;
  return (
    <Section title={myPlan.numbers} about={myPlan.numbersAbout} icon="better" meaning="better" card="plain">
      {shown.map(({ measure, title, view }) => {
        const held = record.measure.measures.get(measure);
        const latest = series.get(measure)?.value.at(-1);
        return (
          <div key={measure} className="stack stack-s">
            <h3>{title}</h3>
            {held?.instrument !== undefined && latest !== undefined && (
              <Suspense fallback={null}>
                <ScoreMeaning mine={mine} instrument={held.instrument} score={latest} />
              </Suspense>
            )}
            <Over view={view} isScore={held?.instrument !== undefined} />
          </div>
        );
      })}
    </Section>
  );
}
