import type { PanelRow } from "@aimwell/domain";
import { type ReactNode, useDeferredValue, useState } from "react";
import { Page } from "../../app/page.tsx";
import { useSession } from "../../app/session.tsx";
import { Button } from "../../components/base/button.tsx";
import { Loading } from "../../components/state/loading.tsx";
import { OfflineStrip } from "../../components/state/offline-strip.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { nowHere } from "../person/mine/here.ts";
import { AddPeople } from "./add-people.tsx";
import { FindBar } from "./find-bar.tsx";
import { Nothing } from "./nothing.tsx";
import { found, type Reason } from "./panel.ts";
import { usePanel } from "./use-panel.ts";
import "./professional.css";

export interface PanelPageProps {
  readonly title: string;
  readonly about?: string;
  /** Other parts of the same place, above the list. */
  readonly parts?: (rows: readonly PanelRow[] | null) => ReactNode;
  /** Stands below the list, whatever the list holds. */
  readonly foot?: ReactNode;
  readonly children: (rows: readonly PanelRow[]) => ReactNode;
}

/** A page on the professional's list, with search, and what to say while the list is not as usual. */
export function PanelPage({ title, about, parts, foot, children }: PanelPageProps): ReactNode {
  const { as } = useSession();
  const { panel, onAgain } = usePanel();
  const [search, setSearch] = useState("");
  const [reason, setReason] = useState<Reason | null>(null);
  const sought = useDeferredValue(search);
  const given = { title, ...(about === undefined ? {} : { about }) };
  if (as !== "professional") {
    return (
      <Page {...given}>
        <Refused strong={words.notForYou} about="" />
      </Page>
    );
  }
  const content = () => {
    switch (panel.state) {
      case "loading":
        return <Loading words={words.loading} />;
      case "away":
        return <Refused strong={words.loadFailed} about={words.loadFailedAbout} onAgain={onAgain} />;
      case "refused":
        return <Refused strong={words.loadFailed} about={panel.refused.words} onAgain={onAgain} />;
      case "ready": {
        if (panel.value.rows.length === 0) return <Nothing title={words.nobody} about={words.nobodyAbout} />;
        const rows = found(panel.value.rows, { reason, search: sought });
        return (
          <div className="stack">
            {!panel.isOnline && <OfflineStrip waiting={0} />}
            <FindBar
              rows={panel.value.rows}
              search={search}
              reason={reason}
              onSearch={setSearch}
              onReason={setReason}
            />
            {rows.length === 0 ? (
              <Nothing
                title={words.noneFound}
                action={
                  <Button
                    kind="second"
                    onPress={() => {
                      setSearch("");
                      setReason(null);
                    }}
                  >
                    {words.clear}
                  </Button>
                }
              />
            ) : (
              children(rows)
            )}
          </div>
        );
      }
    }
  };
  return (
    <Page {...given} end={<AddPeople now={nowHere()} onCame={onAgain} />}>
      {parts?.(panel.state === "ready" ? panel.value.rows : null)}
      {content()}
      {foot}
    </Page>
  );
}
