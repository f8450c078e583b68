import { type ReactNode, useMemo } from "react";
import { useSession } from "../../app/session.tsx";
import { ButtonLink } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { TextLink } from "../../components/base/text-link.tsx";
import { GapList, GapRow } from "../../components/formula/gap-row.tsx";
import { Lens } from "../../components/team/lens.tsx";
import { teamWork as work } from "../../words/en/team-work.ts";
import { teamCouldKnow, teamQuestions } from "../formula/team/team-formula-view.ts";
import { narrowed } from "../professional/only.ts";
import { usePanel } from "../professional/use-panel.ts";
import type { Board } from "./use-team.ts";

/** What a team's measures look at, which element is missing, and which plans are all one side's work. */
export function Thinking({ board }: { readonly board: Board }): ReactNode {
  const { as } = useSession();
  const { lenses } = board.team.balance;
  const { next } = board.team.formula;
  return (
    <>
      <Section title={work.missingFirst}>
        {next === null ? (
          <p>{work.nothingMissing}</p>
        ) : (
          <GapList>
            <GapRow noun={next.element} question={teamQuestions[next.key]} about={teamCouldKnow(next.whoCouldKnow)} />
          </GapList>
        )}
        <p>
          <TextLink href="/formula?level=team">{work.seeFormula}</TextLink>
        </p>
      </Section>
      <Section title={work.ourMeasures} card="plain">
        <Lens make={lenses.product.length} together={lenses.service.length} nothingLooksAt={[]} />
      </Section>
      {as === "professional" && <OneSided />}
    </>
  );
}

/** "Delivered to" is not wrong by itself: it is found, and asked about. */
function OneSided(): ReactNode {
  const { panel } = usePanel();
  const rows = panel.state === "ready" ? panel.value.rows : null;
  const count = useMemo(() => (rows === null ? 0 : narrowed(rows, "one-sided").length), [rows]);
  if (rows === null) return null;
  return (
    <Section title={work.oneSided} card="plain">
      <p>{count === 0 ? work.oneSidedNone : work.oneSidedAbout({ count, of: rows.length })}</p>
      {count > 0 && (
        <p>
          <ButtonLink kind="second" href="/people?only=one-sided">
            {work.seeThem}
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}
