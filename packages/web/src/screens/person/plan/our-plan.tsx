import type { Aim as AimThing } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Page } from "../../../app/page.tsx";
import { Aim } from "../../../components/aim/aim.tsx";
import { MiniLadder, placeWords } from "../../../components/aim/mini-ladder.tsx";
import { Button, ButtonLink } from "../../../components/base/button.tsx";
import { later } from "../../../components/base/later.ts";
import { EmptyState, KeptPrivate } from "../../../components/state/empty-state.tsx";
import { LaterPart } from "../../../components/state/later-part.tsx";
import { common } from "../../../words/en/common.ts";
import { listInWords } from "../../../words/en/counts.ts";
import { myAim } from "../../../words/en/my-aim.ts";
import { myPlan } from "../../../words/en/my-plan.ts";
import { plan } from "../../../words/en/plan.ts";
import { levelNow, nearAim, openAims } from "../../visit/from-record/aims.ts";
import { aimLabel } from "../aim/aim-words.ts";
import { nearDayHere } from "../mine/here.ts";
import { isOwn, type Mine } from "../mine/mine.ts";
import { Notices } from "../mine/my-record.tsx";
import { Saved } from "../mine/saved.tsx";
import { SmallTests } from "../tests/small-tests.tsx";
import { mayReadPlan } from "./may-read-plan.ts";
import { Promises } from "./promises.tsx";
import { Steps } from "./steps.tsx";
import { TooMuch } from "./too-much.tsx";

// What is far down the page, and what is on paper, comes once the page stands.
const MyNumbers = later(() => import("./my-numbers.tsx"));
const PrintPlan = later(() => import("./print-plan.tsx"));

const PlanAloud = later(() => import("./plan-aloud.tsx"));

/** The plan of one person and a team, on one page, and the same on paper. */
export function OurPlan({ mine }: { readonly mine: Mine }): ReactNode {
  const { record } = mine;
  const aim = openAims(record).length === 0 ? undefined : nearAim(record);
  return (
    <Page
      title={plan.title}
      {...aboutOf(mine)}
      width="person"
      end={
        <div className="row row-tight">
          <LaterPart>
            <PlanAloud mine={mine} aim={aim} />
          </LaterPart>
          <Button kind="second" icon="print" onPress={() => window.print()}>
            {common.print}
          </Button>
        </div>
      }
    >
      <div className="on-screen">
        <Notices mine={mine} />
        {aim === undefined ? <NoAim mine={mine} /> : <SlimAim mine={mine} aim={aim} />}
        <div className="cols cols-wide-start cols-start section">
          <div>
            {mayReadPlan(mine) ? <Steps mine={mine} aim={aim} /> : <KeptPrivate name={mine.people.person.first} />}
            <Promises mine={mine} />
          </div>
          <div>
            {isOwn(mine) || mine.session.as === "professional" ? <TooMuch mine={mine} /> : null}
            <SmallTests mine={mine} aim={aim} />
            <LaterPart>
              <MyNumbers mine={mine} />
            </LaterPart>
          </div>
        </div>
        <Saved mine={mine} />
      </div>
      <LaterPart>
        <PrintPlan mine={mine} aim={aim} />
      </LaterPart>
    </Page>
  );
}

function aboutOf({ record, people }: Mine): { readonly about?: string } {
  const versions = [...record.plan.actions.values()].map(({ now }) => now.brought);
  const last = versions.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  if (last === undefined) return {};
  const names = [...new Set(versions.map(({ by }) => people.of(by).first))];
  return { about: myPlan.madeBy({ names: listInWords(names), day: nearDayHere(last.at) }) };
}

function SlimAim({ mine, aim }: { readonly mine: Mine; readonly aim: AimThing }): ReactNode {
  const now = levelNow(mine.record, aim);
  const ownerName = mine.people.person.first;
  return (
    <Aim
      size="slim"
      label={aimLabel(aim, { today: mine.today, ownerName: isOwn(mine) ? null : ownerName })}
      words={aim.now.words}
      {...(aim.scale === null
        ? {}
        : {
            ladder: (
              <MiniLadder
                shortWords={placeWords(aim.scale.startLevel, now)}
                ownerName={ownerName}
                {...(now === undefined ? {} : { now })}
              />
            ),
          })}
    />
  );
}

function NoAim({ mine }: { readonly mine: Mine }): ReactNode {
  return (
    <EmptyState
      level={2}
      title={myPlan.nothingNoAim}
      {...(isOwn(mine)
        ? {
            actions: (
              <ButtonLink icon="pen" href="/me/aim/edit?new=near">
                {myAim.writeIt}
              </ButtonLink>
            ),
          }
        : {})}
    />
  );
}
