import type { TestOfChange } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { Nothing } from "../professional/nothing.tsx";
import { five, fiveSteps } from "./five-steps.ts";
import { PlanTest } from "./plan-test.tsx";
import type { OfTeam } from "./team-page.tsx";
import { type Answers, type Question, WriteDialog } from "./write-dialog.tsx";

const acts = { adopt: words.adopt, adapt: words.adapt, abandon: words.abandon, extend: words.extend } as const;
const against = {
  "as-guessed": words.asGuessed,
  better: words.betterThanGuess,
  worse: words.worseThanGuess,
  "cannot-tell": words.cannotTell,
} as const;

const asOptions = <Value extends string>(all: Readonly<Record<Value, string>>) =>
  (Object.keys(all) as Value[]).map((value) => ({ value, words: all[value] }));
const chosen = <Value extends string>(all: Readonly<Record<Value, string>>, value: string | undefined) =>
  (Object.keys(all) as Value[]).find((each) => each === value);

/** The ramps: small tests that build on one another, each wider than the one before. */
export function Tests({ board, write }: OfTeam): ReactNode {
  const { ramps, tests, may } = board.team;
  const byId = new Map(tests.map((test) => [test.id, test]));
  const mayPlan = may.includes("test.planned");
  if (ramps.length === 0) {
    return (
      <Nothing
        title={words.noTests}
        about={words.noTestsAbout}
        action={mayPlan && <PlanTest board={board} write={write} after={null} />}
      />
    );
  }
  return (
    <>
      {ramps.map((ramp) => {
        const steps = ramp.tests.flatMap((id) => byId.get(id) ?? []);
        const last = steps.at(-1);
        const idea = board.team.nodes.find(({ id }) => id === steps[0]?.team?.change);
        return (
          <Section key={ramp.first} title={words.ramp({ title: idea?.words ?? steps[0]?.title ?? "" })}>
            <ol className="stairs">
              {steps.map((test, place) => (
                <li key={test.id} className={`stairs-${Math.min(place, 4)}`}>
                  <Step test={test} place={place + 1} board={board} write={write} />
                </li>
              ))}
            </ol>
            {mayPlan && last !== undefined && last.stage === "acted" && (
              <PlanTest board={board} write={write} after={last} />
            )}
          </Section>
        );
      })}
      {mayPlan && (
        <div className="section">
          <PlanTest board={board} write={write} after={null} />
        </div>
      )}
    </>
  );
}

interface StepProps extends OfTeam {
  readonly test: TestOfChange;
  readonly place: number;
}

function Step({ test, place, board, write }: StepProps): ReactNode {
  const { studied, acted, team } = test;
  const pulses = board.team.pulses.filter((pulse) => pulse.test === test.id);
  return (
    <>
      <p className="small quiet strong">{team?.scale.words ?? dayInWords(test.from)}</p>
      <h3>
        {place}. {test.title}
      </h3>
      <p>
        {studied === null ? (
          words.guessWas({ title: test.prediction.words })
        ) : (
          <>
            {studied.result} <span className="quiet">{against[studied.againstPrediction]}.</span>
          </>
        )}{" "}
        <b>{acted === null ? stageInWords(test) : `${acts[acted.act]}.`}</b>
      </p>
      {pulses.map((pulse) =>
        pulse.hidden ? null : (
          <p key={pulse.of} className="small quiet">
            {words.joy}: {pulse.joy.join(" · ")}
          </p>
        ),
      )}
      <NextAct test={test} board={board} write={write} />
    </>
  );
}

function stageInWords(test: TestOfChange): string {
  if (test.stage === "planned") return `${words.planned}, ${words.until2({ day: dayInWords(test.until) })}.`;
  return test.stage === "running" ? `${words.running}, ${words.until2({ day: dayInWords(test.until) })}.` : "";
}

interface Act {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly onWrite: (answers: Answers) => ReturnType<OfTeam["write"]>;
}

/** What comes next for this test, as one button; each step asks only what it needs. */
function NextAct({ test, board, write }: Omit<StepProps, "place">): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [feels, setFeels] = useState(false);
  const { may, today, cards } = board.team;
  const act = actFor(test, write);
  const hasCard = cards.some((card) => card.test === test.id && card.words !== null);
  if (test.stage === "planned") {
    if (!may.includes("test.started")) return null;
    return (
      <Button kind="second" onPress={() => void write("test.started", { test: test.id, on: today })}>
        {words.start}
      </Button>
    );
  }
  const mayAct = may.includes("test.studied") && !(test.stage === "acted" && hasCard);
  return (
    <div className="row row-tight">
      {mayAct && (
        <Button kind="second" onPress={() => setOpen(true)}>
          {act.title}
        </Button>
      )}
      {may.includes("pulse.given") && (
        <Button kind="text" onPress={() => setFeels(true)}>
          {words.feel}
        </Button>
      )}
      <WriteDialog {...act} open={isOpen} onClose={() => setOpen(false)} />
      <Feel test={test} write={write} open={feels} onClose={() => setFeels(false)} />
    </div>
  );
}

function actFor(test: TestOfChange, write: OfTeam["write"]): Act {
  if (test.stage === "running") {
    return {
      title: words.study,
      questions: [
        { key: "result", label: words.result, hint: words.guessWas({ title: test.prediction.words }), kind: "words" },
        { key: "against", label: words.against, kind: "choice", options: asOptions(against) },
        { key: "learned", label: words.learned, kind: "words", isOptional: true },
      ],
      onWrite: ({ result = "", against: beside, learned = "" }) =>
        write("test.studied", {
          ...{ test: test.id, result, againstPrediction: chosen(against, beside) ?? "cannot-tell" },
          ...(learned === "" ? {} : { learned }),
        }),
    };
  }
  if (test.stage === "studied") {
    return {
      title: words.act,
      questions: [{ key: "act", label: words.act, kind: "choice", options: asOptions(acts) }],
      onWrite: ({ act }) => write("test.acted", { test: test.id, act: chosen(acts, act) ?? "adapt" }),
    };
  }
  return {
    title: words.card,
    questions: [
      { key: "claim", label: words.cardClaim, kind: "words" },
      { key: "where", label: words.cardWhere, kind: "words" },
      { key: "not", label: words.cardNot, kind: "words", isOptional: true },
    ],
    onWrite: ({ claim = "", where = "", not = "" }) =>
      write("card.written", {
        ...{ test: test.id, claim, heldWhere: where },
        ...(not === "" ? {} : { wouldNotWhere: not }),
      }),
  };
}

interface FeelProps extends Pick<OfTeam, "write"> {
  readonly test: TestOfChange;
  readonly open: boolean;
  readonly onClose: () => void;
}

function Feel({ test, write, open, onClose }: FeelProps): ReactNode {
  return (
    <WriteDialog
      title={words.feel}
      about={words.feelAbout}
      open={open}
      onClose={onClose}
      questions={[
        { key: "joy", label: words.joy, kind: "choice", options: fiveSteps },
        { key: "frustration", label: words.frustration, kind: "choice", options: fiveSteps },
      ]}
      onWrite={({ joy, frustration }) =>
        write("pulse.given", { test: test.id, joy: five(joy), frustration: five(frustration) })
      }
    />
  );
}
