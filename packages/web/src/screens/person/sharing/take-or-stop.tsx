import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { listInWords } from "../../../words/en/counts.ts";
import { mySharing } from "../../../words/en/my-sharing.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { consentFor, type Purpose, supportersOf } from "./rules.ts";

const purposes: readonly Purpose[] = ["clinic-learning", "network-learning", "research", "quotes"];

/** A copy of everything, and a stop to all sharing that says first what it will change. */
export function TakeOrStop({ mine }: { readonly mine: Mine }): ReactNode {
  const [asks, ask] = useState(false);
  const [isDone, setDone] = useState(false);
  const { say, refusal } = useSaying();
  const { record, people, today, now } = mine;
  const helping = supportersOf(record, now).filter(({ state }) => state === "current");
  const names = [...people.professionals.map(({ first }) => first), ...helping.map(({ grant }) => grant.supporterName)];
  const stopAll = async () => {
    for (const { grant } of helping) if ((await say("grant.withdrawn", { grant: grant.id })) === null) return;
    for (const { id } of people.professionals) {
      if ((await say("partnership.ended", { professional: id })) === null) return;
    }
    for (const purpose of purposes) {
      const held = consentFor(record, purpose, today);
      if (held !== null && (await say("consent.withdrawn", { consent: held.id })) === null) return;
    }
    setDone(true);
    ask(false);
  };
  return (
    <Section title={mySharing.takeOrStop}>
      <div className="row">
        <a className="button button-second" href={`/api/subjects/${mine.subject}/copy?form=page`} download>
          {mySharing.copyAll}
        </a>
        {names.length > 0 && (
          <Button kind="stop" onPress={() => ask(true)}>
            {mySharing.stopAll}
          </Button>
        )}
      </div>
      <p className="small quiet">{mySharing.copyAllAbout}</p>
      <ul className="copies">
        <li>
          <a href={`/api/subjects/${mine.subject}/copy?form=fhir`} download>
            {mySharing.copyForClinic}
          </a>
        </li>
        <li>
          <a href={`/api/subjects/${mine.subject}/copy?form=json`} download>
            {mySharing.copyExact}
          </a>
        </li>
      </ul>
      <p className="small quiet">{mySharing.stopAllAbout}</p>
      {isDone && <Strip kind="info" icon="check" live="status" strong={mySharing.stopAllDone} />}
      <Dialog
        title={mySharing.stopAll}
        open={asks}
        onClose={() => ask(false)}
        actions={
          <Button kind="stop" onPress={() => void stopAll()}>
            {mySharing.stopNow}
          </Button>
        }
      >
        <p>{mySharing.stopAllChanges({ names: listInWords(names) })}</p>
        <SaidWrong refusal={refusal} />
      </Dialog>
    </Section>
  );
}
