import type { TeamFormula } from "@aimwell/domain";
import type { ReactNode } from "react";
import { ButtonLink } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Chip } from "../../../components/base/chip.tsx";
import { nounLook } from "../../../components/formula/element.ts";
import { knowingWords } from "../../../components/formula/formula-tile.tsx";
import { GapList, GapRow } from "../../../components/formula/gap-row.tsx";
import { teamFormula as words } from "../../../words/en/team-formula.ts";
import { teamCouldKnow, teamQuestions } from "./team-formula-view.ts";

/** What a team knows of its own work, what is missing, and one question to ask first: the aim's, while little is known. */
export function OwnFormula({ own }: { readonly own: TeamFormula }): ReactNode {
  const gaps = own.nouns.flatMap(({ element, gaps: list }) => list.map((gap) => ({ ...gap, element })));
  const others = gaps.filter(({ key }) => key !== own.next?.key);
  const ordered = own.next === null ? others : [own.next, ...others];
  return (
    <Section title={words.ourselves} about={words.ourselvesAbout}>
      <dl className="own-formula card">
        {own.nouns.map(({ element, state, facts }) => (
          <div key={element}>
            <dt>{nounLook[element].title}</dt>
            <dd>
              <Chip kind="line">{knowingWords[state]}</Chip> {words.known({ count: facts.length })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="strong">{own.claim.mayBeMade ? words.claimYes : words.claimNo}</p>
      {ordered.length > 0 && (
        <GapList>
          {ordered.map(({ key, element, whoCouldKnow }) => (
            <GapRow
              key={key}
              noun={element}
              question={teamQuestions[key]}
              about={`${key === own.next?.key ? `${words.nextFirst}. ` : ""}${teamCouldKnow(whoCouldKnow)}`}
              {...(key === own.next?.key
                ? {
                    action: (
                      <ButtonLink kind="second" href="/team">
                        {words.toTheBoard}
                      </ButtonLink>
                    ),
                  }
                : {})}
            />
          ))}
        </GapList>
      )}
    </Section>
  );
}
