import type { AskedOfMe, Session } from "@aimwell/contract";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { skippedPulses } from "../../../record/only-here.ts";
import { theShelf } from "../../../record/the-shelf.ts";
import { between as words } from "../../../words/en/between.ts";
import { team } from "../../../words/en/team.ts";
import { teamPulse } from "../../../words/en/team-pulse.ts";
import { five, fiveSteps } from "../../team/five-steps.ts";
import { sayToTeam } from "../../team/say-to-team.ts";
import { useForMe } from "./use-for-me.ts";

/** After a change of the clinic began: how it is for the person. */
export default function HowItFeels({ session }: { readonly session: Session }): ReactNode {
  const forMe = useForMe();
  if (forMe === null || !forMe.may.includes("pulse.given")) return null;
  return <AskAboutChange session={session} asked={forMe} />;
}

interface AskAboutChangeProps {
  readonly session: Session;
  readonly asked: AskedOfMe;
}

/** How a change feels to one who lives with it, in care or at work. Asked once a change, and it can be skipped. */
export function AskAboutChange({ session, asked }: AskAboutChangeProps): ReactNode {
  const { party } = session;
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
  const test = asked.tests.find(({ id, isTold }) => !isTold && past?.includes(id) === false);
  if (test === undefined) return null;
  const onSkip = () => {
    const next = [...(past ?? []), test.id];
    setPast(next);
    void theShelf().then((shelf) => shelf.putUnfinished(party, skippedPulses, next));
  };
  return <AskHow key={test.id} session={session} test={test} onSkip={onSkip} onTold={() => setThanked(true)} />;
}

/** A change is tried on people in care, and with those who work here. */
const inCare = { title: words.tries, about: words.triesAbout, joy: words.better, frustration: words.inTheWay };
const atWork = { title: teamPulse.change, about: teamPulse.changeAbout, joy: team.joy, frustration: team.frustration };

interface AskHowProps {
  readonly session: Session;
  readonly test: AskedOfMe["tests"][number];
  readonly onSkip: () => void;
  readonly onTold: () => void;
}

function AskHow({ session, test, onSkip, onTold }: AskHowProps): ReactNode {
  const [joy, setJoy] = useState<string>();
  const [frustration, setFrustration] = useState<string>();
  const [wrong, setWrong] = useState<string | null>(null);
  const isStaff = session.as === "professional";
  const asked = isStaff ? atWork : inCare;
  const layout = isStaff ? "side" : "list";
  const isReady = joy !== undefined && frustration !== undefined;
  const onTell = async () => {
    const body = { test: test.id, joy: five(joy), frustration: five(frustration) };
    const said = await sayToTeam(session, "pulse.given", body);
    if (said.came === "refused") setWrong(said.words);
    else onTold();
  };
  return (
    <Section title={asked.title} about={asked.about} card="plain">
      <p>
        <b>{test.title}.</b> {test.change}
      </p>
      <ChoiceGroup legend={asked.joy} name="joy" options={fiveSteps} value={joy} layout={layout} onChoose={setJoy} />
      <ChoiceGroup
        legend={asked.frustration}
        name="frustration"
        options={fiveSteps}
        value={frustration}
        layout={layout}
        onChoose={setFrustration}
      />
      {!isStaff && <p className="small quiet">{words.onlyYou}</p>}
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
