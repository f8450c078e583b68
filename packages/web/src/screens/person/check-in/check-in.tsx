import { type Instrument, instrumentById } from "@aimwell/library/instruments";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { Page, QuestionMain } from "../../../app/page.tsx";
import { Loading } from "../../../components/state/loading.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { myRecord } from "../../../words/en/my-record.ts";
import { nearAim, openAims } from "../../visit/from-record/aims.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { stepsFit } from "../aim/aim-words.ts";
import type { Mine } from "../mine/mine.ts";
import { Notices } from "../mine/my-record.tsx";
import { useKept } from "../mine/use-kept.ts";
import { filled, writtenOut } from "../questionnaire/filled.ts";
import type { Item } from "../questionnaire/item.ts";
import { AlreadyGiven, PartDone } from "./before-it.tsx";
import { agendaBefore, type CheckInParts } from "./check-in-parts.ts";
import { Done } from "./done.tsx";
import { after, before, type CheckInDraft, emptyDraft, stepsOf, visitAhead } from "./draft.ts";
import { HowStep } from "./how-step.tsx";
import { InstrumentStep } from "./instrument-step.tsx";
import { Review } from "./review.tsx";
import { checkInSays } from "./send-check-in.ts";
import { StillStep } from "./still-step.tsx";
import { TalkStep } from "./talk-step.tsx";
import { instrumentFor } from "./which-instrument.ts";

/** What this check-in asks, as the record stood when the page was opened: it does not change while one answers. */
function askedOf(mine: Mine) {
  const { record, today, now } = mine;
  const near = openAims(record).length === 0 ? undefined : nearAim(record);
  const isBadSpell = record.life.state?.state === "bad-spell";
  const id = isBadSpell ? null : instrumentFor(record, { aim: near, today });
  const instrument: Instrument | undefined = id === null ? undefined : instrumentById(id);
  const visit = visitAhead(record, now);
  return {
    aim: near,
    visit,
    // A visit that was checked in for is not asked about twice, unless the person wants to say more.
    given: record.visit.checkIns.findLast((each) => visit !== null && each.visit === visit.id) ?? null,
    instrument: instrument?.questionnaire === null ? undefined : instrument,
    steps: stepsOf({ isBadSpell, hasSteps: near !== undefined && stepsFit(near), instrument: instrument?.id ?? null }),
    isBadSpell,
    itemsBefore: agendaBefore(record, mine.session.party, visit?.id),
  };
}

/** From the first question to the last page. Everything is kept on this phone until it is sent. */
export function CheckIn({ mine }: { readonly mine: Mine }): ReactNode {
  const [asked] = useState(() => askedOf(mine));
  const kept = useKept<CheckInDraft>("check-in-1", emptyDraft(asked.itemsBefore));
  const [isSent, setSent] = useState(false);
  const [isAgain, again] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { say, refusal } = useSaying();
  const [, go] = useLocation();
  const draft: CheckInDraft = asked.steps.includes(kept.value.step) ? kept.value : { ...kept.value, step: "still" };
  const items: readonly Item[] = writtenOut(asked.instrument?.questionnaire?.item ?? [], draft.times);
  const send = async () => {
    const says = checkInSays(draft, {
      aim: asked.aim?.id ?? null,
      visit: asked.visit?.id ?? null,
      instrument: asked.instrument?.id ?? null,
      answers: filled(items, draft.answers),
      today: mine.today,
      itemsBefore: asked.itemsBefore,
    });
    for (const each of says) if ((await say(each.type, each.body)) === null) return;
    setSent(true);
    await kept.forget();
  };
  if (!kept.isLoaded) {
    return (
      <Page title={checkInPages.title} width="question">
        <Loading words={myRecord.getting} />
      </Page>
    );
  }
  if (asked.given !== null && !isAgain && !isSent && kept.before === null) {
    return <AlreadyGiven mine={mine} given={asked.given} onAgain={() => again(true)} />;
  }
  const change = (next: Partial<CheckInDraft>) => kept.keep({ ...draft, hasBegun: true, ...next });
  const parts: CheckInParts = {
    ...asked,
    mine,
    draft,
    items,
    problem: problem ?? refusal,
    progress: { place: asked.steps.indexOf(draft.step) + 1, of: asked.steps.length - 1 },
    onChange: change,
    onProblem: setProblem,
    onNext: () => change({ step: after(asked.steps, draft), isFromReview: false }),
    onBack: () => {
      const step = before(asked.steps, draft);
      if (step === null) go("/me");
      else change({ step, isFromReview: false });
    },
    onLeave: () => go("/me"),
    onSend: () => void send(),
    onStartAgain: () => kept.keep(emptyDraft(asked.itemsBefore)),
  };
  return (
    <QuestionMain title={checkInPages.title}>
      <Notices mine={mine} />
      {kept.before?.hasBegun === true && kept.before.step === draft.step && !isSent && <PartDone {...parts} />}
      {isSent ? <Done {...parts} /> : <Step key={draft.step} {...parts} />}
    </QuestionMain>
  );
}

function Step(parts: CheckInParts): ReactNode {
  switch (parts.draft.step) {
    case "still":
      return <StillStep {...parts} />;
    case "how":
      return <HowStep {...parts} />;
    case "instrument":
      return <InstrumentStep {...parts} />;
    case "talk":
      return <TalkStep {...parts} />;
    case "review":
      return <Review {...parts} />;
  }
}
