import type { SubjectId } from "@aimwell/domain";
import { type ReactNode, useEffect, useState } from "react";
import { useParams, useSearch } from "wouter";
import { Page } from "../../app/page.tsx";
import { useSession } from "../../app/session.tsx";
import { ButtonLink } from "../../components/base/button.tsx";
import { Loading } from "../../components/state/loading.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { RecordProvider, useRecord, useStore } from "../../record/use-record.tsx";
import { inVisit } from "../../words/en/in-visit.ts";
import { nowHere, todayHere } from "../person/mine/here.ts";
import { keptWhose, whose } from "../person/mine/whose.ts";
import { inVisitOf } from "./from-record/in-visit.ts";
import { subjectOfVisit } from "./subject-of-visit.ts";
import { VisitPage } from "./visit-page.tsx";
import "./visit.css";

/** One address for both parties: both devices show and change the same record. */
export default function VisitScreen(): ReactNode {
  const session = useSession();
  const { id = "" } = useParams();
  const named = new URLSearchParams(useSearch()).get("subject") ?? undefined;
  const near = session.as === "professional" ? named : whose(session, { inAddress: named, kept: keptWhose() });
  const [found, setFound] = useState<SubjectId | null | undefined>(undefined);
  const isSought = near === undefined;
  useEffect(() => {
    if (!isSought) return;
    let isGone = false;
    void subjectOfVisit(id).then((subject) => {
      if (!isGone) setFound(subject);
    });
    return () => {
      isGone = true;
    };
  }, [isSought, id]);
  const subject = (near as SubjectId | null | undefined) ?? found;
  if (subject === undefined) return <Waiting />;
  if (subject === null) return <NoVisit />;
  return (
    <RecordProvider session={session} subject={subject} whileOpening={<Waiting />}>
      <OpenVisit id={id} />
    </RecordProvider>
  );
}

function OpenVisit({ id }: { readonly id: string }): ReactNode {
  const session = useSession();
  const store = useStore();
  const state = useRecord();
  switch (state.status) {
    case "loading":
      return <Waiting />;
    case "away":
      return (
        <Page title={inVisit.visitPage}>
          <Refused strong={inVisit.away} about={inVisit.awayAbout} onAgain={() => void store.refresh()} />
        </Page>
      );
    case "refused":
      return (
        <Page title={inVisit.visitPage}>
          <Refused strong={inVisit.noVisit} about={state.refused.words} />
        </Page>
      );
    case "ready": {
      const visit = [...state.record.visit.visits.values()].find((each) => each.id === id);
      if (visit === undefined) return <NoVisit />;
      return (
        <VisitPage
          at={inVisitOf({ session, subject: store.subject, state, visit, today: todayHere(), now: nowHere() })}
        />
      );
    }
  }
}

function Waiting(): ReactNode {
  return (
    <Page title={inVisit.visitPage}>
      <Loading words={inVisit.loading} />
    </Page>
  );
}

function NoVisit(): ReactNode {
  return (
    <Page title={inVisit.noVisit} about={inVisit.noVisitAbout}>
      <ButtonLink href="/">{inVisit.toMyFirstPage}</ButtonLink>
    </Page>
  );
}
