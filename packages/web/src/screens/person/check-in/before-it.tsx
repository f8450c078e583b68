import type { CheckIn } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Page } from "../../../app/page.tsx";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { weekdayInWords } from "../../../words/en/dates.ts";
import { dayHere, nearDayHere } from "../mine/here.ts";
import type { Mine } from "../mine/mine.ts";
import { Notices } from "../mine/my-record.tsx";
import type { CheckInParts } from "./check-in-parts.ts";
import { visitAhead } from "./draft.ts";

interface AlreadyGivenProps {
  readonly mine: Mine;
  readonly given: CheckIn;
  readonly onAgain: () => void;
}

/** The check-in for the visit ahead is with the team. Nothing is asked twice, and more can be said. */
export function AlreadyGiven({ mine, given, onAgain }: AlreadyGivenProps): ReactNode {
  const visit = visitAhead(mine.record, mine.now);
  const day = visit === null ? "" : weekdayInWords(dayHere(visit.startsAt), mine.today);
  return (
    <Page
      title={checkInPages.givenTitle({ day })}
      about={checkInPages.givenAbout({ day: nearDayHere(given.brought.at) })}
      width="question"
    >
      <div className="stack">
        <Notices mine={mine} />
        {given.mattersNow !== undefined && <Voice words={given.mattersNow} size="small" bar="person" />}
        {given.wentWell !== undefined && <Voice words={given.wentWell} size="small" bar="person" />}
        <Button onPress={onAgain}>{checkInPages.sayMore}</Button>
        <TextLink href="/me/visit">{checkInPages.seeVisit}</TextLink>
        <TextLink href="/me">{checkInPages.backHome}</TextLink>
      </div>
    </Page>
  );
}

/** What was begun before goes on where it stopped. */
export function PartDone({ progress }: CheckInParts): ReactNode {
  return (
    <div className="notices">
      <Strip>{checkInPages.partDone({ count: progress.place - 1, of: progress.of })}</Strip>
    </div>
  );
}
