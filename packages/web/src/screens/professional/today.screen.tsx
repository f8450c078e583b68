import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { later } from "../../components/base/later.ts";
import { LaterPart } from "../../components/state/later-part.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { dayHere, nowHere } from "../person/mine/here.ts";
import { DayParts } from "./day/day-parts.tsx";
import { Nothing } from "./nothing.tsx";
import { dayOfWork } from "./panel.ts";
import { PanelPage } from "./panel-page.tsx";
import { RowList } from "./row-list.tsx";

// The day comes first; what is asked of oneself may come a moment later.
const WorkPulse = later(() => import("../team/work-pulse.tsx"));

/** The day's visits, each with the person's aim as its title; who needs an answer stands first. */
export default function TodayScreen(): ReactNode {
  const now = nowHere();
  return (
    <PanelPage
      title={words.today}
      about={words.todayAbout}
      parts={(rows) => <DayParts waiting={rows?.reduce((sum, { waiting }) => sum + waiting.length, 0) ?? null} />}
    >
      {(rows) => {
        const groups = dayOfWork(rows, { now, dayOf: dayHere });
        return (
          <>
            {groups.length === 0 && <Nothing title={words.noVisits} about={words.noVisitsAbout} />}
            <Groups groups={groups.filter(({ id }) => isNow(id))} now={now} />
            <LaterPart>
              <WorkPulse />
            </LaterPart>
            <Groups groups={groups.filter(({ id }) => !isNow(id))} now={now} />
          </>
        );
      }}
    </PanelPage>
  );
}

/** What the day itself holds stands before what is asked of oneself, and other days after it. */
const isNow = (id: ReturnType<typeof dayOfWork>[number]["id"]): boolean => id === "now" || id === "today";

interface GroupsProps {
  readonly groups: ReturnType<typeof dayOfWork>;
  readonly now: ReturnType<typeof nowHere>;
}

function Groups({ groups, now }: GroupsProps): ReactNode {
  return groups.map(({ id, title, rows }) => (
    <Section key={id} title={title} about={words.count({ count: rows.length })}>
      <RowList rows={rows} now={now} label={title} />
    </Section>
  ));
}
