import type { ReactNode } from "react";
import { useSearch } from "wouter";
import { Section } from "../../components/base/card.tsx";
import { later } from "../../components/base/later.ts";
import { LaterPart } from "../../components/state/later-part.tsx";
import { Lens } from "../../components/team/lens.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as said } from "../../words/en/team-improvement.ts";
import { Nothing } from "../professional/nothing.tsx";
import { AddMeasure } from "./add-measure.tsx";
import { Cards } from "./cards.tsx";
import { Crew } from "./crew.tsx";
import { Frictions } from "./frictions.tsx";
import { Goal } from "./goal.tsx";
import { Place } from "./place.tsx";
import { SystemPartList } from "./system.tsx";
import { chartsOf } from "./team-chart.ts";
import { type OfTeam, TeamPage } from "./team-page.tsx";
import { Tests } from "./tests.tsx";
import { Theory } from "./theory.tsx";
import { Wall } from "./wall.tsx";
import { whichImprovement } from "./which-improvement.ts";

const OtherWords = later(async () => ({ default: (await import("./other-words.tsx")).OtherWords }));
const AskedAtWork = later(async () => ({ default: (await import("./work-pulse.tsx")).AskedAtWork }));

/** Is care getting better for people's own aims, what drives it, and what do we test next? */
export default function TeamScreen(): ReactNode {
  return (
    <TeamPage
      title={({ team }) => team.site.name}
      loadingTitle={words.title}
      end={({ board, write }) => <Crew board={board} write={write} />}
    >
      {({ board, write }) => <TeamBoardParts board={board} write={write} />}
    </TeamPage>
  );
}

function TeamBoardParts({ board, write }: OfTeam): ReactNode {
  const charts = chartsOf(board);
  const { improvements, missingInSet } = board.team;
  const which = whichImprovement(improvements, new URLSearchParams(useSearch()).get("improvement"));
  const improvement = which.improvement ?? improvements.at(-1);
  const { lenses } = board.team.balance;
  const nothing = [
    ...new Set(missingInSet.flatMap(({ missing }) => (missing === "people" ? [] : missingWords[missing]))),
  ];
  return (
    <>
      <div className="cols cols-wide-start section goal-and-lens">
        <Goal board={board} write={write} charts={charts} which={which} />
        <Section title={words.lens} icon="scale" card="plain">
          <Lens make={lenses.product.length} together={lenses.service.length} nothingLooksAt={nothing} />
          {missingInSet.some(({ missing }) => missing === "people") && <p>{said.onePeoplesMeasure}</p>}
          {missingInSet.length > 0 && <AddMeasure board={board} write={write} />}
        </Section>
      </div>
      <Wall board={board} write={write} charts={charts} />
      <LaterPart>
        <AskedAtWork asked={board.team.asked} />
      </LaterPart>
      {improvement === undefined ? (
        <Nothing title={words.noTheory} about={words.noTheoryAbout} />
      ) : (
        <Theory board={board} write={write} improvement={improvement} />
      )}
      <Tests board={board} write={write} improvement={which.improvement} />
      <Cards board={board} />
      <SystemPartList board={board} write={write} />
      <Place board={board} write={write} />
      <Frictions board={board} write={write} />
      <LaterPart>
        <OtherWords />
      </LaterPart>
    </>
  );
}

const missingWords = {
  outcome: words.missingOutcome,
  relationship: words.missingRelationship,
  preference: words.missingPreference,
  pair: words.missingPair,
  benefit: words.missingBenefit,
} as const;
