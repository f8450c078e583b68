import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { Page } from "../../app/page.tsx";
import { TextField } from "../../components/base/field.tsx";
import { Rows } from "../../components/base/rows.tsx";
import { Who } from "../../components/people/who.tsx";
import { Loading } from "../../components/state/loading.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { formula } from "../../words/en/formula.ts";
import { formulaQuestions as words } from "../../words/en/formula-questions.ts";
import { professional } from "../../words/en/professional.ts";
import { nowHere } from "../person/mine/here.ts";
import { Nothing } from "../professional/nothing.tsx";
import { found, inOrder } from "../professional/panel.ts";
import { usePanel } from "../professional/use-panel.ts";
import { Levels } from "./team/levels.tsx";

const shownAtOnce = 30;

/** The formula is for one person: this finds which. */
export function ChoosePerson(): ReactNode {
  const { panel, onAgain } = usePanel();
  const [search, setSearch] = useState("");
  const content = () => {
    switch (panel.state) {
      case "loading":
        return <Loading words={professional.loading} />;
      case "away":
        return <Refused strong={professional.loadFailed} about={professional.loadFailedAbout} onAgain={onAgain} />;
      case "refused":
        return <Refused strong={professional.loadFailed} about={panel.refused.words} onAgain={onAgain} />;
      case "ready": {
        if (panel.value.rows.length === 0) return <Nothing title={words.noPeople} />;
        const rows = inOrder(found(panel.value.rows, { reason: null, search }), nowHere());
        return (
          <div className="stack">
            <TextField label={professional.search} hint={professional.searchHint} value={search} onChange={setSearch} />
            {rows.length === 0 && <p role="status">{professional.noneFound}</p>}
            <Rows
              label={words.choose}
              rows={rows.slice(0, shownAtOnce).map((row) => ({
                key: row.subject,
                start: <Who role="person" name={row.name ?? professional.noName} />,
                title: <Link href={`/formula/${row.subject}`}>{row.name ?? professional.noName}</Link>,
                detail:
                  row.aim === null ? (
                    <span className="quiet">{professional.noAim}</span>
                  ) : (
                    <span className="voice voice-small">
                      <q>{row.aim.words}</q>
                    </span>
                  ),
              }))}
            />
            {rows.length > shownAtOnce && (
              <p className="small quiet">{professional.shown({ count: shownAtOnce, of: rows.length })}</p>
            )}
          </div>
        );
      }
    }
  };
  return (
    <Page title={formula.title} about={words.chooseAbout} end={<Levels />}>
      {content()}
    </Page>
  );
}
