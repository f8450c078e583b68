import type { ReactNode } from "react";
import { professional as words } from "../../words/en/professional.ts";
import { nowHere } from "../person/mine/here.ts";
import { inOrder } from "./panel.ts";
import { PanelPage } from "./panel-page.tsx";
import { RowList } from "./row-list.tsx";

/** Everyone whom this professional works with. */
export default function PeopleScreen(): ReactNode {
  const now = nowHere();
  return (
    <PanelPage title={words.people}>
      {(rows) => (
        <>
          <p className="small quiet" role="status">
            {words.count({ count: rows.length })}
          </p>
          <RowList rows={inOrder(rows, now)} now={now} label={words.people} />
        </>
      )}
    </PanelPage>
  );
}
