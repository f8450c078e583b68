import type { TeamDayPage } from "@aimwell/contract";
import type { LocalDate } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Page } from "../../../app/page.tsx";
import { useSession } from "../../../app/session.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Loading } from "../../../components/state/loading.tsx";
import { OfflineStrip } from "../../../components/state/offline-strip.tsx";
import { Refused } from "../../../components/state/refused.tsx";
import { weekdayInWords } from "../../../words/en/dates.ts";
import { professional } from "../../../words/en/professional.ts";
import { teamDay as words } from "../../../words/en/team-day.ts";
import { todayHere } from "../../person/mine/here.ts";
import { DayParts } from "./day-parts.tsx";
import { type Day, dayBeside, useDay } from "./use-day.ts";

export interface OfDay extends Pick<Day, "sayIn" | "team"> {
  readonly page: TeamDayPage;
}

export interface DayPageProps {
  readonly title: string;
  readonly about: string;
  readonly date: LocalDate;
  /** Set where another day can be looked at. */
  readonly onDate?: (date: LocalDate) => void;
  readonly end?: ReactNode;
  readonly children: (given: OfDay) => ReactNode;
}

/** A page of the professional's day, and what to say while it is not as usual. */
export function DayPage(props: DayPageProps): ReactNode {
  const { as } = useSession();
  if (as === "professional") return <Ready {...props} />;
  return (
    <Page title={props.title}>
      <Refused strong={professional.notForYou} about="" />
    </Page>
  );
}

function Ready({ title, about, date, onDate, end, children }: DayPageProps): ReactNode {
  const { day, onAgain, sayIn, team } = useDay(date);
  return (
    <Page title={title} about={about} {...(end === undefined ? {} : { end })}>
      <DayParts waiting={day.state === "ready" ? day.value.between.length : null} />
      {onDate !== undefined && <DayChoice date={date} onDate={onDate} />}
      {day.state === "loading" && <Loading words={words.loading} />}
      {day.state === "away" && <Refused strong={words.loadFailed} about={words.loadFailedAbout} onAgain={onAgain} />}
      {day.state === "refused" && <Refused strong={words.loadFailed} about={day.refused.words} onAgain={onAgain} />}
      {day.state === "ready" && !day.isOnline && <OfflineStrip waiting={0} />}
      {day.state === "ready" && children({ page: day.value, sayIn, team })}
    </Page>
  );
}

type DayChoiceProps = Required<Pick<DayPageProps, "date" | "onDate">>;

function DayChoice({ date, onDate }: DayChoiceProps): ReactNode {
  return (
    <div className="row row-tight day-choice">
      <Button kind="second" icon="left" iconFlips label={words.dayBefore} onPress={() => onDate(dayBeside(date, -1))} />
      <p className="strong" role="status">
        {weekdayInWords(date, todayHere())}
      </p>
      <Button kind="second" icon="right" iconFlips label={words.dayAfter} onPress={() => onDate(dayBeside(date, 1))} />
    </div>
  );
}
