import { type ReactNode, Suspense } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Weight } from "../../../components/aim/weight.tsx";
import { ButtonLink } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { later } from "../../../components/base/later.ts";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { Loading } from "../../../components/state/loading.tsx";
import { inVisit } from "../../../words/en/in-visit.ts";
import { heavinessOf, whatWeighs } from "../from-record/agenda.ts";
import { unconfirmedAims } from "../from-record/aims.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { AgendaCard } from "./agenda-card.tsx";
import { AimCard } from "./aim-card.tsx";
import { Raters } from "./raters.tsx";
import { ReadBackCard } from "./read-back.tsx";
import { Unconfirmed } from "./unconfirmed.tsx";

const TrendCard = later(() => import("./trend-card.tsx"));

/** Part 1: the aim, how it goes, what to talk about, what weighs, and whether it was heard right. */
export function CatchUp({ at }: { readonly at: InVisit }): ReactNode {
  const { aim } = at;
  return (
    <section id="catch-up" tabIndex={-1} aria-label={inVisit.partOne}>
      <h2 className="sr">{inVisit.partOne}</h2>
      <div className="catch-up">
        {aim === undefined ? <NoAim at={at} /> : <AimCard at={at} />}
        <Suspense fallback={<Loading words={inVisit.loading} />}>
          <TrendCard at={at} />
        </Suspense>
        <div className="stack">
          <AgendaCard at={at} />
          <Weighs at={at} />
        </div>
      </div>
      <div className="visit-cards">
        <Unconfirmed at={at} aims={unconfirmedAims(at.record)} />
        <CheckInCard at={at} />
        {aim !== undefined && <Raters at={at} aim={aim} />}
        {aim !== undefined && <ReadBackCard key={aim.id} at={at} aim={aim} />}
      </div>
    </section>
  );
}

function NoAim({ at }: { readonly at: InVisit }): ReactNode {
  const isPersons = at.session.as === "person";
  return (
    <EmptyState
      title={inVisit.noAimYet({ name: at.people.person.first })}
      about={inVisit.noAimYetAbout}
      {...(isPersons ? { actions: <ButtonLink href="/me/aim/edit">{inVisit.writeAim}</ButtonLink> } : {})}
      {...(at.session.as === "professional"
        ? { actions: <ButtonLink href={`/people/${at.subject}?do=propose-aim`}>{inVisit.proposeAim}</ButtonLink> }
        : {})}
    />
  );
}

function Weighs({ at }: { readonly at: InVisit }): ReactNode {
  const notes = whatWeighs(at.record).slice(0, 5);
  const name = at.people.person.first;
  return (
    <Section title={inVisit.weighs({ name })} card="plain">
      {notes.length === 0 && <p className="quiet">{inVisit.nothingWeighs({ name })}</p>}
      <ul className="stack stack-s">
        {notes.map((note) => (
          <li key={note.id} className="row row-one">
            <Weight heaviness={heavinessOf(note)} />
            <span>{note.title}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CheckInCard({ at }: { readonly at: InVisit }): ReactNode {
  const checkIn = at.record.visit.checkIns.findLast((each) => each.visit === at.visit.id);
  if (checkIn === undefined) return null;
  const name = at.people.person.first;
  return (
    <Section title={inVisit.checkedIn({ name })} card="plain">
      {checkIn.aimStill === "changed" && <p className="strong">{inVisit.aimChanged}</p>}
      {checkIn.aimStill === "not-sure" && <p className="strong">{inVisit.aimNotSure({ name })}</p>}
      {checkIn.mattersNow !== undefined && (
        <div>
          <h3>{inVisit.mattersNow}</h3>
          <Voice size="small" words={checkIn.mattersNow} />
        </div>
      )}
      {checkIn.wentWell !== undefined && (
        <div>
          <h3>{inVisit.wentWell}</h3>
          <Voice size="small" words={checkIn.wentWell} />
        </div>
      )}
    </Section>
  );
}
