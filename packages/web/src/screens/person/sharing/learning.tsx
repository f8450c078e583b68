import type { ReactNode } from "react";
import { Section } from "../../../components/base/card.tsx";
import { Chip } from "../../../components/base/chip.tsx";
import { Switch } from "../../../components/base/switch.tsx";
import { mySharing } from "../../../words/en/my-sharing.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { consentFor, type Purpose } from "./rules.ts";

interface Kind {
  readonly purpose: Purpose;
  readonly title: string;
  readonly about: string;
  readonly goes: readonly string[];
  readonly stays: readonly string[];
}

const { chipSteps, chipAnswers, chipCounts, chipName, chipWords } = mySharing;

/** What goes, and what never goes, with each kind of learning. */
const kinds: readonly Kind[] = [
  {
    purpose: "clinic-learning",
    title: mySharing.clinic,
    about: mySharing.clinicAbout,
    goes: [chipSteps, chipAnswers],
    stays: [chipName, chipWords],
  },
  {
    purpose: "network-learning",
    title: mySharing.network,
    about: mySharing.networkAbout,
    goes: [chipCounts],
    stays: [chipName, chipWords, chipAnswers],
  },
  {
    purpose: "research",
    title: mySharing.research,
    about: mySharing.researchAbout,
    goes: [],
    stays: [chipName],
  },
  { purpose: "quotes", title: mySharing.quotes, about: mySharing.quotesAbout, goes: [chipWords], stays: [chipName] },
];

/** Helping others learn. Each kind starts at No, and care never depends on it. */
export function Learning({ mine }: { readonly mine: Mine }): ReactNode {
  const { say, refusal } = useSaying();
  const choose = (purpose: Purpose, on: boolean) => {
    const held = consentFor(mine.record, purpose, mine.today);
    if (on) void say("consent.given", { purpose });
    else if (held !== null) void say("consent.withdrawn", { consent: held.id });
  };
  return (
    <Section title={mySharing.learning} icon="share" card="plain" about={mySharing.learningAbout}>
      <ul className="rows">
        {kinds.map(({ purpose, title, about, goes, stays }) => (
          <li key={purpose}>
            <div className="grow">
              <div className="row row-between row-one row-top">
                <div>
                  <h3>{title}</h3>
                  <p>{about}</p>
                </div>
                <Switch
                  label={title}
                  on={consentFor(mine.record, purpose, mine.today) !== null}
                  onChange={(on) => choose(purpose, on)}
                />
              </div>
              <div className="row row-tight step-foot">
                {goes.map((each) => (
                  <Chip key={each}>{each}</Chip>
                ))}
                {stays.map((each) => (
                  <Chip key={each} kind="not">
                    {each}
                  </Chip>
                ))}
              </div>
            </div>
          </li>
        ))}
      </ul>
      <SaidWrong refusal={refusal} />
    </Section>
  );
}
