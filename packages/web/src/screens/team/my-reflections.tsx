import type { SeenReflection } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { Icon } from "../../icons/icon.tsx";
import { listInWords } from "../../words/en/counts.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { reflection as words } from "../../words/en/reflection.ts";
import { lineQuestion, moods, reflectionOf, reflectionQuestions, rooms } from "./reflection-form.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

/** What I kept for myself beside the notes that all can read. It stands on nobody else's page. */
export function MyReflections({ board, write }: OfTeam): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { reflections, may } = board.team;
  if (!may.includes("reflection.written")) return null;
  const alone = reflections.filter(({ about }) => about === undefined);
  return (
    <Section title={words.onlyMe} about={words.onlyMeAbout} icon="lock" card="plain">
      <AimThere reflections={reflections} />
      {reflections.length === 0 && <p className="small quiet">{words.none}</p>}
      <ul className="stack stack-s">
        {alone.map((each) => (
          <li key={each.entry}>
            <p className="small quiet">{dayInWords(each.at.slice(0, 10))}</p>
            <Reflection reflection={each} />
          </li>
        ))}
      </ul>
      <div className="row no-print">
        <Button kind="second" icon="pen" onPress={() => setOpen(true)}>
          {words.write}
        </Button>
      </div>
      <WriteDialog
        title={words.write}
        about={words.onlyMeAbout}
        open={isOpen}
        onClose={() => setOpen(false)}
        saveWords={words.keep}
        questions={[lineQuestion, ...reflectionQuestions]}
        onWrite={async (answers) => {
          const body = reflectionOf(answers);
          return body === null ? null : write("reflection.written", body);
        }}
      />
    </Section>
  );
}

/** The aim is the first thing that goes missing from a room. A count, and no score. */
function AimThere({ reflections }: { readonly reflections: readonly SeenReflection[] }): ReactNode {
  const told = reflections.flatMap(({ room }) => (room === undefined ? [] : [room]));
  if (told.length === 0) return null;
  return <p>{words.aimThere({ count: told.filter((room) => room.includes("aim")).length, of: told.length })}</p>;
}

/** One reflection, with the sign that says whose eyes it is for. */
export function Reflection({ reflection }: { readonly reflection: SeenReflection }): ReactNode {
  const { room = [], left, words: line } = reflection;
  return (
    <div className="row row-tight own-thought">
      <Icon name="lock" />
      <p className="grow small">
        <span className="sr">{words.onlyMe}. </span>
        {line !== undefined && <span className="voice voice-small">{line} </span>}
        {room.length > 0 && words.roomWas({ names: listInWords(room.map((each) => rooms[each])) })}{" "}
        {left !== undefined && words.leftMe({ title: moods[left].toLowerCase() })}
      </p>
    </div>
  );
}
