import type { LifeNote } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { heavinessWords, Weight } from "../../../components/aim/weight.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Mark } from "../../../components/base/mark.tsx";
import { type RowProps, Rows } from "../../../components/base/rows.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import type { IconName } from "../../../icons/drawings.tsx";
import { common } from "../../../words/en/common.ts";
import { life } from "../../../words/en/life.ts";
import { myLife } from "../../../words/en/my-life.ts";
import { heavinessOf, whatHelps, whatPlansMustFit, whatWeighs } from "../../visit/from-record/agenda.ts";
import type { Mine } from "../mine/mine.ts";
import { MyCapacity } from "./capacity.tsx";
import { NoteDialog, type NoteDialogProps } from "./note-dialog.tsx";
import type { NoteList } from "./note-form.ts";
import { TheseDays } from "./these-days.tsx";

type Editing = Omit<NoteDialogProps, "onClose">;

/** My life right now: how I am, what helps, what weighs, what plans must fit and what I can give. */
export function MyLife({ mine }: { readonly mine: Mine }): ReactNode {
  const [editing, edit] = useState<Editing | null>(null);
  const { record } = mine;
  const mustFit = whatPlansMustFit(record);
  const circumstances = mustFit.filter(({ kind }) => kind === "circumstance");
  // Hard, and not to be taken away: it stands with what weighs, marked as mine to keep.
  const keeps = mustFit.filter(({ kind, mineToKeep }) => kind !== "circumstance" && mineToKeep === true);
  const fits = mustFit.filter(({ kind, mineToKeep }) => kind !== "circumstance" && mineToKeep !== true);
  const lists = { mine, onEdit: edit };
  return (
    <>
      <div className="my-life">
        <Section title={life.title} icon="place" meaning="place">
          <TheseDays mine={mine} />
          <Circumstances notes={circumstances} onEdit={edit} />
        </Section>
        <Notes {...lists} list="helps" notes={whatHelps(record)} />
        <Notes {...lists} list="weighs" notes={[...whatWeighs(record), ...keeps]} />
      </div>
      <div className="my-week">
        <Notes {...lists} list="fits" notes={fits} />
        <MyCapacity mine={mine} />
      </div>
      {editing !== null && <NoteDialog {...editing} onClose={() => edit(null)} />}
    </>
  );
}

interface CircumstancesProps {
  readonly notes: readonly LifeNote[];
  readonly onEdit: (editing: Editing) => void;
}

function Circumstances({ notes, onEdit }: CircumstancesProps): ReactNode {
  return (
    <>
      {notes.map((note) => (
        <div key={note.id}>
          <Voice words={note.words ?? note.title} size="small" bar="place" />
          <TextButton icon="pen" of={note.title} onPress={() => onEdit({ list: "circumstance", note })}>
            {common.change}
          </TextButton>
        </div>
      ))}
      {notes.length === 0 && <p className="quiet">{myLife.noCircumstances}</p>}
      <TextButton icon="plus" onPress={() => onEdit({ list: "circumstance", note: null })}>
        {myLife.addCircumstance}
      </TextButton>
    </>
  );
}

const looks = {
  helps: { title: life.helps, add: life.addHelp, empty: myLife.helpsEmpty, icon: "heart", meaning: "better" },
  weighs: { title: life.weighs, add: life.addWeight, empty: myLife.weighsEmpty, icon: "scale", meaning: "concern" },
  fits: {
    title: myLife.plansMustFit,
    add: myLife.addFit,
    empty: myLife.plansMustFitEmpty,
    icon: "home",
    meaning: "place",
  },
} as const;

interface NotesProps {
  readonly mine: Mine;
  readonly list: Exclude<NoteList, "circumstance">;
  readonly notes: readonly LifeNote[];
  readonly onEdit: (editing: Editing) => void;
}

function Notes({ mine, list, notes, onEdit }: NotesProps): ReactNode {
  const { title, add, empty, icon, meaning } = looks[list];
  return (
    <Section title={title} icon={icon} meaning={meaning} card="plain">
      {notes.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <Rows
          rows={notes.map((note) => ({
            key: note.id,
            ...noteRow(mine, note),
            ...(list === "weighs" ? { end: heavinessWords[heavinessOf(note)] } : {}),
            act: (
              <TextButton of={note.title} onPress={() => onEdit({ list, note })}>
                {common.change}
              </TextButton>
            ),
          }))}
        />
      )}
      <TextButton icon="plus" onPress={() => onEdit({ list, note: null })}>
        {add}
      </TextButton>
    </Section>
  );
}

const marks: Readonly<Record<LifeNote["kind"], readonly ["person" | "place" | "usual", IconName]>> = {
  support: ["person", "people"],
  asset: ["usual", "bulb"],
  joy: ["person", "heart"],
  commitment: ["place", "calendar"],
  preference: ["place", "check"],
  circumstance: ["place", "home"],
  burden: ["usual", "scale"],
  barrier: ["usual", "scale"],
};

/** One note as a row: what it is, what was said of it, what it means for plans and who brought it. */
export function noteRow(mine: Mine, note: LifeNote): RowProps {
  const weighs = note.kind === "burden" || note.kind === "barrier" || note.mineToKeep === true;
  const [meaning, icon] = marks[note.kind];
  const by = note.brought.as === "person" ? null : mine.people.of(note.brought.by).first;
  const said = [note.words, note.means].filter((words) => words !== undefined);
  return {
    start: weighs ? <Weight heaviness={heavinessOf(note)} wordBeside /> : <Mark meaning={meaning} icon={icon} small />,
    title: note.title,
    ...(said.length > 0 || by !== null
      ? {
          detail: (
            <>
              {said.join(" · ")}
              {by !== null && <span className="small quiet"> {myLife.broughtBy({ name: by })}</span>}
            </>
          ),
        }
      : {}),
  };
}
