import type { TestId } from "@aimwell/domain";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { skippedPulses } from "../../../record/only-here.ts";
import { theShelf } from "../../../record/the-shelf.ts";
import { between as words } from "../../../words/en/between.ts";
import { five, fiveSteps } from "../../team/five-steps.ts";
import { sayToTeam } from "../../team/say-to-team.ts";
import type { Mine } from "../mine/mine.ts";
import { useForMe } from "./use-for-me.ts";

/** After a change of the clinic began: how it is for the person. Asked once a change, and it can be skipped. */
export default function HowItFeels({ mine }: { readonly mine: Mine }): ReactNode {
  const { party } = mine.session;
  const forMe = useForMe();
  const [past, setPast] = useState<readonly string[] | null>(null);
  const [isThanked, setThanked] = useState(false);
  useEffect(() => {
    void theShelf().then(async (shelf) => {
      const kept = await shelf.unfinished(party, skippedPulses);
      setPast(Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : []);
    });
  }, [party]);
  if (isThanked) {
    return (
      <Strip kind="good" live="status">
        {words.thanks}
      </Strip>
    );
  }
  const test = forMe?.tests.find(({ id, isTold }) => !isTold && past?.includes(id) === false);
  if (test === undefined || forMe?.may.includes("pulse.given") !== true) return null;
  const onSkip = () => {
    const next = [...(past ?? []), test.id];
    setPast(next);
    void theShelf().then((shelf) => shelf.putUnfinished(party, skippedPulses, next));
  };
  return <AskHow key={test.id} mine={mine} test={test} onSkip={onSkip} onTold={() => setThanked(true)} />;
}

interface AskHowProps {
  readonly mine: Mine;
  readonly test: { readonly id: TestId; readonly title: string; readonly change: string };
  readonly onSkip: () => void;
  readonly onTold: () => void;
}

function AskHow({ mine, test, onSkip, onTold }: AskHowProps): ReactNode {
  const [joy, setJoy] = useState<string>();
  const [frustration, setFrustration] = useState<string>();
  const [wrong, setWrong] = useState<string | null>(null);
  const isReady = joy !== undefined && frustration !== undefined;
  const onTell = async () => {
    const body = { test: test.id, joy: five(joy), frustration: five(frustration) };
    const said = await sayToTeam(mine.session, "pulse.given", body);
    if (said.came === "refused") setWrong(said.words);
    else onTold();
  };
  return (
    <Section title={words.tries} about={words.triesAbout} card="plain">
      <p>
        <b>{test.title}.</b> {test.change}
      </p>
      <ChoiceGroup legend={words.better} name="joy" options={fiveSteps} value={joy} onChoose={setJoy} />
      <ChoiceGroup
        legend={words.inTheWay}
        name="frustration"
        options={fiveSteps}
        value={frustration}
        onChoose={setFrustration}
      />
      <p className="small quiet">{words.onlyYou}</p>
      {wrong !== null && (
        <Strip kind="error" live="alert">
          {wrong}
        </Strip>
      )}
      <div className="row row-tight">
        <Button disabled={!isReady} onPress={() => void onTell()}>
          {words.tell}
        </Button>
        <Button kind="second" onPress={onSkip}>
          {words.skip}
        </Button>
      </div>
    </Section>
  );
}
