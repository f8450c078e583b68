import type { Aim as AimThing } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Aim, NoAimYet } from "../../../components/aim/aim.tsx";
import { importanceOf } from "../../../components/aim/dots.tsx";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button, ButtonLink } from "../../../components/base/button.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { ReadAloud } from "../../../components/base/read-aloud.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { Seen } from "../../../components/people/seen.tsx";
import { aim as words } from "../../../words/en/aim.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { myAim } from "../../../words/en/my-aim.ts";
import { levelNow, stepsOf } from "../../visit/from-record/aims.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { dayHere } from "../mine/here.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { aimLabel, whoMayRead } from "./aim-words.ts";
import { ReadLine } from "./read-line.tsx";

interface AimPart {
  readonly mine: Mine;
  readonly aim: AimThing;
}

/** The near aim, in the person's own words, and what can be done with it. */
export function NearAim({ mine, aim }: AimPart): ReactNode {
  const { now } = aim;
  return (
    <>
      <Aim
        label={aimLabel(aim, { today: mine.today, ownerName: null })}
        words={now.words}
        {...(now.importance === undefined ? {} : { importance: importanceOf(now.importance) })}
        actions={
          <ButtonLink kind="on-plum" icon="pen" href={`/me/aim/edit?aim=${aim.id}&part=words`}>
            {words.changeWords}
          </ButtonLink>
        }
        seen={<Seen names={whoMayRead(mine, "aim")} href="/me/sharing" />}
      />
      {now.reason !== undefined && <p className="aim-foot">{myAim.reason({ title: now.reason })}</p>}
      <ReadLine subject={mine.subject} since={now.brought.at} today={mine.today} />
      <div className="row row-between aim-foot">
        <ReadAloud text={aimAloud(mine, aim)} of={words.myAim} />
        <Versions aim={aim} mine={mine} />
      </div>
    </>
  );
}

/** The aim as it is read aloud: when, the own words, why, and the step that is reached. */
function aimAloud(mine: Mine, aim: AimThing): string {
  const level = levelNow(mine.record, aim);
  const step = stepsOf(aim).find((each) => each.level === level);
  return [
    `${aimLabel(aim, { today: mine.today, ownerName: null })}:`,
    `${aim.now.words}`,
    ...(aim.now.reason === undefined ? [] : [myAim.reason({ title: aim.now.reason })]),
    ...(step === undefined ? [] : [`${words.here}: ${step.words}`]),
  ].join("\n");
}

export function NoNearAim(): ReactNode {
  return (
    <NoAimYet
      actions={
        <ButtonLink icon="pen" href="/me/aim/edit?new=near">
          {myAim.writeIt}
        </ButtonLink>
      }
    />
  );
}

/** Old wordings are kept and can be read back; the aim can be changed part by part, or ended. */
function Versions({ mine, aim }: AimPart): ReactNode {
  const [isEnding, setEnding] = useState(false);
  const earlier = aim.versions.slice(0, -1).toReversed();
  return (
    <>
      {earlier.length > 0 && (
        <details className="numbers">
          <summary>
            <span>{myAim.earlierWords({ count: earlier.length })}</span>
          </summary>
          <ol className="stack">
            {earlier.map((version) => (
              <li key={version.entry}>
                <Voice words={version.words} size="small" />
                <p className="small quiet">
                  {myAim.saidOn({ day: dayInWords(dayHere(version.brought.at), mine.today) })}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
      <TextButton onPress={() => setEnding(true)}>{myAim.endIt}</TextButton>
      <EndAim aim={aim} open={isEnding} onClose={() => setEnding(false)} />
    </>
  );
}

interface EndAimProps {
  readonly aim: AimThing;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Getting there and letting go are both fine. Nothing is lost by either. */
function EndAim({ aim, open, onClose }: EndAimProps): ReactNode {
  const { say, refusal } = useSaying();
  const end = async (how: "reached" | "let-go") => {
    if ((await say("aim.closed", { aim: aim.id, how })) !== null) onClose();
  };
  return (
    <Dialog
      title={myAim.endIt}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => void end("reached")}>{myAim.gotThere}</Button>
          <Button kind="second" onPress={() => void end("let-go")}>
            {myAim.letItGo}
          </Button>
        </>
      }
    >
      <Voice words={aim.now.words} size="small" />
      <p>{myAim.endItAbout}</p>
      <SaidWrong refusal={refusal} />
    </Dialog>
  );
}
