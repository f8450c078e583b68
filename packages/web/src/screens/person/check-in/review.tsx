import type { ReactNode } from "react";
import { QuestionPage } from "../../../components/check-in/question-page.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import type { CheckInParts } from "./check-in-parts.ts";
import { WhatYouTold, WhoSees } from "./told.tsx";

/** The last page before it is sent: every answer can be changed from here. */
export function Review(parts: CheckInParts): ReactNode {
  return (
    <QuestionPage
      plain
      question={checkInPages.reviewTitle}
      progress={{ ...parts.progress, place: parts.progress.of, allDone: true }}
      nextWords={checkInPages.send}
      onNext={parts.onSend}
      onBack={parts.onBack}
      onLeave={parts.onLeave}
      {...(parts.problem === null ? {} : { error: parts.problem })}
    >
      <div className="stack">
        <WhatYouTold {...parts} mayChange />
        <WhoSees {...parts} />
      </div>
    </QuestionPage>
  );
}
