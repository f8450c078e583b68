import type { ReactNode } from "react";
import { Page } from "../../../app/page.tsx";
import { later } from "../../../components/base/later.ts";
import { TextLink } from "../../../components/base/text-link.tsx";
import { LaterPart } from "../../../components/state/later-part.tsx";
import { aim as words } from "../../../words/en/aim.ts";
import { myAim } from "../../../words/en/my-aim.ts";
import { farAim, nearAim, openAims, unconfirmedAims } from "../../visit/from-record/aims.ts";
import { LearnedLink } from "../learned/learned-link.tsx";
import { MyLife } from "../life/my-life.tsx";
import type { Mine } from "../mine/mine.ts";
import { Notices } from "../mine/my-record.tsx";
import { Saved } from "../mine/saved.tsx";
import { EarlierAims, FurtherAhead, OtherAims } from "./more-aims.tsx";
import { NearAim, NoNearAim } from "./near-aim.tsx";
import { Starters } from "./starters.tsx";
import { ReadBacks, Unconfirmed } from "./unconfirmed.tsx";
import { Way } from "./way.tsx";

const HowItFeels = later(() => import("../between/how-it-feels.tsx"));
const NewAnswer = later(() => import("../between/new-answer.tsx"));

/** What matters to me: the aim first, then how far along, further ahead, and my life. */
export function MyAim({ mine }: { readonly mine: Mine }): ReactNode {
  const { record } = mine;
  const open = openAims(record);
  const near = open.some(({ now }) => now.horizon === "near") ? nearAim(record) : undefined;
  const far = farAim(record, near);
  const others = open.filter((each) => each !== near && each !== far);
  const proposed = unconfirmedAims(record);
  return (
    <Page title={words.title} about={words.about} width="person">
      <Notices mine={mine} />
      <LaterPart>
        <NewAnswer mine={mine} />
      </LaterPart>
      <div className="cols cols-person cols-start cols-aim">
        <div>
          {near === undefined ? <NoNearAim /> : <NearAim mine={mine} aim={near} />}
          {proposed.map((each) => (
            <Unconfirmed key={each.id} mine={mine} aim={each} />
          ))}
          {open.map((each) => (
            <ReadBacks key={each.id} mine={mine} aim={each} />
          ))}
          {near !== undefined && <Way mine={mine} aim={near} />}
          <FurtherAhead mine={mine} far={far} />
          {others.length > 0 && <OtherAims mine={mine} aims={others} />}
          <Starters hasAim={near !== undefined} />
          {near !== undefined && (
            <TextLink href="/me/aim/edit?new=near" icon="plus">
              {myAim.anotherAim}
            </TextLink>
          )}
          <EarlierAims mine={mine} />
          <LearnedLink of={mine} />
        </div>
        <MyLife mine={mine} />
      </div>
      <LaterPart>
        <HowItFeels session={mine.session} />
      </LaterPart>
      <Saved mine={mine} />
    </Page>
  );
}
