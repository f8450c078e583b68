import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { teamDay as words } from "../../words/en/team-day.ts";
import { todayHere } from "../person/mine/here.ts";
import { DayPage } from "./day/day-page.tsx";
import { HuddleRows } from "./day/huddle-rows.tsx";
import { Nothing } from "./nothing.tsx";

/** Ten minutes in the morning, standing up: one line a person who comes. */
export default function TodayHuddleScreen(): ReactNode {
  const [date, setDate] = useState(todayHere);
  return (
    <DayPage
      title={words.huddle}
      about={words.huddleAbout}
      date={date}
      onDate={setDate}
      end={
        <Button kind="second" icon="print" onPress={() => window.print()}>
          {words.printIt}
        </Button>
      }
    >
      {({ page }) =>
        page.huddle.length === 0 ? (
          <Nothing title={words.nobodyComes} about={words.nobodyComesAbout} />
        ) : (
          <HuddleRows page={page} />
        )
      }
    </DayPage>
  );
}
