import type { Session } from "@aimwell/contract";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { ChoiceGroup } from "../../components/base/choice.tsx";
import { TextField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { theShelf } from "../../record/the-shelf.ts";
import { teamPulse as words } from "../../words/en/team-pulse.ts";
import { five, joySteps } from "./five-steps.ts";
import { type SaidToTeam, sayToTeam } from "./say-to-team.ts";

/** Until when somebody would rather not be asked stays on this phone: it is nobody's business. */
const skipped = "joy was skipped";
const sixDays = 6 * 86_400_000;

interface JoyPulseProps {
  readonly session: Session;
  /** Not told this week yet. The thanks stay when it is. */
  readonly isDue: boolean;
}

/** How work is now, in two taps; who likes says in a line what got in the way. */
export function JoyPulse({ session, isDue }: JoyPulseProps): ReactNode {
  const { party } = session;
  const [isAsked, setAsked] = useState(false);
  const [came, setCame] = useState<"sent" | "waits" | null>(null);
  useEffect(() => {
    void theShelf().then(async (shelf) => {
      const at = await shelf.unfinished(party, skipped);
      setAsked(typeof at !== "number" || Date.now() - at > sixDays);
    });
  }, [party]);
  if (came !== null) {
    return (
      <Strip kind="good" live="status">
        {came === "sent" ? words.thanks : words.waits}
      </Strip>
    );
  }
  if (!isDue || !isAsked) return null;
  const onSkip = () => {
    setAsked(false);
    void theShelf().then((shelf) => shelf.putUnfinished(party, skipped, Date.now()));
  };
  return <AskJoy session={session} onSkip={onSkip} onTold={setCame} />;
}

interface AskJoyProps {
  readonly session: Session;
  readonly onSkip: () => void;
  readonly onTold: (came: "sent" | "waits") => void;
}

function AskJoy({ session, onSkip, onTold }: AskJoyProps): ReactNode {
  const [joy, setJoy] = useState<string>();
  const [inTheWay, setInTheWay] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const onTell = async () => {
    const told = await tell(session, { joy, inTheWay: inTheWay.trim() });
    if (told.came === "refused") setWrong(told.words);
    else onTold(told.came);
  };
  return (
    <Section title={words.joy} about={words.joyAbout} card="plain">
      <ChoiceGroup
        legend={words.joy}
        legendHidden
        name="joy-in-work"
        options={joySteps}
        value={joy}
        layout="side"
        onChoose={setJoy}
      />
      {joy !== undefined && (
        <TextField label={words.inTheWay} hint={words.inTheWayHint} value={inTheWay} onChange={setInTheWay} />
      )}
      {wrong !== null && (
        <Strip kind="error" live="alert">
          {wrong}
        </Strip>
      )}
      <div className="row row-tight">
        <Button disabled={joy === undefined} onPress={() => void onTell()}>
          {words.tell}
        </Button>
        <Button kind="second" onPress={onSkip}>
          {words.notThisWeek}
        </Button>
      </div>
    </Section>
  );
}

interface ToTell {
  readonly joy: string | undefined;
  readonly inTheWay: string;
}

/** The line comes first: when it can't be taken, nothing is said yet and all of it can be mended. */
async function tell(session: Session, { joy, inTheWay }: ToTell): Promise<SaidToTeam> {
  if (inTheWay !== "") {
    const noted = await sayToTeam(session, "friction.noted", { words: inTheWay, isNamed: false });
    if (noted.came === "refused") return noted;
  }
  return sayToTeam(session, "joy.reported", { joy: five(joy) });
}
