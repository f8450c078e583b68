import type { Body, ContextNote } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { Chip } from "../../components/base/chip.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { teamWork as words } from "../../words/en/team-work.ts";
import { asOptions, chosen } from "./options.ts";
import type { OfTeam } from "./team-page.tsx";
import { EarlierWordings } from "./wordings.tsx";
import { type Answers, type Question, WriteDialog } from "./write-dialog.tsx";

const lenses = { physical: words.physical, social: words.social, cultural: words.cultural } as const;
const effects = { enabling: words.enabling, limiting: words.limiting } as const;
const strengths = { "1": words.aLittle, "2": words.some, "3": words.aLot } as const;
const strengthOf = { "1": 1, "2": 2, "3": 3 } as const;

/** What about this place helps, and what stands in the way: through three lenses, each note with its earlier wordings. */
export function Place({ board, write }: OfTeam): ReactNode {
  const [asked, setAsked] = useState<ContextNote | "new" | null>(null);
  const [retiring, setRetiring] = useState<ContextNote | null>(null);
  const { context, may, parties } = board.team;
  const notes = context.notes.filter(({ state }) => state === "current");
  const mayWrite = may.includes("context.noted");
  return (
    <Section title={words.place} about={words.placeAbout} icon="place" meaning="place">
      {notes.length === 0 && <p className="small quiet">{words.noPlace}</p>}
      <ul className="place-notes">
        {notes.map((note) => (
          <li key={note.id} className="card stack stack-s">
            <p className="row row-tight">
              <Chip kind={note.effect === "enabling" ? "place" : "line"}>{effects[note.effect]}</Chip>
              <span className="small quiet">
                {lenses[note.lens]}. {strengths[`${note.strength}`]}
              </span>
            </p>
            <h3>{note.title}</h3>
            {note.words !== undefined && <p>{note.words}</p>}
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
          onWrite={(answers) => write("context.noted", noteOf(answers), asked === "new" ? undefined : asked.version)}
        />
      )}
      {retiring !== null && (
        <WriteDialog
          title={words.noLonger}
          about={retiring.title}
          open
          onClose={() => setRetiring(null)}
          questions={[{ key: "because", label: words.retireBecause, kind: "line" }]}
          onWrite={({ because = "" }) => write("context.retired", { note: retiring.id, because })}
        />
      )}
    </Section>
  );
}

function noteOf({ lens, effect, strength, title = "", words: more = "" }: Answers): Body<"context.noted"> {
  return {
    lens: chosen(lenses, lens) ?? "social",
    effect: chosen(effects, effect) ?? "limiting",
    strength: strengthOf[chosen(strengths, strength) ?? "2"],
    title,
    ...(more === "" ? {} : { words: more }),
  };
}

function questionsOf(note: ContextNote | null): readonly Question[] {
  const { lens = "", effect = "", strength = "", title = "", words: more = "" } = note ?? {};
  return [
    { key: "title", label: words.placeTitle, kind: "line", first: title },
    { key: "lens", label: words.placeLens, kind: "choice", options: asOptions(lenses), first: lens },
    { key: "effect", label: words.placeEffect, kind: "choice", options: asOptions(effects), first: effect },
    {
      key: "strength",
      label: words.placeStrength,
      kind: "choice",
      options: asOptions(strengths),
      first: `${strength}`,
    },
    { key: "words", label: words.placeWords, kind: "words", isOptional: true, first: more },
  ];
}
