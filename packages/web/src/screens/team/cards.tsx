import type { KnowledgeCard } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import type { OfTeam } from "./team-page.tsx";
import { acts, against } from "./test-acts.tsx";

/** What finished tests taught, each with the place in which it held. */
export function Cards({ board }: Pick<OfTeam, "board">): ReactNode {
  const { cards } = board.team;
  return (
    <Section title={words.cards}>
      {cards.length === 0 && <p className="small quiet">{work.noCards}</p>}
      <ul className="place-notes">
        {cards.map((card) => (
          <li key={card.test} className="card stack stack-s">
            <OneCard card={card} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneCard({ card }: { readonly card: KnowledgeCard }): ReactNode {
  const { words: own, context } = card;
  return (
    <>
      <h3>{own?.claim ?? card.title}</h3>
      <p>
        {work.weThought({ title: card.prediction.words })} {work.came({ title: card.result })}{" "}
        <span className="quiet">{against[card.againstPrediction]}.</span> <b>{acts[card.act]}.</b>
      </p>
      {own !== null && <p>{words.heldWhere({ title: own.heldWhere })}</p>}
      {own?.wouldNotWhere !== undefined && <p>{work.wouldNot({ title: own.wouldNotWhere })}</p>}
      {card.learned !== null && <p className="quiet">{card.learned}</p>}
      {context.length > 0 && (
        <p className="small quiet">{work.heldHere({ names: context.map(({ title }) => title).join("; ") })}</p>
      )}
    </>
  );
}
