import type { PeopleFormula, TeamFormula } from "@aimwell/domain";
import type { ReactNode } from "react";
import { ButtonLink } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { Operator } from "../../../components/formula/operator.tsx";
import { PeopleTile } from "../../../components/formula/people-tile.tsx";
import { formula } from "../../../words/en/formula.ts";
import { teamFormula as words } from "../../../words/en/team-formula.ts";
import { movesOf, operatorOf, weakestInWords } from "./team-formula-view.ts";

/** Both sides' part in one bar, each with its number beside it. */
function BroughtBar({ people, staff }: PeopleFormula["brought"]): ReactNode {
  const part = (100 * people) / (people + staff);
  return (
    <div className="brought">
      <svg className="brought-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className="brought-staff" width="100" height="12" />
        <rect className="brought-people" width={part} height="12" />
        <rect className="brought-joint" x={part - 0.3} width={people > 0 && staff > 0 ? 0.6 : 0} height="12" />
      </svg>
      <p className="small row row-between">
        <span>{words.ofPeople({ count: people })}</span>
        <span>{words.ofStaff({ count: staff })}</span>
      </p>
    </div>
  );
}

const fewPeople = 10;

export interface PeopleMapProps {
  readonly counted: PeopleFormula;
  readonly own: TeamFormula | null;
}

/** The equation with one dot a person, its weakest step in a sentence, and three next moves. */
export function PeopleMap({ counted, own }: PeopleMapProps): ReactNode {
  const { people: of, counts } = counted;
  const weakest = weakestInWords(counted);
  return (
    <div className="stack">
      <div className="team-formula-weakest">
        <Strip kind={counted.weakest === null ? "info" : "look"} strong={weakest.strong}>
          {weakest.about}
        </Strip>
      </div>
      <div className="formula" role="group" aria-label={formula.map}>
        <span className="bracket bracket-start" aria-hidden="true" />
        <div className="formula-brace">
          <PeopleTile noun="aim" lead={words.leadAim} count={counts.aim} of={of} />
          <Operator verb="match" {...operatorOf("match", counted)} />
          <PeopleTile noun="science" lead={words.leadScience} count={counts.science} of={of} />
        </div>
        <span className="bracket bracket-end" aria-hidden="true" />
        <Operator verb="fit" {...operatorOf("fit", counted)} />
        <PeopleTile noun="context" lead={words.leadContext} count={counts.context} of={of} />
        <Operator verb="test" {...operatorOf("test", counted)} />
        <PeopleTile noun="improvement" lead={words.leadImprovement} count={counts.improvement} of={of} />
      </div>
      <p className="small quiet">
        {words.onlyYours} {of < fewPeople && words.few}
      </p>
      <Section title={words.moves}>
        <ul className="moves">
          {movesOf(counted, own).map(({ title, about, act, brought }, place) => (
            <li key={title} className="card stack stack-s">
              <h3>{title}</h3>
              <p>{about}</p>
              {brought !== undefined && <BroughtBar {...brought} />}
              {act !== null && (
                <p>
                  <ButtonLink kind={place === 0 ? "main" : "second"} href={act.href}>
                    {act.words}
                  </ButtonLink>
                </p>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
