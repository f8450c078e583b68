import type { ReactNode } from "react";
import { ButtonLink } from "../../../components/base/button.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { Progress } from "../../../components/check-in/progress.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { weekdayInWords } from "../../../words/en/dates.ts";
import { dayHere, timeHere } from "../mine/here.ts";
import type { CheckInParts } from "./check-in-parts.ts";
import { WhatYouTold, WhoSees } from "./told.tsx";

/** Nobody reads a check-in that comes less than this before the visit for sure. */
const soonMilliseconds = 60 * 60 * 1000;

/** What you told us, who sees it, when you meet. */
export function Done(parts: CheckInParts): ReactNode {
  const { mine, visit, draft, aim } = parts;
  const name = mine.people.person.first;
  const day = visit === null ? null : weekdayInWords(dayHere(visit.startsAt), mine.today);
  const isSoon = visit !== null && Date.parse(visit.startsAt) - Date.parse(mine.now) < soonMilliseconds;
  return (
    <div className="stack">
      <Progress {...parts.progress} allDone />
      <h1 className="question">
        {day === null ? checkInPages.doneTitle({ name }) : checkInPages.doneTitleDay({ name, day })}
      </h1>
      <SentStrip {...parts} />
      {isSoon && visit !== null && (
        <Strip kind="look">{checkInPages.visitIsSoon({ name: mine.people.of(visit.professional).first })}</Strip>
      )}
      <WhatYouTold {...parts} mayChange={false} />
      <WhoSees {...parts} />
      {visit !== null && day !== null ? (
        <ButtonLink wide icon="calendar" href={`/visit/${visit.id}`}>
          {checkInPages.visitAt({ day, time: timeHere(visit.startsAt) })}
        </ButtonLink>
      ) : (
        <p>{checkInPages.noVisit}</p>
      )}
      {draft.still === "changed" && aim !== undefined && (
        <TextLink icon="pen" href={`/me/aim/edit?aim=${aim.id}&part=words`}>
          {checkInPages.changeAim}
        </TextLink>
      )}
      <TextLink href="/me">{checkInPages.backHome}</TextLink>
    </div>
  );
}

function SentStrip({ mine }: CheckInParts): ReactNode {
  if (mine.sent === "all-sent") {
    return (
      <Strip kind="good" live="status" strong={checkInPages.sent}>
        {checkInPages.sentAbout}
      </Strip>
    );
  }
  return (
    <Strip kind="good" live="status" strong={checkInPages.onPhone}>
      {mine.isOnline ? checkInPages.sending : checkInPages.onPhoneAbout}
    </Strip>
  );
}
