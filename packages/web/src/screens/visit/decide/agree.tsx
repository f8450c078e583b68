import type { Decision, Option, OptionsPage } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { Who } from "../../../components/people/who.tsx";
import { decide } from "../../../words/en/decide.ts";
import { inVisit } from "../../../words/en/in-visit.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { workOf } from "../options/current-options.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { isMySide } from "./lean-cards.tsx";
import { Doubt, NotYet } from "./not-yet.tsx";
import { WorkBefore } from "./work-before.tsx";

interface StandingProps {
  readonly at: InVisit;
  readonly decision: Decision;
  readonly options: readonly Option[];
}

export interface AgreeProps extends StandingProps {
  /** What the work that each would add comes from; null until it is here. */
  readonly page: OptionsPage | null;
}

/** Who stands behind what, once the cards are turned, and a way to say it. */
export function Agree({ at, decision, options, page }: AgreeProps): ReactNode {
  return (
    <div className="card card-better stack">
      <h3>{decide.agree}</h3>
      <p>{decide.agreeAbout}</p>
      <Standing at={at} decision={decision} options={options} />
      {at.may("assent.given") && <StandBehind at={at} decision={decision} options={options} page={page} />}
      <div className="row row-tight row-top">
        {at.may("decision.deferred") && <NotYet decision={decision} />}
        {at.may("dissent.noted") && <Doubt decision={decision} />}
      </div>
    </div>
  );
}

/** Where each side stands: the one who has not said is named as well. */
export function Standing({ at, decision, options }: StandingProps): ReactNode {
  const sides = [at.people.person, at.professional];
  return (
    <ul className="stack stack-s">
      {sides.map((side) => {
        const assent = decision.assents.findLast(({ brought }) =>
          side.role === "professional" ? brought.as === "professional" : brought.as !== "professional",
        );
        const title = options.find(({ id }) => id === assent?.option)?.title;
        return (
          <li key={side.id} className="row row-one row-top">
            <Who role={side.role} name={side.name} />
            <div className="grow">
              <p>
                {title === undefined
                  ? decide.notYetSaid({ name: side.first })
                  : decide.standsBehind({ name: side.first, title })}
              </p>
              {assent?.words !== undefined && <Voice words={assent.words} size="small" />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function StandBehind({ at, decision, options, page }: AgreeProps): ReactNode {
  const { say, refusal } = useSaying();
  const mine = decision.assents.findLast(({ brought }) => brought.by === at.me.id);
  const [chosen, choose] = useState<string | undefined>(mine?.option);
  const [words, setWords] = useState("");
  const thought = options.find(({ id }) => id === chosen);
  const option = thought?.id;
  const work = thought === undefined || page === null ? undefined : workOf(thought, page);
  const isSaid = option !== undefined && option === mine?.option;
  const isParty = isMySide(at, at.people.person) || isMySide(at, at.professional);
  if (!isParty) return null;
  return (
    <div className="stack">
      <ChoiceGroup
        legend={decide.agree}
        legendHidden
        name={`assent-${decision.id}`}
        value={chosen}
        onChoose={choose}
        options={options.map(({ id, title }) => ({ value: id, words: title }))}
      />
      {work !== undefined && <WorkBefore work={work} name={at.people.person.first} />}
      <WordsField label={decide.standWords} hint={inVisit.optional} value={words} onChange={setWords} rows={2} own />
      <RefusalStrip words={refusal} />
      <Button
        icon="check"
        disabled={option === undefined || isSaid}
        onPress={() => {
          if (option === undefined) return;
          void say("assent.given", { decision: decision.id, option, ...(words.trim() === "" ? {} : { words }) });
        }}
      >
        {decide.standBehind}
      </Button>
    </div>
  );
}
