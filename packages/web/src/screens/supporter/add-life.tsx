import type { LifeNote } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Section } from "../../components/base/card.tsx";
import { Rows } from "../../components/base/rows.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { common } from "../../words/en/common.ts";
import { supporter } from "../../words/en/supporter.ts";
import { noteRow } from "../person/life/my-life.tsx";
import { NoteDialog } from "../person/life/note-dialog.tsx";
import type { NoteList } from "../person/life/note-form.ts";
import type { Mine } from "../person/mine/mine.ts";
import { currentNotes } from "../visit/from-record/agenda.ts";

interface Editing {
  readonly list: NoteList;
  readonly note: LifeNote | null;
}

/** A supporter adds, and may change what they added; the person's own notes stay the person's. */
export function AddLife({ mine }: { readonly mine: Mine }): ReactNode {
  const [editing, edit] = useState<Editing | null>(null);
  const own = currentNotes(mine.record).filter(({ brought }) => brought.by === mine.session.party);
  return (
    <Section title={supporter.addLife({ name: mine.people.person.first })} icon="plus" card="plain">
      <div className="row">
        <TextButton icon="plus" onPress={() => edit({ list: "helps", note: null })}>
          {supporter.addHelp}
        </TextButton>
        <TextButton icon="plus" onPress={() => edit({ list: "weighs", note: null })}>
          {supporter.addWeight}
        </TextButton>
      </div>
      {own.length > 0 && (
        <>
          <h3>{supporter.yourNotes}</h3>
          <Rows
            rows={own.map((note) => ({
              key: note.id,
              ...noteRow(mine, note),
              end: (
                <TextButton of={note.title} onPress={() => edit({ list: listOf(note), note })}>
                  {common.change}
                </TextButton>
              ),
            }))}
          />
        </>
      )}
      {editing !== null && <NoteDialog {...editing} onClose={() => edit(null)} />}
    </Section>
  );
}

function listOf({ kind }: LifeNote): NoteList {
  return kind === "burden" || kind === "barrier" ? "weighs" : "helps";
}
