import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { Page } from "../../app/page.tsx";
import { Button } from "../../components/base/button.tsx";
import { Segments } from "../../components/base/segments.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { Seen } from "../../components/people/seen.tsx";
import { OfflineStrip } from "../../components/state/offline-strip.tsx";
import { listInWords } from "../../words/en/counts.ts";
import { weekdayInWords } from "../../words/en/dates.ts";
import { inVisit } from "../../words/en/in-visit.ts";
import { visit as visitWords } from "../../words/en/visit.ts";
import { dayHere, timeHere } from "../person/mine/here.ts";
import { SaidNo } from "../person/mine/said-no.tsx";
import { CatchUp } from "./catch-up/catch-up.tsx";
import { CloseVisit } from "./close-visit.tsx";
import { DecidePart } from "./decide/decide-part.tsx";
import type { InVisit } from "./from-record/in-visit.ts";
import { useSaying } from "./from-record/use-saying.ts";
import { HiddenPage } from "./hidden-page.tsx";
import { LiveNews } from "./live-news.tsx";
import { useCurrentOptions } from "./options/current-options.ts";
import { OptionsPart } from "./options/options-part.tsx";
import { hrefOf, partIn, partsWith } from "./parts.ts";
import { PlanPart } from "./plan/plan-part.tsx";
import { RefusalStrip } from "./refusal-strip.tsx";
import { VisitTop } from "./visit-top.tsx";

/** The four parts on one page, under a bar that says who is here. */
export function VisitPage({ at }: { readonly at: InVisit }): ReactNode {
  const query = useSearch();
  const [, navigate] = useLocation();
  const [isHidden, setHidden] = useState(false);
  const part = partIn(query);
  useComeTo(new URLSearchParams(query).has("part") && !isHidden ? part : null);
  const options = useCurrentOptions(at);
  const { visit } = at;
  const names = listInWords([at.people.person.first, at.professional.first]);
  const day = weekdayInWords(dayHere(visit.startsAt), at.today);
  return (
    <>
      <VisitTop at={at} part={part} query={query} hidden={isHidden} onHide={setHidden} />
      <LiveNews at={at} />
      {isHidden ? (
        <HiddenPage onShow={() => setHidden(false)} />
      ) : (
        <Page title={inVisit.pageTitle({ day, names })} titleHidden>
          <div className="visit-parts-narrow">
            <Segments
              label={visitWords.parts}
              segments={partsWith(visit.id, query, part).map(({ href, title, current }) => ({
                href,
                words: title,
                current,
              }))}
            />
          </div>
          <Standing at={at} />
          <CatchUp at={at} />
          <OptionsPart at={at} options={options} />
          <DecidePart at={at} options={options} onToPlan={() => navigate(hrefOf(visit.id, query, "plan"))} />
          <PlanPart at={at} />
          <div className="visit-end">
            <CloseVisit at={at} />
            <Seen names={seenBy(at)} />
          </div>
        </Page>
      )}
    </>
  );
}

/** Whether it has started, is over, or a device has lost its signal; what the clinic's record would not take. */
function Standing({ at }: { readonly at: InVisit }): ReactNode {
  const { say, refusal } = useSaying();
  const { visit, state } = at;
  const { today } = at;
  const waiting = state.sent === "on-this-phone" ? 1 : 0;
  const mayOpen = at.may("visit.opened");
  const open = () => void say("visit.opened", { visit: visit.id });
  return (
    <div className="stack visit-standing">
      {!state.isOnline && <OfflineStrip waiting={waiting} />}
      <SaidNo mine={at.mine} />
      {visit.stage === "planned" && (
        <Strip
          strong={inVisit.notStarted}
          {...(mayOpen ? { end: <Button onPress={open}>{inVisit.start}</Button> } : {})}
        >
          {inVisit.notStartedAbout({
            day: weekdayInWords(dayHere(visit.startsAt), today),
            time: timeHere(visit.startsAt),
          })}
        </Strip>
      )}
      {visit.stage === "closed" && (
        <Strip
          kind="good"
          strong={inVisit.ended}
          {...(mayOpen
            ? {
                end: (
                  <Button kind="second" onPress={open}>
                    {inVisit.reopen}
                  </Button>
                ),
              }
            : {})}
        >
          {inVisit.endedAbout}
        </Strip>
      )}
      <RefusalStrip words={refusal} />
    </div>
  );
}

function seenBy({ people, me }: InVisit): readonly string[] {
  const all = [people.person, ...people.professionals, ...people.supporters];
  return all.filter(({ id }) => id !== me.id).map(({ first }) => first);
}

/** Going to a part brings it into view and moves focus there, so that reading goes on from it. */
function useComeTo(part: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (part === null || before.current === part) return;
    before.current = part;
    const section = document.getElementById(part);
    section?.scrollIntoView({ block: "start" });
    section?.focus({ preventScroll: true });
  }, [part]);
}
