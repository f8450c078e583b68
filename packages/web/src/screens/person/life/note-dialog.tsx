import type { LifeNote } from "@aimwell/domain";
import { type LifeNoteKind, lifeNoteWords } from "@aimwell/library";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { TextField, WordsField } from "../../../components/base/field.tsx";
import { common } from "../../../words/en/common.ts";
import { life } from "../../../words/en/life.ts";
import { myLife } from "../../../words/en/my-life.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { formOf, type Heavy, kindsOf, type NoteForm, type NoteList, noteOf } from "./note-form.ts";

export interface NoteDialogProps {
  readonly list: NoteList;
  /** The note that is changed; null for a new one. */
  readonly note: LifeNote | null;
  readonly onClose: () => void;
}

const heavies: readonly { readonly value: Heavy; readonly words: string; readonly hint?: string }[] = [
  { value: "1", words: life.aLittle },
  { value: "2", words: life.some },
  { value: "3", words: life.aLot },
  { value: "keep", words: life.mineToKeep, hint: myLife.keepAbout },
];

/** Add to my page, or change what stands there. A change is a new version of the same note. */
export function NoteDialog({ list, note, onClose }: NoteDialogProps): ReactNode {
  const [form, setForm] = useState<NoteForm>(() => formOf(list, note));
  const [isEmpty, setEmpty] = useState(false);
  const { say, refusal } = useSaying();
  const save = async () => {
    setEmpty(form.title.trim() === "");
    if (form.title.trim() === "") return;
    if ((await say("life.noted", noteOf(form, note?.touches), note?.version)) !== null) onClose();
  };
  const takeOff = async () => {
    if (note !== null && (await say("life.retired", { note: note.id })) !== null) onClose();
  };
  return (
    <Dialog
      title={note === null ? myLife.addTitle : myLife.changeTitle}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => void save()}>{common.save}</Button>
          {note !== null && (
            <Button kind="text" onPress={() => void takeOff()}>
              {myLife.takeOff}
            </Button>
          )}
        </>
      }
    >
      <NoteFields list={list} form={form} isEmpty={isEmpty} onChange={setForm} />
      <SaidWrong refusal={refusal} />
    </Dialog>
  );
}

interface NoteFieldsProps {
  readonly list: NoteList;
  readonly form: NoteForm;
  readonly isEmpty: boolean;
  readonly onChange: (form: NoteForm) => void;
}

function NoteFields({ list, form, isEmpty, onChange }: NoteFieldsProps): ReactNode {
  const kinds = kindsOf[list];
  const error = isEmpty ? { error: myLife.needTitle } : {};
  if (list === "circumstance") {
    return (
      <WordsField
        label={myLife.noCircumstances}
        own
        value={form.title}
        onChange={(title) => onChange({ ...form, title })}
        {...error}
      />
    );
  }
  const said = lifeNoteWords[form.kind as LifeNoteKind];
  return (
    <>
      {kinds.length > 1 && (
        <ChoiceGroup
          legend={myLife.kind}
          name="kind"
          value={form.kind}
          options={kinds.map((kind) => ({ value: kind, words: lifeNoteWords[kind as LifeNoteKind].label }))}
          onChoose={(chosen) => onChange({ ...form, kind: kinds.find((kind) => kind === chosen) ?? form.kind })}
        />
      )}
      <TextField
        label={said.question}
        hint={said.example}
        value={form.title}
        onChange={(title) => onChange({ ...form, title })}
        {...error}
      />
      <WordsField
        label={myLife.more}
        own
        rows={2}
        value={form.words}
        onChange={(words) => onChange({ ...form, words })}
      />
      {list === "weighs" && (
        <ChoiceGroup
          legend={myLife.howHeavy}
          name="heavy"
          value={form.heavy ?? undefined}
          options={heavies}
          onChoose={(chosen) =>
            onChange({ ...form, heavy: heavies.find(({ value }) => value === chosen)?.value ?? form.heavy })
          }
        />
      )}
      {list !== "helps" && (
        <TextField
          label={myLife.means}
          hint={myLife.meansHint}
          value={form.means}
          onChange={(means) => onChange({ ...form, means })}
        />
      )}
    </>
  );
}
