import type { LifeNote } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Weight } from "../../components/aim/weight.tsx";
import { Section } from "../../components/base/card.tsx";
import { Who } from "../../components/people/who.tsx";
import { minutesInWords } from "../../words/en/counts.ts";
import { professional as words } from "../../words/en/professional.ts";
import { heavinessOf, whatHelps, whatPlansMustFit, whatWeighs } from "../visit/from-record/agenda.ts";
import type { OfPerson } from "./of-person.ts";

const stateWords = { "well-enough": words.stateWell, "bad-spell": words.stateBad, "need-help-fast": words.stateFast };

/** What is known of this life: how it is now, what helps, what weighs, what plans have to fit. */
export function LifeCard({ of }: { readonly of: OfPerson }): ReactNode {
  const { record, people } = of;
  const name = people.person.first;
  const groups = [
    { title: words.helps, notes: whatHelps(record) },
    { title: words.weighs, notes: whatWeighs(record), isHeavy: true },
    { title: words.mustFit, notes: whatPlansMustFit(record) },
  ].filter(({ notes }) => notes.length > 0);
  const minutes = record.life.capacity?.minutesPerWeek;
  const { state } = record.life;
  return (
    <Section title={words.life({ name })} card="plain">
      {state !== null && <p className="strong">{stateWords[state.state]({ name })}</p>}
      {minutes !== undefined && <p>{words.capacity({ duration: minutesInWords(minutes) })}</p>}
      {groups.length === 0 && <p className="quiet">{words.lifeNone}</p>}
      {groups.map(({ title, notes, isHeavy }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="stack stack-s">
            {notes.map((note) => (
              <Note key={note.id} note={note} of={of} isHeavy={isHeavy ?? false} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

interface NoteProps {
  readonly note: LifeNote;
  readonly of: OfPerson;
  readonly isHeavy: boolean;
}

function Note({ note, of, isHeavy }: NoteProps): ReactNode {
  const by = of.people.of(note.brought.by);
  return (
    <li className="row row-one row-top">
      {isHeavy ? <Weight heaviness={heavinessOf(note)} /> : <Who role={by.role} name={by.name} size="small" alone />}
      <div className="grow">
        <p>{note.title}</p>
        {note.words !== undefined && (
          <p className="voice voice-small">
            <q>{note.words}</q>
          </p>
        )}
        {note.means !== undefined && <p className="small quiet">{note.means}</p>}
      </div>
    </li>
  );
}
