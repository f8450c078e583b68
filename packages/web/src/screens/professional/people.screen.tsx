import type { ReactNode } from "react";
import { useSearch } from "wouter";
import { TextLink } from "../../components/base/text-link.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { teamFormula } from "../../words/en/team-formula.ts";
import { nowHere } from "../person/mine/here.ts";
import { narrowed, onlyAsked, onlyWords } from "./only.ts";
import { OpenInEmergency } from "./open-in-emergency.tsx";
import { inOrder } from "./panel.ts";
import { PanelPage } from "./panel-page.tsx";
import { RowList } from "./row-list.tsx";

/** Everyone whom this professional works with. */
export default function PeopleScreen(): ReactNode {
  const now = nowHere();
  const only = onlyAsked(useSearch());
  return (
    <PanelPage title={words.people} {...(only === null ? {} : { about: onlyWords[only] })} foot={<OpenInEmergency />}>
      {(all) => {
        const rows = narrowed(all, only);
        return (
          <>
            {only !== null && <TextLink href="/people">{teamFormula.showAll}</TextLink>}
            <p className="small quiet" role="status">
              {words.count({ count: rows.length })}
            </p>
            <RowList rows={inOrder(rows, now)} now={now} label={words.people} />
          </>
        );
      }}
    </PanelPage>
  );
}
