import type { Aim } from "@aimwell/domain";
import type { ReactNode } from "react";
import { levelTerms } from "../../../components/aim/ladder.tsx";
import { Voice } from "../../../components/aim/voice.tsx";
import { Share } from "../../../components/plan/share.tsx";
import { aim as aimWords } from "../../../words/en/aim.ts";
import { listInWords } from "../../../words/en/counts.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { myPlan } from "../../../words/en/my-plan.ts";
import { plan } from "../../../words/en/plan.ts";
import { smallTests } from "../../../words/en/small-tests.ts";
import { levelNow, stepsOf } from "../../visit/from-record/aims.ts";
import { aimLabel } from "../aim/aim-words.ts";
import type { Mine } from "../mine/mine.ts";

interface PrintPlanProps {
  readonly mine: Mine;
  readonly aim: Aim | undefined;
}

/** The plan on one page in black: boxes to tick, who does what, and whom to call. Shown on paper alone. */
export default function PrintPlan({ mine, aim }: PrintPlanProps): ReactNode {
  const { record, people, today } = mine;
  const actions = [...record.plan.actions.values()].filter(({ state }) => state === "agreed");
  const running = [...record.test.tests.values()].find(({ stage }) => stage === "running");
  const names = listInWords([people.person, ...people.professionals].map(({ first }) => first));
  return (
    <div className="on-paper" aria-hidden="true">
      <p>
        <b>{myPlan.printTitle({ names })}</b>. {myPlan.printMade({ day: dayInWords(today) })}
      </p>
      {aim !== undefined && <PaperAim mine={mine} aim={aim} />}
      <h2>{plan.whoDoesWhat}</h2>
      <ul>
        {actions.map(({ id, now }) => (
          <li key={id} className="paper-step">
            <span className="paper-box" />
            <div>
              <b>{[now.title, now.when].filter(Boolean).join(", ")}</b>
              <Share
                degree={now.share}
                one={{ name: people.person.first, role: "person" }}
                other={{ name: people.of(now.professional).first, role: "professional" }}
                names={false}
              />
              {/* On paper no mark stands beside the words, so each side's name does. */}
              {[
                { name: people.person.first, does: now.personDoes },
                { name: people.of(now.professional).first, does: now.professionalDoes },
              ].map(
                ({ name, does }) =>
                  does !== undefined && (
                    <p key={name} className="small">
                      {myPlan.printDoes({ name, value: does })}
                    </p>
                  ),
              )}
            </div>
          </li>
        ))}
      </ul>
      {running !== undefined && (
        <>
          <h2>
            {plan.smallTests}: {running.title}
          </h2>
          <p>{running.change}</p>
          <p>{smallTests.stopsWhen({ title: running.stopRule })}</p>
          <p>{myPlan.printTick}</p>
          <p className="row">
            {[1, 2, 3, 4, 5, 6, 7, 8].map((box) => (
              <span key={box} className="paper-box" />
            ))}
          </p>
        </>
      )}
      <h2>{myPlan.printHelp}</h2>
      {mine.session.site.helpFast.map(({ name, phone }) => (
        <p key={`${name} ${phone}`}>{myPlan.printHelpLine({ name, value: phone })}</p>
      ))}
      <p>{myPlan.printFast}</p>
    </div>
  );
}

function PaperAim({ mine, aim }: { readonly mine: Mine; readonly aim: Aim }): ReactNode {
  const now = levelNow(mine.record, aim);
  return (
    <>
      <div className="paper-aim">
        <p>
          <b>{aimLabel(aim, { today: mine.today, ownerName: null })}</b>
        </p>
        <Voice words={aim.now.words} size="large" />
      </div>
      <ol className="paper-ladder">
        {stepsOf(aim).map(({ level, words }) => (
          <li key={level} className="small">
            <b>{level === now ? aimWords.here : levelTerms[level]}</b>
            <br />
            {words}
          </li>
        ))}
      </ol>
    </>
  );
}
