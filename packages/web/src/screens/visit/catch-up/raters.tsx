import type { Aim } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Ladder, levelsFromBest } from "../../../components/aim/ladder.tsx";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { Who } from "../../../components/people/who.tsx";
import { common } from "../../../words/en/common.ts";
import { inVisit } from "../../../words/en/in-visit.ts";
import { gapOfRaters, type LatestRating, latestRatings, levelNow, stepsOf } from "../from-record/aims.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";

export interface RatersProps {
  readonly at: Pick<InVisit, "record" | "people" | "me" | "may" | "today">;
  readonly aim: Aim;
}

/** How far along each side sees the person, the gap between them, and a way to say how one sees it oneself. */
export function Raters({ at, aim }: RatersProps): ReactNode {
  const [isRating, setRating] = useState(false);
  const ratings = latestRatings(at.record, aim);
  const steps = stepsOf(aim);
  const now = levelNow(at.record, aim);
  return (
    <Section title={inVisit.howFar} card="plain">
      {steps.length === 0 && <p>{inVisit.notScaled}</p>}
      {steps.length > 0 && ratings.length === 0 && <p>{inVisit.notRated}</p>}
      <ul className="stack stack-s">
        {ratings.map(({ role, rating }) => (
          <li key={role} className="row row-one row-top">
            <Who role={role} name={at.people.of(rating.brought.by).name} alone />
            <span className="grow">{ratingWords(rating.level, steps)}</span>
          </li>
        ))}
      </ul>
      <Gap at={at} ratings={ratings} />
      {steps.length > 0 && (
        <details className="numbers">
          <summary>
            <span>{inVisit.fiveSteps}</span>
          </summary>
          <Ladder
            steps={steps}
            ownerName={at.people.person.first}
            {...(now === undefined ? {} : { now })}
            {...(aim.scale === null ? {} : { start: aim.scale.startLevel })}
          />
        </details>
      )}
      {at.may("aim.rated") && steps.length > 0 && !isRating && (
        <Button kind="second" onPress={() => setRating(true)}>
          {inVisit.rate}
        </Button>
      )}
      {isRating && <RateAim at={at} aim={aim} onDone={() => setRating(false)} />}
    </Section>
  );
}

function ratingWords(level: LatestRating["rating"]["level"], steps: ReturnType<typeof stepsOf>): ReactNode {
  if (level === "not-tried") return inVisit.notTried;
  return <Voice size="small" words={steps.find((step) => step.level === level)?.words ?? ""} />;
}

function Gap({
  at,
  ratings,
}: {
  readonly at: RatersProps["at"];
  readonly ratings: readonly LatestRating[];
}): ReactNode {
  const gap = gapOfRaters(ratings);
  const professional = ratings.find(({ role }) => role === "professional");
  if (gap === null || professional === undefined) return null;
  const names = { name: at.people.person.first, other: at.people.of(professional.rating.brought.by).first };
  if (gap === 0) return <p>{inVisit.sameStep(names)}</p>;
  const count = Math.abs(gap);
  return (
    <p className="strong">{gap > 0 ? inVisit.gapFurther({ ...names, count }) : inVisit.gapLess({ ...names, count })}</p>
  );
}

interface RateAimProps extends RatersProps {
  readonly onDone: () => void;
}

/** One of the five steps, best first, or that it was not tried. */
export function RateAim({ at, aim, onDone }: RateAimProps): ReactNode {
  const { say, refusal } = useSaying();
  const [chosen, choose] = useState<string | undefined>(undefined);
  const [words, setWords] = useState("");
  const steps = stepsOf(aim);
  const answers = levelsFromBest.flatMap((level) => steps.filter((step) => step.level === level));
  const save = async () => {
    const level = chosen === "not-tried" ? chosen : levelsFromBest.find((each) => String(each) === chosen);
    if (level === undefined) return;
    const said = words.trim() === "" ? {} : { words };
    const id = await say("aim.rated", { aim: aim.id, level, on: at.today, ...said });
    if (id !== null) onDone();
  };
  return (
    <div className="stack">
      <ChoiceGroup
        legend={inVisit.rateQuestion}
        name="level"
        value={chosen}
        onChoose={choose}
        options={[
          ...answers.map((step) => ({ value: String(step.level), words: step.words })),
          { value: "not-tried", words: inVisit.didNotTry },
        ]}
      />
      <WordsField label={inVisit.rateWords} hint={inVisit.optional} value={words} onChange={setWords} rows={2} own />
      <RefusalStrip words={refusal} />
      <div className="row row-tight">
        <Button disabled={chosen === undefined} onPress={() => void save()}>
          {common.save}
        </Button>
        <Button kind="text" onPress={onDone}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
