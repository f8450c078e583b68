import type { NodeId, SeenFriction } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Section } from "../../components/base/card.tsx";
import { Chip } from "../../components/base/chip.tsx";
import { useSomeFirst } from "../../components/base/some-first.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

const answers = { "taken-up": words.takenUp, watching: words.watching, "not-now": words.notNow } as const;
type AnswerAs = keyof typeof answers;
const options = (Object.keys(answers) as AnswerAs[]).map((value) => ({ value, words: answers[value] }));

/** What anyone noted from any page, and what the team said to it. */
export function Frictions({ board, write }: OfTeam): ReactNode {
  const { frictions, parties, may, nodes } = board.team;
  const ideas = nodes.filter(({ kind, state }) => kind === "change" && state === "current");
  const ideaOf = ({ answers: said }: SeenFriction) => nodes.find(({ id }) => id === said.at(-1)?.change);
  const { shown, more } = useSomeFirst(frictions, 10);
  const [answering, setAnswering] = useState<SeenFriction | null>(null);
  const nameOf = (id: string | null) => parties.find((party) => party.id === id)?.name ?? words.byNobodyNamed;
  return (
    <Section title={words.frictions} about={words.frictionsAbout}>
      {frictions.length === 0 && <p className="small quiet">{words.noFrictions}</p>}
      <ul className="stack">
        {shown.map((friction) => (
          <li key={friction.id} className="card stack stack-s">
            <p className="voice voice-small">
              <q>{friction.words}</q>
            </p>
            <p className="small quiet">
              {nameOf(friction.by)}, {dayInWords(friction.at.slice(0, 10))}
            </p>
            {friction.state !== "open" && (
              <p className="small">
                <Chip kind="line">{answers[friction.state]}</Chip> {friction.answers.at(-1)?.words}{" "}
                {ideaOf(friction) !== undefined && (
                  <span className="quiet">{work.ideaCame({ title: ideaOf(friction)?.words ?? "" })}</span>
                )}
              </p>
            )}
            {may.includes("friction.answered") && (
              <TextButton of={friction.words} onPress={() => setAnswering(friction)}>
                {words.answer}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
      {more}
      {answering !== null && (
        <WriteDialog
          title={words.answer}
          about={answering.words}
          open
          onClose={() => setAnswering(null)}
          questions={[
            { key: "as", label: words.answer, kind: "choice", options },
            { key: "words", label: words.answerWords, kind: "line", most: 1000 },
            {
              ...{ key: "idea", label: work.whichIdea, kind: "pick", isOptional: true },
              options: ideas.map(({ id, words: idea }) => ({ value: id, words: idea })),
            },
          ]}
          onWrite={({ as, words: said = "", idea = "" }) =>
            write("friction.answered", {
              ...{ friction: answering.id, words: said },
              ...(idea === "" ? {} : { change: idea as NodeId }),
              as: options.find(({ value }) => value === as)?.value ?? "watching",
            })
          }
        />
      )}
    </Section>
  );
}
