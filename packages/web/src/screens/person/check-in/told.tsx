import type { ReactNode } from "react";
import { Section } from "../../../components/base/card.tsx";
import { Mark } from "../../../components/base/mark.tsx";
import { Rows } from "../../../components/base/rows.tsx";
import { TextButton, TextLink } from "../../../components/base/text-link.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { common } from "../../../words/en/common.ts";
import { listInWords } from "../../../words/en/counts.ts";
import { stepsOf } from "../../visit/from-record/aims.ts";
import { whoMayRead } from "../aim/aim-words.ts";
import { allItems } from "../questionnaire/answers.ts";
import { givenInWords } from "../questionnaire/filled.ts";
import type { CheckInParts } from "./check-in-parts.ts";
import type { StepName } from "./draft.ts";

const stillWords = {
  yes: checkInPages.stillYes,
  changed: checkInPages.stillChanged,
  "not-sure": checkInPages.stillNotSure,
} as const;

const answerWords = { yes: common.yes, no: common.no, notSaid: common.ratherNotSay };

/** What was answered on one page, in words. */
function toldOn(step: StepName, { draft, aim, items }: CheckInParts): string {
  switch (step) {
    case "still":
      return [draft.still === null ? "" : stillWords[draft.still], draft.mattersNow].filter(Boolean).join(". ");
    case "how": {
      const words =
        draft.level === "not-tried" || aim === undefined
          ? checkInPages.notTried
          : stepsOf(aim).find(({ level }) => level === draft.level)?.words;
      return [words, draft.wentWell].filter(Boolean).join(". ");
    }
    case "instrument":
      return allItems(items)
        .map((item) => givenInWords(item, draft.answers[item.linkId], answerWords))
        .filter((words) => words !== "")
        .join(", ");
    case "talk":
      return draft.items.join(" · ");
    case "review":
      return "";
  }
}

export function WhatYouTold(parts: CheckInParts & { readonly mayChange: boolean }): ReactNode {
  const titles = {
    still: checkInPages.rowAim,
    how: checkInPages.rowHow,
    instrument: parts.instrument?.title ?? "",
    talk: checkInPages.rowTalk,
    review: "",
  } as const;
  const icons = { still: "aim", how: "better", instrument: "heart", talk: "chat", review: "check" } as const;
  return (
    <Section title={checkInPages.whatYouTold} card="plain">
      <Rows
        rows={parts.steps
          .filter((step) => step !== "review")
          .map((step) => ({
            key: step,
            start: <Mark meaning={step === "how" ? "better" : "person"} icon={icons[step]} small />,
            title: titles[step],
            detail: toldOn(step, parts) || checkInPages.nothingSaid,
            ...(parts.mayChange
              ? {
                  end: (
                    <TextButton of={titles[step]} onPress={() => parts.onChange({ step, isFromReview: true })}>
                      {common.change}
                    </TextButton>
                  ),
                }
              : {}),
          }))}
      />
    </Section>
  );
}

/** Who reads it, by the rules themselves. */
export function WhoSees({ mine }: CheckInParts): ReactNode {
  const names = whoMayRead(mine, "visit");
  return (
    <Section title={checkInPages.whoSees} card="plain">
      <p>
        {names.length === 0 ? checkInPages.whoSeesNobody : checkInPages.whoSeesAbout({ names: listInWords(names) })}
      </p>
      <TextLink href="/me/sharing">{checkInPages.changeWho}</TextLink>
    </Section>
  );
}
