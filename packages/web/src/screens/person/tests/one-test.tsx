import type { TestOfChange } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { valueInWords } from "../../../chart/chart-words.ts";
import { Button } from "../../../components/base/button.tsx";
import { later } from "../../../components/base/later.ts";
import { TestCycle } from "../../../components/plan/ramp.tsx";
import { LaterPart } from "../../../components/state/later-part.tsx";
import { dayInWords } from "../../../words/en/dates.ts";
import { smallTests } from "../../../words/en/small-tests.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { nearDayHere } from "../mine/here.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { countSince, lastNoted } from "./noted.ts";
import { testInWords } from "./test-state.ts";

// What is filled in comes when somebody asks for it: nobody waits for it to read a plan.
const dialogs = () => import("./test-dialogs.tsx");
const LogDialog = later(async () => ({ default: (await dialogs()).LogDialog }));
const StudyDialog = later(async () => ({ default: (await dialogs()).StudyDialog }));
const ActDialog = later(async () => ({ default: (await dialogs()).ActDialog }));

interface OneTestProps {
  readonly mine: Mine;
  readonly test: TestOfChange;
}

type Open = "nothing" | "log" | "correct" | "study" | "act";

/** One test as a person meets it: our guess, what we try, what we see, what next. */
export function OneTest({ mine, test }: OneTestProps): ReactNode {
  const [open, setOpen] = useState<Open>("nothing");
  const { say, refusal } = useSaying();
  const close = () => setOpen("nothing");
  const series = mine.series.get(test.measure);
  const noted = lastNoted(series, mine.session.party);
  return (
    <div className="stack">
      <TestCycle
        guess={test.prediction.words}
        tried={test.change}
        seen={<Seen mine={mine} test={test} />}
        next={testInWords(test, mine.today)}
      />
      <div className="small quiet">
        <p>{smallTests.stopsWhen({ title: test.stopRule })}</p>
        <p>{smallTests.keepsEye({ title: test.balancing })}</p>
      </div>
      <div className="row">
        {test.stage === "planned" && mine.may.has("test.started") && (
          <Button onPress={() => void say("test.started", { test: test.id, on: mine.today })}>
            {smallTests.start}
          </Button>
        )}
        {test.stage === "running" && mine.may.has("test.observed") && (
          <>
            <Button icon="plus" onPress={() => setOpen("log")}>
              {smallTests.log}
            </Button>
            <Button kind="second" onPress={() => setOpen("study")}>
              {smallTests.study}
            </Button>
            {noted !== null && (
              <Button kind="text" onPress={() => setOpen("correct")}>
                {smallTests.correct}
              </Button>
            )}
          </>
        )}
        {test.stage === "studied" && mine.may.has("test.acted") && (
          <Button onPress={() => setOpen("act")}>{smallTests.choose}</Button>
        )}
      </div>
      <SaidWrong refusal={refusal} />
      <LaterPart>
        {open === "log" && <LogDialog mine={mine} test={test} replaces={null} onClose={close} />}
        {open === "correct" && <LogDialog mine={mine} test={test} replaces={noted} onClose={close} />}
        {open === "study" && <StudyDialog test={test} onClose={close} />}
        {open === "act" && <ActDialog test={test} onClose={close} />}
      </LaterPart>
    </div>
  );
}

/** What was seen: how many numbers since it began, the last one, and the last words. */
function Seen({ mine, test }: OneTestProps): ReactNode {
  const series = mine.series.get(test.measure);
  const count = countSince(series, test.startedOn);
  const unit = mine.record.measure.measures.get(test.measure)?.unit ?? "";
  const value = series?.value.at(-1);
  const takenAt = series?.takenAt.at(-1);
  const words = test.studied?.result ?? test.observed.at(-1)?.words;
  if (count === 0 && words === undefined) {
    return test.stage === "running"
      ? smallTests.nothingSeen
      : smallTests.chooseOn({ day: dayInWords(test.until, mine.today) });
  }
  return (
    <>
      {count > 0 && `${smallTests.seenDays({ count })} `}
      {count > 0 && value !== undefined && takenAt !== undefined && (
        <span>{smallTests.noted({ value: valueInWords(value, unit), day: nearDayHere(takenAt) })}. </span>
      )}
      {words}
    </>
  );
}
