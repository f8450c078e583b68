import type { TestOfChange } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Page } from "../../../app/page.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Rows } from "../../../components/base/rows.tsx";
import { useSomeFirst } from "../../../components/base/some-first.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { Seen } from "../../../components/people/seen.tsx";
import { EmptyState, KeptPrivate } from "../../../components/state/empty-state.tsx";
import { common } from "../../../words/en/common.ts";
import { myLearned } from "../../../words/en/my-learned.ts";
import { whoMayRead } from "../aim/aim-words.ts";
import { isOwn, type Mine } from "../mine/mine.ts";
import { Notices } from "../mine/my-record.tsx";
import { Saved } from "../mine/saved.tsx";
import { mayReadPlan } from "../plan/may-read-plan.ts";
import { testInWords } from "../tests/test-state.ts";
import { LearnedCard } from "./learned-card.tsx";
import { learnedTitle } from "./learned-page.ts";
import { learnedView } from "./learned-view.ts";

const aPage = 20;

/** What goes on, in a line; then each finished test with its guess, what came of it, what it taught and what was chosen. */
export function WhatLearned({ mine }: { readonly mine: Mine }): ReactNode {
  const { going, finished } = learnedView(mine);
  const { shown, more } = useSomeFirst(finished, aPage);
  const name = mine.people.person.first;
  return (
    <Page
      title={learnedTitle(mine)}
      about={myLearned.about}
      width="person"
      end={
        <Button kind="second" icon="print" onPress={() => window.print()}>
          {common.print}
        </Button>
      }
    >
      <Notices mine={mine} />
      {mayReadPlan(mine) ? (
        <>
          <WhoSees mine={mine} />
          {going.length > 0 && <Going mine={mine} tests={going} />}
          {finished.length === 0 ? (
            <EmptyState
              level={2}
              title={myLearned.none}
              about={isOwn(mine) ? myLearned.noneAbout : myLearned.noneAboutOf({ name })}
              actions={<TextLink href={planAddress(mine)}>{myLearned.toPlan}</TextLink>}
            />
          ) : (
            <Section title={myLearned.done}>
              <ul className="learned">
                {shown.map((each) => (
                  <li key={each.card.test} className="card stack">
                    <LearnedCard mine={mine} learned={each} />
                  </li>
                ))}
              </ul>
              {more}
            </Section>
          )}
        </>
      ) : (
        <KeptPrivate name={name} />
      )}
      <Saved mine={mine} />
    </Page>
  );
}

const planAddress = ({ session, subject }: Mine): string =>
  session.as === "professional" ? `/people/${subject}/plan` : "/me/plan";

/** Who can see this page: whoever may see the plan. A supporter does not see who else may. */
function WhoSees({ mine }: { readonly mine: Mine }): ReactNode {
  if (isOwn(mine)) return <Seen names={whoMayRead(mine, "plan")} href="/me/sharing" />;
  if (mine.session.as === "professional") return <Seen names={whoMayRead(mine, "plan")} />;
  return <p className="quiet">{myLearned.letsYouSee({ name: mine.people.person.first })}</p>;
}

function Going({ mine, tests }: { readonly mine: Mine; readonly tests: readonly TestOfChange[] }): ReactNode {
  return (
    <Section title={myLearned.going} icon="test" meaning="better" card="plain">
      <Rows
        rows={tests.map((test) => ({
          key: test.id,
          title: test.title,
          detail: testInWords(test, mine.today),
        }))}
      />
      <TextLink href={planAddress(mine)}>{myLearned.toPlan}</TextLink>
    </Section>
  );
}
