import { type ReactNode, useState } from "react";
import { useSession } from "../../app/session.tsx";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { Chip } from "../../components/base/chip.tsx";
import { useSomeFirst } from "../../components/base/some-first.tsx";
import { api } from "../../record/api.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import { MyNotes } from "./my-notes.tsx";
import { MyReflections, Reflection } from "./my-reflections.tsx";
import { leans, noticingOf, noticingQuestions, places } from "./noticing-form.ts";
import type { Answers } from "./question.ts";
import { reflectionOf, reflectionQuestions } from "./reflection-form.ts";
import { type OfLiveTeam, TeamPage } from "./team-page.tsx";
import { Thinking } from "./thinking.tsx";
import { type Board, cameOf, teamDraft } from "./use-team.ts";
import { WriteDialog } from "./write-dialog.tsx";

/** Which kind of thinking is at work: two lines at a time, in four places, and never a score. */
export default function NoticingScreen(): ReactNode {
  return (
    <TeamPage
      title={() => words.noticingTitle}
      loadingTitle={words.noticingTitle}
      about={words.noticingAbout}
      end={(given) => <LogNote {...given} />}
    >
      {({ board, write }) => (
        <div className="cols cols-wide-start cols-start section">
          <div>
            <FourPlaces board={board} />
            <Earlier board={board} />
          </div>
          <div>
            <MyNotes noticings={board.team.noticings} />
            <MyReflections board={board} write={write} />
            <Thinking board={board} />
          </div>
        </div>
      )}
    </TeamPage>
  );
}

function FourPlaces({ board }: { readonly board: Board }): ReactNode {
  return (
    <Section title={words.placesHead}>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.placesHead}>
        <table className="places-table card">
          <thead>
            <tr>
              <th scope="col">{words.where}</th>
              {Object.values(leans).map((lean) => (
                <th key={lean} scope="col">
                  {lean}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.team.balance.places.map(({ place, product, service, both }) => (
              <tr key={place}>
                <th scope="row">{places[place]}</th>
                <td>{product}</td>
                <td>{service}</td>
                <td>{both}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Earlier({ board }: { readonly board: Board }): ReactNode {
  const { noticings, reflections } = board.team;
  const { shown, more } = useSomeFirst(noticings, 10);
  return (
    <Section title={words.earlier}>
      {noticings.length === 0 && <p className="small quiet">{words.noNotes}</p>}
      <ul className="stack">
        {shown.map(({ id, place, leans: lean, saw, wonder, at }) => (
          <li key={id} className="card stack stack-s">
            <p className="row row-tight">
              <Chip kind="line">{leans[lean]}</Chip>
              <span className="small quiet">
                {places[place]}, {dayInWords(at.slice(0, 10))}
              </span>
            </p>
            <p className="voice voice-small">{saw}</p>
            {wonder !== undefined && <p className="voice voice-small quiet">{wonder}</p>}
            {reflections
              .filter(({ about }) => about === id)
              .map((each) => (
                <Reflection key={each.entry} reflection={each} />
              ))}
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

/** The note is for all of the team; what it was for oneself goes beside it, and is for its writer alone. */
function LogNote({ board, onAgain }: OfLiveTeam): ReactNode {
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const asksMe = board.team.may.includes("reflection.written");
  const onWrite = async (answers: Answers) => {
    const note = teamDraft(session, "noticing.logged", noticingOf(answers));
    const own = reflectionOf(answers, note.id);
    const drafts = own === null ? [note] : [note, teamDraft(session, "reflection.written", own)];
    const written = cameOf(await api.send(drafts, []));
    if (written === null) onAgain();
    return written;
  };
  return (
    <>
      <Button icon="note" onPress={() => setOpen(true)}>
        {words.noticed}
      </Button>
      <WriteDialog
        title={words.noticed}
        about={work.noticedNames}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={asksMe ? [...noticingQuestions, ...reflectionQuestions] : noticingQuestions}
        onWrite={onWrite}
      />
    </>
  );
}
