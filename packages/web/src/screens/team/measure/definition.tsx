import type { TeamMeasure } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Section } from "../../../components/base/card.tsx";
import { team as words } from "../../../words/en/team.ts";
import { teamCharts } from "../../../words/en/team-charts.ts";
import type { NoChart, TeamChart } from "../team-chart.ts";
import type { OfTeam } from "../team-page.tsx";

/** What the rules found and how the lines come about, each with where its method is from. */
export function Method({ chart: { model, why } }: { readonly chart: TeamChart }): ReactNode {
  const { provenance, falseAlarm } = model;
  const observed = model.phases.reduce((sum, phase) => sum + phase.observed, 0);
  return (
    <div className="cols cols-2 method">
      <Section title={words.signals} card="plain">
        {model.signals.length === 0 && <p>{words.noRules}</p>}
        <ul className="stack stack-s">
          {model.signals.map((signal) => (
            <li key={`${signal.rule} ${signal.from} ${signal.to}`}>
              {signal.words} <span className="small quiet">{teamCharts.ruleFrom({ title: signal.source })}</span>
            </li>
          ))}
        </ul>
        {falseAlarm !== null && (
          <p className="small">
            <b>{words.falseAlarm}.</b> {falseAlarm.words}
          </p>
        )}
      </Section>
      <Section title={words.whyThisChart} card="plain">
        <p>{why}</p>
        <p className="small">
          <b>{teamCharts.method}.</b> {provenance.formula}. {teamCharts.methodFrom({ title: provenance.source })}.
        </p>
        <ul className="small quiet stack stack-s">
          <li>{teamCharts.pointsBehind({ count: observed })}</li>
          {provenance.screenedRanges > 0 && <li>{teamCharts.ranges({ count: provenance.screenedRanges })}</li>}
          {provenance.warnings.flatMap((warning) =>
            warning.code === "provisional-limits"
              ? [<li key={warning.phase}>{teamCharts.provisional({ count: warning.points, of: warning.wanted })}</li>]
              : [],
          )}
        </ul>
      </Section>
    </div>
  );
}

/** Everything by which a reader can trace the figure: what is counted, of whom, when, through which lens, and whose it is. */
export function Definition({
  chart,
  board,
}: Pick<OfTeam, "board"> & { readonly chart: TeamChart | NoChart }): ReactNode {
  const { measure } = chart;
  const { what, subgroup, period, lens, licence } = measure.definition;
  const rows = [
    ...countedFrom(measure),
    [words.ofWhom, subgroup],
    [words.whichTime, period],
    [lens.is === "product" ? words.lensIsMake : words.lensIsTogether, lens.because],
    [words.licence, licence],
  ] as const;
  return (
    <Section title={words.howItIsReckoned}>
      <p>{what}</p>
      {measure.soundsLikeOutput && <p className="strip strip-look">{teamCharts.soundsLikeOutput}</p>}
      <Beside measure={measure} board={board} />
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

/** What stands over what, in the words of the definition. */
function countedFrom({ definition: { reckoned } }: TeamMeasure): readonly (readonly [string, string])[] {
  switch (reckoned.as) {
    case "share":
    case "rate":
      return [
        [teamCharts.counted, reckoned.numerator],
        [teamCharts.countedBy, reckoned.denominator],
      ];
    case "levels":
      return [
        [teamCharts.counted, reckoned.of],
        [teamCharts.levels, reckoned.words.map((word, at) => `${reckoned.lowest + at}: ${word}`).join("; ")],
      ];
    case "number":
    case "count":
    case "between":
      return [[teamCharts.counted, reckoned.of]];
  }
}

/** A count of how much is done has one beside it of what it does to people; both are read together (E-17). */
function Beside({ measure, board }: { readonly measure: TeamMeasure } & Pick<OfTeam, "board">): ReactNode {
  const { measures } = board.team;
  const own = measure.definition.id;
  const beside = measures.filter(
    ({ definition, pairedWith }) => definition.id === measure.pairedWith || pairedWith === own,
  );
  const behind = measures.find(({ definition }) => definition.id === measure.of);
  return (
    <>
      {beside.map(({ definition: { id, title } }) => (
        <p key={id}>
          {teamCharts.beside}: <Link href={`/team/measure/${id}`}>{title}</Link>
        </p>
      ))}
      {behind !== undefined && (
        <p>
          {teamCharts.countedBy}: <Link href={`/team/measure/${behind.definition.id}`}>{behind.definition.title}</Link>
        </p>
      )}
      {measure.isCountBehind && <p className="small quiet">{teamCharts.isCount}</p>}
    </>
  );
}
