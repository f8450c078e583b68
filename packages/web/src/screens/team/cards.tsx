import type { KnowledgeCard } from "@aimwell/domain";
import { type ReactNode, useMemo } from "react";
import { Section } from "../../components/base/card.tsx";
import { useSomeFirst } from "../../components/base/some-first.tsx";
import { listInWords } from "../../words/en/counts.ts";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as more } from "../../words/en/team-improvement.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import type { OfTeam } from "./team-page.tsx";
import { acts, against } from "./test-acts.tsx";

/** What finished tests taught, each with the place in which it held. */
export function Cards({ board }: Pick<OfTeam, "board">): ReactNode {
  const { cards, tests } = board.team;
  const { shown, more: next } = useSomeFirst(
    useMemo(() => cards.toReversed(), [cards]),
    6,
  );
  const count = cards.filter(({ usedBy }) => usedBy.length > 0).length;
  const titles = new Map(tests.map(({ id, title }) => [id, title]));
  return (
    <Section
      title={words.cards}
      {...(cards.length === 0 ? {} : { about: more.cardsCount({ count, of: cards.length }) })}
    >
      {cards.length === 0 && <p className="small quiet">{work.noCards}</p>}
      <ul className="place-notes">
        {shown.map((card) => (
          <li key={card.test} className="card stack stack-s">
            <OneCard card={card} usedIn={card.usedBy.flatMap((id) => titles.get(id) ?? [])} />
          </li>
        ))}
      </ul>
      {next}
    </Section>
  );
}

interface OneCardProps {
  readonly card: KnowledgeCard;
  /** Later tests that made use of it, by name. */
  readonly usedIn: readonly string[];
}

function OneCard({ card, usedIn }: OneCardProps): ReactNode {
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
      {usedIn.length > 0 && <p className="small strong">{more.usedIn({ names: listInWords(usedIn) })}</p>}
      {context.length > 0 && (
        <p className="small quiet">{work.heldHere({ names: context.map(({ title }) => title).join("; ") })}</p>
      )}
    </>
  );
}
