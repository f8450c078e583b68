import type { Aim, ReadBack } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { dayInWords } from "../../../words/en/dates.ts";
import { myAim } from "../../../words/en/my-aim.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { dayHere } from "../mine/here.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { saidOf } from "./said-of.ts";

type Answer = "yes" | "partly" | "no";

interface UnconfirmedProps {
  readonly mine: Mine;
  readonly aim: Aim;
}

/** Somebody else wrote this aim. It is nobody's until the person says so; with "partly", in the person's own words. */
export function Unconfirmed({ mine, aim }: UnconfirmedProps): ReactNode {
  const { say, refusal } = useSaying();
  const { now, source } = aim;
  const answer = async (given: Answer, own: string) => {
    const words = own.trim() === "" ? {} : { words: own };
    const confirmed = await say("aim.confirmed", { aim: aim.id, answer: given, ...words });
    if (confirmed === null || given !== "partly" || own.trim() === "") return;
    await say("aim.revised", { aim: aim.id, ...saidOf(now), words: own }, now.entry);
  };
  const day = dayInWords(dayHere(now.brought.at), mine.today);
  const about =
    source === null
      ? myAim.wroteBy({ name: mine.people.of(now.brought.by).first, day })
      : myAim.cameFrom({ title: source });
  return (
    <Section title={myAim.wroteForYou} card="gap" about={about}>
      <Voice words={now.words} bar="prof" />
      <ThreeAnswers label={myAim.howWouldYou} start={now.words} onAnswer={(given, own) => void answer(given, own)} />
      <SaidWrong refusal={refusal} />
    </Section>
  );
}

/** What the professional understood, until the person has said whether it is right. */
export function ReadBacks({ mine, aim }: UnconfirmedProps): ReactNode {
  return aim.readBacks
    .filter(({ understood }) => understood === null)
    .map((each) => <OneReadBack key={each.entry} mine={mine} readBack={each} />);
}

function OneReadBack({ mine, readBack }: { readonly mine: Mine; readonly readBack: ReadBack }): ReactNode {
  const { say, refusal } = useSaying();
  const answer = (given: Answer, own: string) =>
    say("aim.understood", {
      readBack: readBack.entry,
      answer: given,
      ...(own.trim() === "" ? {} : { words: own }),
    });
  return (
    <Section title={myAim.readBack({ name: mine.people.of(readBack.brought.by).first })} card="gap">
      <Voice words={readBack.words} bar="prof" />
      <ThreeAnswers label={myAim.whatIsMissing} start="" onAnswer={(given, own) => void answer(given, own)} />
      <SaidWrong refusal={refusal} />
    </Section>
  );
}

interface ThreeAnswersProps {
  /** Asks for the person's own words when the answer is not a plain yes. */
  readonly label: string;
  readonly start: string;
  readonly onAnswer: (answer: Answer, words: string) => void;
}

function ThreeAnswers({ label, start, onAnswer }: ThreeAnswersProps): ReactNode {
  const [isPartly, setPartly] = useState(false);
  const [own, write] = useState(start);
  return (
    <>
      <div className="row row-tight">
        <Button onPress={() => onAnswer("yes", "")}>{myAim.yes}</Button>
        <Button kind="second" pressed={isPartly} onPress={() => setPartly(!isPartly)}>
          {myAim.partly}
        </Button>
        <Button kind="second" onPress={() => onAnswer("no", "")}>
          {myAim.no}
        </Button>
      </div>
      {isPartly && (
        <>
          <WordsField label={label} own value={own} onChange={write} />
          <Button onPress={() => onAnswer("partly", own)}>{myAim.saveMine}</Button>
        </>
      )}
    </>
  );
}
