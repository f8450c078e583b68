import type { ContextNote } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { Chip } from "../../components/base/chip.tsx";
import { useSomeFirst } from "../../components/base/some-first.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { listInWords } from "../../words/en/counts.ts";
import { teamWork as words } from "../../words/en/team-work.ts";
import { effects, lenses, needsOfPlace, noteOf, questionsOf, strengths } from "./place-note.ts";
import type { OfTeam } from "./team-page.tsx";
import { EarlierWordings } from "./wordings.tsx";
import { WriteDialog } from "./write-dialog.tsx";

/** What about this place helps, and what stands in the way: through three lenses, each note with its earlier wordings. */
export function Place({ board, write }: OfTeam): ReactNode {
  const [asked, setAsked] = useState<ContextNote | "new" | null>(null);
  const [retiring, setRetiring] = useState<ContextNote | null>(null);
  const { context, may, parties } = board.team;
  const notes = context.notes.filter(({ state }) => state === "current");
  const { shown, more } = useSomeFirst(notes, 12);
  const mayWrite = may.includes("context.noted");
  return (
    <Section title={words.place} about={words.placeAbout} icon="place" meaning="place">
      {notes.length === 0 && <p className="small quiet">{words.noPlace}</p>}
      <ul className="place-notes">
        {shown.map((note) => (
          <li key={note.id} className="card stack stack-s">
            <p className="row row-tight">
              <Chip kind={note.effect === "enabling" ? "place" : "line"}>{effects[note.effect]}</Chip>
              <span className="small quiet">
                {lenses[note.lens]}. {strengths[`${note.strength}`]}
              </span>
            </p>
            <h3>{note.title}</h3>
            {note.words !== undefined && <p>{note.words}</p>}
            <Touched note={note} />
            <EarlierWordings
              of={note.title}
              wordings={note.wordings.map(({ title, brought }) => ({ words: title, brought }))}
              parties={parties}
            />
            {mayWrite && (
              <p className="row row-tight">
                <TextButton of={note.title} onPress={() => setAsked(note)}>
                  {words.change}
                </TextButton>
                <TextButton of={note.title} onPress={() => setRetiring(note)}>
                  {words.noLonger}
                </TextButton>
              </p>
            )}
          </li>
        ))}
      </ul>
      {more}
      {mayWrite && (
        <p>
          <Button kind="second" icon="plus" onPress={() => setAsked("new")}>
            {words.addPlace}
          </Button>
        </p>
      )}
      {asked !== null && (
        <WriteDialog
          title={words.addPlace}
          open
          onClose={() => setAsked(null)}
          questions={questionsOf(asked === "new" ? null : asked)}
          onWrite={(answers) => {
            const before = asked === "new" ? null : asked;
            return write("context.noted", noteOf(answers, before), before?.version);
          }}
        />
      )}
      {retiring !== null && (
        <WriteDialog
          title={words.noLonger}
          about={retiring.title}
          open
          onClose={() => setRetiring(null)}
          questions={[{ key: "because", label: words.retireBecause, kind: "line", most: 500 }]}
          onWrite={({ because = "" }) => write("context.retired", { note: retiring.id, because })}
        />
      )}
    </Section>
  );
}

function Touched({ note }: { readonly note: ContextNote }): ReactNode {
  const touched = needsOfPlace.filter(({ value }) => note.touches?.includes(value));
  if (touched.length === 0) return null;
  return <p className="small quiet">{words.touches({ names: listInWords(touched.map((need) => need.words)) })}</p>;
}
