import { instrumentById } from "@aimwell/library/instruments";
import type { ReactNode } from "react";
import { ButtonLink } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { fromPaper as words } from "../../words/en/from-paper.ts";
import { newestAnswers, OnPaper } from "../person/from-paper/on-paper.tsx";
import type { OfPerson } from "./of-person.ts";

/** The forms that were filled in last, how each was given, and the way to type one in from paper. */
export default function AnswersCard({ of }: { readonly of: OfPerson }): ReactNode {
  const newest = newestAnswers(of.record);
  return (
    <Section title={words.forms} card="plain">
      {newest.length === 0 && <p className="quiet">{words.formsNone}</p>}
      <ul className="stack stack-s">
        {newest.map((answers) => (
          <li key={answers.brought.entry}>
            <p>{instrumentById(answers.instrument)?.title ?? answers.instrument}</p>
            {answers.how === "paper" ? (
              <OnPaper mine={of} answers={answers} />
            ) : (
              <span className="small quiet">{words.onScreen({ day: dayInWords(answers.on, of.today) })}</span>
            )}
          </li>
        ))}
      </ul>
      {of.may("answers.given") && (
        <ButtonLink kind="second" icon="pen" href={`/people/${of.subject}/from-paper`}>
          {words.typeIn}
        </ButtonLink>
      )}
    </Section>
  );
}
