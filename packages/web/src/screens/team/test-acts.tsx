import type { TestOfChange } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import { five, fiveSteps } from "./five-steps.ts";
import { asOptions, chosen } from "./options.ts";
import type { Answers, Question } from "./question.ts";
import type { OfTeam } from "./team-page.tsx";
import type { Written } from "./use-team.ts";
import { WriteDialog } from "./write-dialog.tsx";

export const acts = { adopt: words.adopt, adapt: words.adapt, abandon: words.abandon, extend: words.extend } as const;
export const against = {
  "as-guessed": words.asGuessed,
  better: words.betterThanGuess,
  worse: words.worseThanGuess,
  "cannot-tell": words.cannotTell,
} as const;

interface Act {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly onWrite: (answers: Answers) => ReturnType<OfTeam["write"]>;
}

interface NextActProps extends OfTeam {
  readonly test: TestOfChange;
}

/** What comes next for this test, as one button; each step asks only what it needs. */
export function NextAct({ test, board, write }: NextActProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [feels, setFeels] = useState(false);
  const [sees, setSees] = useState(false);
  const [wrong, setWrong] = useState<Written>(null);
  const { may, today, cards } = board.team;
  const act = actFor(test, write);
  const hasCard = cards.some((card) => card.test === test.id && card.words !== null);
  if (test.stage === "planned") {
    if (!may.includes("test.started")) return null;
    const onStart = () => void write("test.started", { test: test.id, on: today }).then(setWrong);
    return (
      <>
        {wrong !== null && (
          <Strip kind="error" live="alert">
            {wrong}
          </Strip>
        )}
        <Button kind="second" onPress={onStart}>
          {words.start}
        </Button>
      </>
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
      {test.stage === "running" && may.includes("test.observed") && (
        <Button kind="text" onPress={() => setSees(true)}>
          {work.observe}
        </Button>
      )}
      {may.includes("pulse.given") && (
        <Button kind="text" onPress={() => setFeels(true)}>
          {words.feel}
        </Button>
      )}
      <WriteDialog {...act} open={isOpen} onClose={() => setOpen(false)} />
      <WriteDialog
        title={work.observe}
        open={sees}
        onClose={() => setSees(false)}
        questions={[{ key: "words", label: work.observeWords, kind: "words" }]}
        onWrite={({ words: said = "" }) => write("test.observed", { test: test.id, on: today, words: said })}
      />
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
      questions: [
        { key: "act", label: words.act, kind: "choice", options: asOptions(acts) },
        { key: "why", label: work.actWhy, kind: "line", most: 1000, isOptional: true },
      ],
      onWrite: ({ act, why = "" }) =>
        write("test.acted", {
          ...{ test: test.id, act: chosen(acts, act) ?? "adapt" },
          ...(why === "" ? {} : { words: why }),
        }),
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
