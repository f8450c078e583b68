import { type ReactNode, useState } from "react";
import { teamDay as words } from "../../words/en/team-day.ts";
import { todayHere } from "../person/mine/here.ts";
import { Coming } from "./day/coming.tsx";
import { DayPage } from "./day/day-page.tsx";
import { dayBeside } from "./day/use-day.ts";
import { Nothing } from "./nothing.tsx";

/** Who comes tomorrow, or on another day: missing, harder, new, and what to talk about. */
export default function TodayNextScreen(): ReactNode {
  const [date, setDate] = useState(() => dayBeside(todayHere(), 1));
  return (
    <DayPage title={words.tomorrow} about={words.tomorrowAbout} date={date} onDate={setDate}>
      {({ page, sayIn }) =>
        page.coming.length === 0 ? (
          <Nothing title={words.nobodyComes} about={words.nobodyComesAbout} />
        ) : (
          <ol className="stack">
            {page.coming.map((line) => (
              <Coming key={line.visit.id} line={line} sayIn={sayIn} />
            ))}
          </ol>
        )
      }
    </DayPage>
  );
}
