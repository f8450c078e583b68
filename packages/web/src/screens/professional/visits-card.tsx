import type { PartyId, Visit } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button, ButtonLink } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { TextField } from "../../components/base/field.tsx";
import { TextButton, TextLink } from "../../components/base/text-link.tsx";
import { nearDayInWords } from "../../words/en/dates.ts";
import { inVisit } from "../../words/en/in-visit.ts";
import { professional as words } from "../../words/en/professional.ts";
import { dayHere, timeHere } from "../person/mine/here.ts";
import { agendaOf } from "../visit/from-record/agenda.ts";
import { instantOf } from "../visit/from-record/day.ts";
import { useSaying } from "../visit/from-record/use-saying.ts";
import { RefusalStrip } from "../visit/refusal-strip.tsx";
import { WordsForm } from "../visit/words-form.tsx";
import type { OfPerson } from "./of-person.ts";

const pastAtOnce = 5;

/** Visits that come and that were, a way to plan one, and what I want to talk about in the next. */
export function VisitsCard({ of, isAsked }: { readonly of: OfPerson; readonly isAsked: boolean }): ReactNode {
  const [isPlanning, setPlanning] = useState(isAsked);
  const all = [...of.record.visit.visits.values()].toSorted((one, other) => (one.startsAt < other.startsAt ? 1 : -1));
  const coming = all.filter(({ stage }) => stage !== "closed").toReversed();
  const past = all.filter(({ stage }) => stage === "closed").slice(0, pastAtOnce);
  const [next] = coming;
  return (
    <Section title={words.visits} card="plain">
      {all.length === 0 && <p className="quiet">{words.noVisitsYet}</p>}
      <ul className="stack stack-s">
        {[...coming, ...past].map((visit) => (
          <OneVisit key={visit.id} of={of} visit={visit} />
        ))}
      </ul>
      {next !== undefined && of.may("agenda.proposed") && <MyAgenda of={of} visit={next} />}
      {of.may("visit.planned") && !isPlanning && (
        <Button kind="second" icon="calendar" onPress={() => setPlanning(true)}>
          {words.planVisit}
        </Button>
      )}
      {isPlanning && <PlanVisit of={of} onDone={() => setPlanning(false)} />}
    </Section>
  );
}

function OneVisit({ of, visit }: { readonly of: OfPerson; readonly visit: Visit }): ReactNode {
  const day = nearDayInWords(dayHere(visit.startsAt), of.today);
  const isPast = visit.stage === "closed";
  const href = `/visit/${visit.id}?subject=${of.subject}`;
  return (
    <li className="row row-between">
      <span>
        {words.onDay({ day, time: timeHere(visit.startsAt) })}
        {visit.where !== undefined && <span className="quiet">, {visit.where}</span>}
        {isPast && visit.closed?.words !== undefined && <span className="small quiet"> {visit.closed.words}</span>}
      </span>
      {isPast ? (
        <TextLink href={href} of={day}>
          {words.openPerson}
        </TextLink>
      ) : (
        <ButtonLink kind="second" href={href}>
          {words.openVisit}
        </ButtonLink>
      )}
    </li>
  );
}

function MyAgenda({ of, visit }: { readonly of: OfPerson; readonly visit: Visit }): ReactNode {
  const { say, refusal } = useSaying();
  const [isAdding, setAdding] = useState(false);
  const mine = agendaOf(of.record, visit.id, of.me.id);
  return (
    <div className="stack stack-s">
      {mine.length > 0 && <p className="strong">{words.agenda}</p>}
      <ul>
        {mine.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {isAdding ? (
        <WordsForm
          label={inVisit.addToTalkLabel}
          save={words.agendaSave}
          rows={1}
          onCancel={() => setAdding(false)}
          onSave={async (item) => {
            const id = await say("agenda.proposed", { visit: visit.id, items: [...mine, item] });
            if (id !== null) setAdding(false);
            return id !== null;
          }}
        />
      ) : (
        <TextButton icon="plus" onPress={() => setAdding(true)}>
          {inVisit.addToTalk}
        </TextButton>
      )}
      <RefusalStrip words={refusal} />
    </div>
  );
}

function PlanVisit({ of, onDone }: { readonly of: OfPerson; readonly onDone: () => void }): ReactNode {
  const { say, refusal } = useSaying();
  const [day, setDay] = useState<string>(of.today);
  const [time, setTime] = useState("");
  const [where, setWhere] = useState("");
  const startsAt = instantOf(day, time);
  const save = async () => {
    if (startsAt === null) return;
    const professional: PartyId = of.session.party;
    const place = where.trim() === "" ? {} : { where: where.trim() };
    if ((await say("visit.planned", { startsAt, professional, ...place })) !== null) onDone();
  };
  return (
    <form
      className="stack stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="row row-top">
        <TextField kind="date" short label={words.day} value={day} onChange={setDay} />
        <TextField kind="time" short label={words.time} value={time} onChange={setTime} />
      </div>
      <TextField label={words.where} hint={inVisit.optional} value={where} onChange={setWhere} />
      <RefusalStrip words={refusal} />
      <Button type="submit" disabled={startsAt === null}>
        {words.planSave}
      </Button>
    </form>
  );
}
