import type { Aim } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { QuestionMain } from "../../../app/page.tsx";
import { levelTerms } from "../../../components/aim/ladder.tsx";
import { Voice } from "../../../components/aim/voice.tsx";
import { ButtonLink } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { QuestionPage } from "../../../components/check-in/question-page.tsx";
import { aim as words } from "../../../words/en/aim.ts";
import { common } from "../../../words/en/common.ts";
import { myAim } from "../../../words/en/my-aim.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { areStepsUsed, stepsFit } from "./aim-words.ts";
import { type FiveSteps, firstEmptyStep } from "./edit-form.ts";
import { PartLinks } from "./edit-part.tsx";

interface EditStepsProps {
  readonly mine: Mine;
  readonly aim: Aim;
}

/** What I hope for comes first, then a bit more and a bit less: places in the tuple that the record keeps. */
const writingOrder = [
  { place: 2, term: levelTerms[0] },
  { place: 3, term: levelTerms[1] },
  { place: 4, term: levelTerms[2] },
  { place: 1, term: levelTerms[-1] },
  { place: 0, term: levelTerms[-2] },
] as const;

const starts = [
  { value: "-1", words: levelTerms[-1] },
  { value: "-2", words: levelTerms[-2] },
] as const;

/** Write or change the five steps. Once they were used they stay, so that what was said on them keeps its meaning. */
export function EditSteps({ mine, aim }: EditStepsProps): ReactNode {
  const isLocked = stepsFit(aim) && areStepsUsed(aim, mine.record.aim.ratings.get(aim.id) ?? []);
  if (isLocked) return <LockedSteps aim={aim} />;
  return <StepsForm aim={aim} />;
}

function LockedSteps({ aim }: { readonly aim: Aim }): ReactNode {
  return (
    <QuestionMain title={myAim.stepsQuestion}>
      <PartLinks aim={aim} part="steps" />
      <h1 className="question">{myAim.stepsQuestion}</h1>
      <p className="question-hint">{myAim.stepsLocked}</p>
      <div className="row">
        <ButtonLink href={`/me/aim/edit?aim=${aim.id}&part=words`}>{words.changeWords}</ButtonLink>
        <TextLink href="/me">{common.back}</TextLink>
      </div>
    </QuestionMain>
  );
}

function StepsForm({ aim }: { readonly aim: Aim }): ReactNode {
  const [levels, setLevels] = useState<FiveSteps>(() => aim.scale?.levels ?? ["", "", "", "", ""]);
  const [start, setStart] = useState<-2 | -1>(aim.scale?.startLevel ?? -1);
  const [isWrong, setWrong] = useState(false);
  const [, go] = useLocation();
  const { say, refusal } = useSaying();
  const empty = firstEmptyStep(levels);
  const save = async () => {
    setWrong(empty !== null);
    if (empty !== null) return;
    const convention = start === -1 ? "pco" : "classical";
    const [muchLess, less, hoped, more, muchMore] = levels;
    const id = await say("aim.scaled", {
      aim: aim.id,
      levels: [muchLess, less, hoped, more, muchMore],
      convention,
      startLevel: start,
    });
    if (id !== null) go("/me");
  };
  const write = (place: number, said: string) => {
    const [a, b, c, d, e] = levels.map((before, at) => (at === place ? said : before));
    setLevels([a ?? "", b ?? "", c ?? "", d ?? "", e ?? ""]);
  };
  return (
    <QuestionMain title={myAim.stepsQuestion}>
      <PartLinks aim={aim} part="steps" />
      <QuestionPage
        plain
        question={myAim.stepsQuestion}
        hint={myAim.stepsHint}
        nextWords={common.save}
        onNext={() => void save()}
        onBack={() => go("/me")}
        {...(isWrong && empty !== null ? { error: myAim.needStep } : {})}
        aside={
          <Section title={words.myAim} card="person">
            <Voice words={aim.now.words} size="small" />
          </Section>
        }
      >
        <div className="stack">
          <SaidWrong refusal={refusal} />
          {writingOrder.map(({ place, term }) => (
            <WordsField
              key={place}
              label={term}
              own
              rows={1}
              value={levels[place]}
              onChange={(said) => write(place, said)}
              {...(isWrong && levels[place].trim() === "" ? { error: myAim.needStep } : {})}
            />
          ))}
          <ChoiceGroup
            legend={myAim.startWhere}
            name="start"
            value={String(start)}
            options={starts}
            onChoose={(chosen) => setStart(chosen === "-2" ? -2 : -1)}
          />
          <TextLink href="/me">{myAim.later}</TextLink>
        </div>
      </QuestionPage>
    </QuestionMain>
  );
}
