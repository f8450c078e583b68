import { type ReactNode, useState } from "react";
import { Strip } from "../../components/base/strip.tsx";
import { teamDay as words } from "../../words/en/team-day.ts";
import { todayHere } from "../person/mine/here.ts";
import { DayPage } from "./day/day-page.tsx";
import { ReplyTime } from "./day/reply-time.tsx";
import { RepeatedAnswers, Standards } from "./day/standards.tsx";
import { ToldRow } from "./day/told-row.tsx";
import { Nothing } from "./nothing.tsx";

/** What people told between visits: each answered within the time that the team set, by one of three kinds of answer. */
export default function TodayBetweenScreen(): ReactNode {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const date = todayHere();
  return (
    <DayPage title={words.between} about={words.betweenAbout} date={date}>
      {({ page, sayIn, team }) => (
        <>
          <ReplyTime page={page} sayIn={sayIn} team={team} />
          {sentTo !== null && (
            <Strip kind="good" live="status">
              {words.sent({ name: sentTo })}
            </Strip>
          )}
          {page.between.length === 0 ? (
            <Nothing title={words.noneWaits} about={words.noneWaitsAbout} />
          ) : (
            <ul className="stack section">
              {page.between.map((line) => (
                <ToldRow key={line.told.entry} {...{ line, page, sayIn }} onSent={setSentTo} />
              ))}
            </ul>
          )}
          <RepeatedAnswers page={page} sayIn={sayIn} team={team} />
          <Standards page={page} sayIn={sayIn} team={team} />
        </>
      )}
    </DayPage>
  );
}
