import type { ReactNode } from "react";
import { useParams } from "wouter";
import { Page } from "../../../app/page.tsx";
import { useSession } from "../../../app/session.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { Loading } from "../../../components/state/loading.tsx";
import { OfflineStrip } from "../../../components/state/offline-strip.tsx";
import { Refused } from "../../../components/state/refused.tsx";
import { RecordProvider, useRecord, useStore } from "../../../record/use-record.tsx";
import { myRecord } from "../../../words/en/my-record.ts";
import { states } from "../../../words/en/states.ts";
import { nowHere, todayHere } from "./here.ts";
import { type Mine, mineOf } from "./mine.ts";
import { SaidNo } from "./said-no.tsx";
import { keptWhose, whose } from "./whose.ts";
import "../person.css";

export interface MyRecordProps {
  /** The name of the page until its record is here. */
  readonly title: string;
  readonly width?: "person" | "question";
  readonly children: (mine: Mine) => ReactNode;
}

/** Opens the record that this page is about, and says so while it is not here, can't be shown or has no signal. */
export function MyRecord({ title, width = "person", children }: MyRecordProps): ReactNode {
  const session = useSession();
  const { subject: inAddress } = useParams();
  const subject = whose(session, { inAddress, kept: keptWhose() });
  const waiting = (
    <Page title={title} width={width}>
      <Loading words={myRecord.getting} />
    </Page>
  );
  if (subject === null) {
    return (
      <Page title={title} width={width}>
        <EmptyState level={2} title={myRecord.nobody} about={myRecord.nobodyAbout} />
      </Page>
    );
  }
  return (
    <RecordProvider session={session} subject={subject} whileOpening={waiting}>
      <OpenRecord title={title} width={width} waiting={waiting}>
        {children}
      </OpenRecord>
    </RecordProvider>
  );
}

interface OpenRecordProps extends Required<MyRecordProps> {
  readonly waiting: ReactNode;
}

function OpenRecord({ title, width, waiting, children }: OpenRecordProps): ReactNode {
  const session = useSession();
  const store = useStore();
  const state = useRecord();
  switch (state.status) {
    case "loading":
      return waiting;
    case "away":
      return (
        <Page title={title} width={width}>
          <Refused strong={states.noSignal} about={myRecord.awayAbout} onAgain={() => void store.refresh()} />
        </Page>
      );
    case "refused":
      return (
        <Page title={title} width={width}>
          <Refused strong={myRecord.notShown} about={state.refused.words} />
        </Page>
      );
    case "ready":
      return children(mineOf(state, { session, subject: store.subject, today: todayHere(), now: nowHere() }));
  }
}

/** What every page of a record says on top: no signal, and what the server would not take. */
export function Notices({ mine }: { readonly mine: Mine }): ReactNode {
  if (mine.isOnline && mine.saidNo.length === 0) return null;
  return (
    <div className="stack notices">
      {!mine.isOnline && <OfflineStrip waiting={mine.waiting} />}
      <SaidNo mine={mine} />
    </div>
  );
}
