import type { TeamPage } from "@aimwell/contract";
import { peopleFormula, type TeamFormula } from "@aimwell/domain";
import { type ReactNode, useEffect, useState } from "react";
import { Page } from "../../../app/page.tsx";
import { useSession } from "../../../app/session.tsx";
import { Loading } from "../../../components/state/loading.tsx";
import { OfflineStrip } from "../../../components/state/offline-strip.tsx";
import { Refused } from "../../../components/state/refused.tsx";
import { type Answer, ask } from "../../../record/api.ts";
import { formula } from "../../../words/en/formula.ts";
import { formulaQuestions } from "../../../words/en/formula-questions.ts";
import { professional } from "../../../words/en/professional.ts";
import { team } from "../../../words/en/team.ts";
import { teamFormula as words } from "../../../words/en/team-formula.ts";
import { Nothing } from "../../professional/nothing.tsx";
import { usePanel } from "../../professional/use-panel.ts";
import { Levels } from "./levels.tsx";
import { OwnFormula } from "./own-formula.tsx";
import { PeopleMap } from "./people-map.tsx";

/** (Aim + science) × context → improvement, for a team: counted over its people, and asked of its own work. */
export function TeamFormulaPage(): ReactNode {
  const { as } = useSession();
  const board = useBoard();
  const own = board !== null && board.came === "value" ? board.value.formula : null;
  if (as === "professional") {
    return (
      <Page title={formula.title} about={formula.about} end={<Levels />}>
        <OfPeople own={own} />
        {own !== null && <OwnFormula own={own} />}
      </Page>
    );
  }
  return (
    <Page title={formula.title} about={formula.about}>
      {board === null && <Loading words={words.loading} />}
      {board?.came === "refused" && <Refused strong={team.loadFailed} about={board.refused.words} />}
      {board?.came === "away" && <Refused strong={team.loadFailed} about={team.loadFailedAbout} />}
      {own !== null && <OwnFormula own={own} />}
    </Page>
  );
}

function useBoard(): Answer<TeamPage> | null {
  const [board, setBoard] = useState<Answer<TeamPage> | null>(null);
  useEffect(() => {
    let isGone = false;
    void ask<TeamPage>("/api/team").then((answer) => {
      if (!isGone) setBoard(answer);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return board;
}

/** Of those whom a professional works with, from the list that is kept live. */
function OfPeople({ own }: { readonly own: TeamFormula | null }): ReactNode {
  const { panel, onAgain } = usePanel();
  switch (panel.state) {
    case "loading":
      return <Loading words={words.loading} />;
    case "away":
      return <Refused strong={professional.loadFailed} about={professional.loadFailedAbout} onAgain={onAgain} />;
    case "refused":
      return <Refused strong={professional.loadFailed} about={panel.refused.words} onAgain={onAgain} />;
    case "ready":
      if (panel.value.rows.length === 0) return <Nothing title={formulaQuestions.noPeople} />;
      return (
        <>
          {!panel.isOnline && <OfflineStrip waiting={0} />}
          <PeopleMap counted={peopleFormula(panel.value.rows)} own={own} />
        </>
      );
  }
}
