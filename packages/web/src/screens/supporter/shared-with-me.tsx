import type { EntryType } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Page } from "../../app/page.tsx";
import { Section } from "../../components/base/card.tsx";
import { frame } from "../../words/en/frame.ts";
import { mySharing } from "../../words/en/my-sharing.ts";
import type { Mine } from "../person/mine/mine.ts";
import { MyRecord, Notices } from "../person/mine/my-record.tsx";
import { deedsIn, scopesIn } from "./granted.ts";

const scopeNames = {
  aim: mySharing.theirAim,
  plan: mySharing.theirPlan,
  visit: mySharing.theirVisit,
  life: mySharing.theirLife,
  measure: mySharing.theirMeasure,
} as const;
const deedNames = {
  "add-life": mySharing.youAddLife,
  "rate-aim": mySharing.youRateAim,
  "speak-for": mySharing.youSpeakFor,
} as const;

/** What somebody lets a supporter see and do, for the supporter to read. Only the person changes it. */
export default function SharedWithMe(): ReactNode {
  return <MyRecord title={frame.sharing}>{(mine) => <Granted mine={mine} />}</MyRecord>;
}

function Granted({ mine }: { readonly mine: Mine }): ReactNode {
  const name = mine.people.person.first;
  const scopes = scopesIn(mine.entries.map(({ type }) => type));
  const deeds = deedsIn((type: EntryType) => mine.may.has(type));
  return (
    <Page title={mySharing.theirSharing({ name })} about={mySharing.theirSharingAbout({ name })} width="person">
      <Notices mine={mine} />
      <Section title={mySharing.youSee} icon="eye" card="plain">
        <ul>
          {scopes.map((scope) => (
            <li key={scope}>{scopeNames[scope]({ name })}</li>
          ))}
        </ul>
      </Section>
      <Section title={mySharing.youMay} icon="hand" card="plain">
        {deeds.length === 0 ? (
          <p>{mySharing.youMayNothing}</p>
        ) : (
          <ul>
            {deeds.map((deed) => (
              <li key={deed}>{deedNames[deed]({ name })}</li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}
