import { lazy, type ReactNode, Suspense } from "react";
import { Section } from "../../components/base/card.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { dayHere, nowHere } from "../person/mine/here.ts";
import { DayParts } from "./day/day-parts.tsx";
import { Nothing } from "./nothing.tsx";
import { dayOfWork } from "./panel.ts";
import { PanelPage } from "./panel-page.tsx";
import { RowList } from "./row-list.tsx";

// The day comes first; what is asked of oneself may come a moment later.
const WorkPulse = lazy(() => import("../team/work-pulse.tsx"));

/** The day's visits, each with the person's aim as its title; who needs an answer stands first. */
export default function TodayScreen(): ReactNode {
  const now = nowHere();
  return (
    <PanelPage
      title={words.today}
      about={words.todayAbout}
      foot={
        <Suspense>
          <WorkPulse />
        </Suspense>
      }
      parts={(rows) => <DayParts waiting={rows?.reduce((sum, { waiting }) => sum + waiting.length, 0) ?? null} />}
    >
      {(rows) => {
        const groups = dayOfWork(rows, { now, dayOf: dayHere });
        if (groups.length === 0) return <Nothing title={words.noVisits} about={words.noVisitsAbout} />;
        return groups.map(({ id, title, rows: list }) => (
          <Section key={id} title={title} about={words.count({ count: list.length })}>
            <RowList rows={list} now={now} label={title} />
          </Section>
        ));
      }}
    </PanelPage>
  );
}
