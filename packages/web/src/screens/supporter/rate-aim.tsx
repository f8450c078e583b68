import type { Aim } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { type Level, levelsFromBest } from "../../components/aim/ladder.tsx";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { ChoiceGroup } from "../../components/base/choice.tsx";
import { WordsField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { supporter } from "../../words/en/supporter.ts";
import type { Mine } from "../person/mine/mine.ts";
import { SaidWrong } from "../person/mine/said-wrong.tsx";
import { stepsOf } from "../visit/from-record/aims.ts";
import { useSaying } from "../visit/from-record/use-saying.ts";

interface RateAimProps {
  readonly mine: Mine;
  readonly aim: Aim;
}

/** How far along the person is, as the supporter sees it: a series of its own beside the person's. */
export function RateAim({ mine, aim }: RateAimProps): ReactNode {
  const [level, choose] = useState<Level | null>(null);
  const [words, write] = useState("");
  const [isTold, tell] = useState(false);
  const [isSaid, setSaid] = useState(false);
  const { say, refusal } = useSaying();
  const steps = stepsOf(aim);
  if (steps.length === 0) return null;
  const save = async () => {
    tell(level === null);
    if (level === null) return;
    const more = words.trim() === "" ? {} : { words };
    setSaid((await say("aim.rated", { aim: aim.id, level, on: mine.today, ...more })) !== null);
  };
  return (
    <Section title={supporter.yourPart} icon="hand" meaning="person" card="person">
      <ChoiceGroup
        legend={supporter.rate({ name: mine.people.person.first })}
        hint={isTold ? supporter.pickFirst : supporter.rateHint}
        name="rate"
        value={level === null ? undefined : String(level)}
        options={levelsFromBest.map((each) => ({
          value: String(each),
          words: steps.find((step) => step.level === each)?.words ?? "",
        }))}
        onChoose={(chosen) => choose(levelsFromBest.find((each) => String(each) === chosen) ?? null)}
      />
      <WordsField label={supporter.rateWords} own rows={1} value={words} onChange={write} />
      <Button onPress={() => void save()}>{supporter.rateSave}</Button>
      {isSaid && (
        <Strip kind="good" live="status">
          {supporter.rated}
        </Strip>
      )}
      <SaidWrong refusal={refusal} />
    </Section>
  );
}
