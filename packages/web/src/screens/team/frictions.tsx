import type { SeenFriction } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Section } from "../../components/base/card.tsx";
import { Chip } from "../../components/base/chip.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

const answers = { "taken-up": words.takenUp, watching: words.watching, "not-now": words.notNow } as const;
type AnswerAs = keyof typeof answers;
const options = (Object.keys(answers) as AnswerAs[]).map((value) => ({ value, words: answers[value] }));

/** What anyone noted from any page, and what the team said to it. */
export function Frictions({ board, write }: OfTeam): ReactNode {
  const { frictions, parties, may } = board.team;
  const [answering, setAnswering] = useState<SeenFriction | null>(null);
  const nameOf = (id: string | null) => parties.find((party) => party.id === id)?.name ?? words.byNobodyNamed;
  return (
    <Section title={words.frictions} about={words.frictionsAbout}>
      {frictions.length === 0 && <p className="small quiet">{words.noFrictions}</p>}
      <ul className="stack">
        {frictions.map((friction) => (
          <li key={friction.id} className="card stack stack-s">
            <p className="voice voice-small">
              <q>{friction.words}</q>
            </p>
            <p className="small quiet">
              {nameOf(friction.by)}, {dayInWords(friction.at.slice(0, 10))}
            </p>
            {friction.state !== "open" && (
              <p className="small">
                <Chip kind="line">{answers[friction.state]}</Chip> {friction.answers.at(-1)?.words}
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
      {answering !== null && (
        <WriteDialog
          title={words.answer}
          about={answering.words}
          open
          onClose={() => setAnswering(null)}
          questions={[
            { key: "as", label: words.answer, kind: "choice", options },
            { key: "words", label: words.answerWords, kind: "line" },
          ]}
          onWrite={({ as, words: said = "" }) =>
            write("friction.answered", {
              ...{ friction: answering.id, words: said },
              as: options.find(({ value }) => value === as)?.value ?? "watching",
            })
          }
        />
      )}
    </Section>
  );
}
