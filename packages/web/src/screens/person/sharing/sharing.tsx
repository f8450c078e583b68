import { type ReactNode, useState } from "react";
import { Page } from "../../../app/page.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { listInWords } from "../../../words/en/counts.ts";
import { frame } from "../../../words/en/frame.ts";
import { mySharing } from "../../../words/en/my-sharing.ts";
import type { Mine } from "../mine/mine.ts";
import { Notices } from "../mine/my-record.tsx";
import { Saved } from "../mine/saved.tsx";
import { useLooks } from "../mine/use-looks.ts";
import { FormerTeam } from "./former-team.tsx";
import { InviteDialog } from "./invite.tsx";
import { Learning } from "./learning.tsx";
import { Looked } from "./looked.tsx";
import { SupporterCard, TeamCard } from "./people-cards.tsx";
import { supportersOf, whoSees } from "./rules.ts";
import { TakeOrStop } from "./take-or-stop.tsx";

/** Who can see my things, and who did; what others learn from them; and a way to stop. */
export function Sharing({ mine }: { readonly mine: Mine }): ReactNode {
  const [invites, invite] = useState(false);
  const looks = useLooks(mine.subject);
  const { record, people, now } = mine;
  return (
    <Page title={frame.sharingTitle} width="person">
      <Notices mine={mine} />
      <Strip kind="person" strong={summaryOf(mine)}>
        {mySharing.noOneElse}
      </Strip>
      <div className="cols cols-2 cols-start section">
        <div>
          <Section title={mySharing.people}>
            {people.professionals.map((each) => (
              <TeamCard key={each.id} mine={mine} professional={each} looks={looks} />
            ))}
            <FormerTeam mine={mine} />
            {supportersOf(record, now).map((each) => (
              <SupporterCard key={each.party} mine={mine} supporter={each} looks={looks} />
            ))}
            <Button kind="second" icon="plus" wide onPress={() => invite(true)}>
              {mySharing.letIn}
            </Button>
          </Section>
        </div>
        <div>
          <Learning mine={mine} />
          <Looked looks={looks} />
          <TakeOrStop mine={mine} />
        </div>
      </div>
      <Saved mine={mine} />
      {invites && <InviteDialog today={mine.today} onClose={() => invite(false)} />}
    </Page>
  );
}

/** One sentence, computed from the rules that hold. */
export function summaryOf({ record, subject, now, people }: Mine): string {
  const { aimAndPlan, aimOnly } = whoSees(record, { subject, now });
  const names = (parties: typeof aimAndPlan) => listInWords(parties.map((party) => people.of(party).first));
  const said = [
    ...(aimAndPlan.length === 0 ? [] : [mySharing.canSee({ names: names(aimAndPlan) })]),
    ...(aimOnly.length === 0 ? [] : [mySharing.canSeeAim({ names: names(aimOnly) })]),
  ];
  return said.length === 0 ? mySharing.nobody : said.join(" ");
}
