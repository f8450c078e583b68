import type { ReactNode } from "react";
import { Section } from "../../../components/base/card.tsx";
import { numberInWords } from "../../../words/en/counts.ts";
import { monthInWords } from "../../../words/en/dates.ts";
import { teamCharts } from "../../../words/en/team-charts.ts";
import type { TeamChart } from "../team-chart.ts";
import { meanT } from "./mean-t.ts";

const tScoreSource = "Kiresuk and Sherman, Community Ment Health J 1968;4:443-53";

/** So many months fit on a page; the newest stand first. */
const monthsShown = 12;

/** How many stand at each level, month by month: it comes before any mean, and a T-score is only told beside it. */
export function Levels({ chart: { measure, levels } }: { readonly chart: TeamChart }): ReactNode {
  const { id, reckoned } = measure.definition;
  if (reckoned.as !== "levels" || levels.length === 0) return null;
  const hasT = id.startsWith("aims.attained.");
  return (
    <Section title={teamCharts.levels} about={teamCharts.levelsAbout}>
      <div className="numbers-box card">
        <table className="levels">
          <caption className="sr">{teamCharts.levels}</caption>
          <thead>
            <tr>
              <th scope="col">{teamCharts.month}</th>
              {reckoned.words.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
              {hasT && <th scope="col">{teamCharts.tScore}</th>}
            </tr>
          </thead>
          <tbody>
            {levels
              .toReversed()
              .slice(0, monthsShown)
              .map(({ month, counts }) => (
                <tr key={month}>
                  <th scope="row">{monthInWords(month, levels.at(-1)?.month)}</th>
                  {counts.map((count, at) => (
                    <td key={reckoned.words[at]}>
                      <LevelBar count={count} of={counts} />
                    </td>
                  ))}
                  {hasT && <td className="quiet">{numberInWords(meanT(counts, reckoned.lowest))}</td>}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {hasT && (
        <p className="small quiet">
          {teamCharts.tScoreAbout} {teamCharts.methodFrom({ title: tScoreSource })}.
        </p>
      )}
    </Section>
  );
}

function LevelBar({ count, of }: { readonly count: number; readonly of: readonly number[] }): ReactNode {
  const all = of.reduce((sum, each) => sum + each, 0);
  return (
    <>
      <b>{numberInWords(count)}</b>
      <svg className="level-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" className="level-ground" />
        <rect width={all === 0 ? 0 : (100 * count) / all} height="8" className="level-part" />
      </svg>
    </>
  );
}
