import { assessFormula, type Gap, panelRow, silentSite } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Page } from "../../app/page.tsx";
import { ButtonLink } from "../../components/base/button.tsx";
import { Card, Section } from "../../components/base/card.tsx";
import { BroughtTable } from "../../components/formula/brought-table.tsx";
import type { FormulaNoun } from "../../components/formula/element.ts";
import { FormulaMap } from "../../components/formula/formula-map.tsx";
import { GapList, GapRow } from "../../components/formula/gap-row.tsx";
import { Loading } from "../../components/state/loading.tsx";
import { OfflineStrip } from "../../components/state/offline-strip.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { formula } from "../../words/en/formula.ts";
import { formulaQuestions as words } from "../../words/en/formula-questions.ts";
import { options } from "../../words/en/options.ts";
import { dayHere } from "../person/mine/here.ts";
import type { Mine } from "../person/mine/mine.ts";
import { visitToShow } from "../professional/panel.ts";
import { broughtRows, claimInWords, tilesOf, verbsOf, whoCouldKnow } from "./formula-view.ts";
import { GapAction } from "./gap-action.tsx";
import { questions } from "./questions.ts";
import { useLibrary } from "./use-library.ts";

/** (Aim + science) × context → improvement, for one person. No grade and no score. */
export function PersonFormula({ mine }: { readonly mine: Mine }): ReactNode {
  const library = useLibrary();
  const { people } = mine;
  const isTeam = mine.session.as === "professional";
  const content = () => {
    if (library.state === "loading") return <Loading words={words.loading} />;
    if (library.state === "away") {
      return <Refused strong={options.libraryAway} about={options.libraryAwayAbout} onAgain={library.onAgain} />;
    }
    return <Assessed mine={mine} library={library.library} />;
  };
  return (
    <Page
      title={isTeam ? `${formula.title}: ${people.person.name}` : formula.title}
      about={formula.about}
      end={
        <ButtonLink kind="second" href={isTeam ? `/people/${mine.subject}` : "/me"}>
          {isTeam ? words.toPerson : words.toMyAim}
        </ButtonLink>
      }
    >
      <div className="stack">
        {!mine.isOnline && <OfflineStrip waiting={mine.sent === "on-this-phone" ? 1 : 0} />}
        {content()}
      </div>
    </Page>
  );
}

interface AssessedProps {
  readonly mine: Mine;
  readonly library: Parameters<typeof assessFormula>[2];
}

function Assessed({ mine, library }: AssessedProps): ReactNode {
  const { record, people, today } = mine;
  const assessed = assessFormula(record, silentSite, library);
  const view = { people, today, dayOf: dayHere };
  const gaps = assessed.nouns.flatMap(({ element, gaps: list }) => list.map((gap) => ({ ...gap, element })));
  const others = gaps.filter(({ key }) => key !== assessed.next?.key);
  return (
    <>
      <FormulaMap nouns={tilesOf(assessed, view)} verbs={verbsOf(assessed, view)} />
      <p className="formula-claim">{claimInWords(assessed)}</p>
      {assessed.next === null ? (
        <p className="strong">{words.nothingMissing}</p>
      ) : (
        <Section title={words.next}>
          <GapList>
            <OneGap mine={mine} gap={assessed.next} />
          </GapList>
        </Section>
      )}
      <div className="cols cols-wide-start cols-start formula-below">
        {others.length > 0 && (
          <Section title={formula.missing}>
            <GapList>
              {others.map((gap) => (
                <OneGap key={gap.key} mine={mine} gap={gap} />
              ))}
            </GapList>
          </Section>
        )}
        <Card>
          <h2>{formula.whoBrought}</h2>
          <BroughtTable rows={broughtRows(assessed, people)} />
        </Card>
      </div>
    </>
  );
}

interface OneGapProps {
  readonly mine: Mine;
  readonly gap: Gap & { readonly element: FormulaNoun };
}

function OneGap({ mine, gap }: OneGapProps): ReactNode {
  const { people, record, subject, series, session, now } = mine;
  const visit = visitToShow(panelRow(record, { subject, series }), now);
  return (
    <GapRow
      noun={gap.element}
      question={questions[gap.key].ask({ name: people.person.first })}
      about={whoCouldKnow(gap, people)}
      action={<GapAction gap={gap} as={session.as} subject={subject} visit={visit?.id ?? null} />}
    />
  );
}
