import { type ReactNode, Suspense, useState } from "react";
import { useSearch } from "wouter";
import { Page } from "../../app/page.tsx";
import { Button, ButtonLink } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { Dialog } from "../../components/base/dialog.tsx";
import { later } from "../../components/base/later.ts";
import { Strip } from "../../components/base/strip.tsx";
import { LaterPart } from "../../components/state/later-part.tsx";
import { OfflineStrip } from "../../components/state/offline-strip.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { emergency } from "../../words/en/emergency.ts";
import { inVisit } from "../../words/en/in-visit.ts";
import { professional as words } from "../../words/en/professional.ts";
import type { Mine } from "../person/mine/mine.ts";
import { SaidNo } from "../person/mine/said-no.tsx";
import { AimCard } from "../visit/catch-up/aim-card.tsx";
import { Raters } from "../visit/catch-up/raters.tsx";
import { ReadBackCard } from "../visit/catch-up/read-back.tsx";
import { Unconfirmed } from "../visit/catch-up/unconfirmed.tsx";
import { nearAim, openAims, unconfirmedAims } from "../visit/from-record/aims.ts";
import { Promises } from "../visit/plan/promises.tsx";
import { AskTrust } from "../visit/trust/ask-trust.tsx";
import { ConditionsCard } from "./conditions-card.tsx";
import { LifeCard } from "./life-card.tsx";
import { Nothing } from "./nothing.tsx";
import { type OfPerson, ofPerson } from "./of-person.ts";
import { PlanCard } from "./plan-card.tsx";
import { SafetyCards } from "./safety-cards.tsx";
import { VisitsCard } from "./visits-card.tsx";

// Instruments and charts have their own weight, and forms come when somebody asks for them: nobody waits for these.
const AnswersCard = later(() => import("./answers-card.tsx"));
const Numbers = later(() => import("./numbers.tsx"));
const InviteForm = later(async () => ({ default: (await import("./invite-form.tsx")).InviteForm }));
const ProposeAim = later(async () => ({ default: (await import("./propose-aim.tsx")).ProposeAim }));

/** The aim first, then what the professional can do about it. */
export function OnePerson({ mine }: { readonly mine: Mine }): ReactNode {
  const asked = new URLSearchParams(useSearch()).get("do");
  const [open, setOpen] = useState<"nothing" | "aim" | "link">(asked === "propose-aim" ? "aim" : "nothing");
  const of = ofPerson(mine);
  const { person } = of.people;
  const bornOn = of.record.person.introduced?.bornOn;
  const aim = nearAim(of.record);
  const close = () => setOpen("nothing");
  // Who reads this page and does not work with the person opened it in an emergency.
  const isPartner = of.record.partnership.partnerships.get(of.session.party)?.state === "active";
  return (
    <Page
      title={words.personPage({ name: person.name })}
      {...(bornOn === undefined ? {} : { about: words.bornOn({ day: born(bornOn) }) })}
      end={
        <div className="row row-tight">
          <ButtonLink kind="second" href={`/formula/${of.subject}`}>
            {words.formula}
          </ButtonLink>
          {isPartner && (
            <Button kind="second" onPress={() => setOpen("link")}>
              {words.inviteAgain}
            </Button>
          )}
        </div>
      }
    >
      <div className="stack">
        {!mine.isOnline && <OfflineStrip waiting={mine.sent === "on-this-phone" ? 1 : 0} />}
        {!isPartner && (
          <Strip kind="look" strong={emergency.reads}>
            {emergency.seen({ name: person.name })}
          </Strip>
        )}
        <SaidNo mine={mine} />
        <SafetyCards of={of} />
        {aim === undefined ? (
          <Nothing title={inVisit.noAimYet({ name: person.first })} about={inVisit.noAimYetAbout} />
        ) : (
          <AimCard at={{ ...of, aim }} />
        )}
        {of.may("aim.proposed") && (
          <Button kind="second" icon="pen" onPress={() => setOpen("aim")}>
            {words.propose}
          </Button>
        )}
        <div className="person-cards">
          <Unconfirmed at={of} aims={unconfirmedAims(of.record)} />
          {aim !== undefined && <ReadBackCard key={aim.id} at={of} aim={aim} />}
          {aim !== undefined && <Raters at={of} aim={aim} />}
          <VisitsCard of={of} isAsked={asked === "plan-visit"} />
          {of.may("trust.reported") && (
            <AskTrust {...{ record: of.record, me: of.me.id, other: person, professional: of.me.id, now: of.now }} />
          )}
          <PlanCard of={of} />
          <Promises at={of} />
          <LifeCard of={of} />
          <ConditionsCard of={of} />
          <Suspense fallback={null}>
            <AnswersCard of={of} />
          </Suspense>
          <OtherAims of={of} now={aim?.id} />
        </div>
        <Suspense fallback={null}>
          <Numbers of={of} aim={aim?.id} />
        </Suspense>
      </div>
      <Dialog title={words.propose} open={open === "aim"} onClose={close}>
        <LaterPart>
          <ProposeAim onDone={close} />
        </LaterPart>
      </Dialog>
      <Dialog title={words.inviteAgain} open={open === "link"} onClose={close}>
        <LaterPart>
          <InviteForm as="person" known={{ subject: of.subject, name: person.name }} />
        </LaterPart>
      </Dialog>
    </Page>
  );
}

function born(day: string): string {
  return /^\d{4}$/u.test(day) ? day : dayInWords(day, "0000-01-01");
}

function OtherAims({ of, now }: { readonly of: OfPerson; readonly now: string | undefined }): ReactNode {
  const others = openAims(of.record).filter(({ id }) => id !== now);
  if (others.length === 0) return null;
  return (
    <Section title={words.otherAims} card="plain">
      <ul className="stack stack-s">
        {others.map((aim) => (
          <li key={aim.id} className="voice voice-small">
            <q>{aim.now.words}</q>
          </li>
        ))}
      </ul>
    </Section>
  );
}
