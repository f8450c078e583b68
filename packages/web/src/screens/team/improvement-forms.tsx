import type { Improvement, LocalDate, MeasureId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { teamFormula } from "../../words/en/team-formula.ts";
import { teamImprovement as said } from "../../words/en/team-improvement.ts";
import { asOptions, chosen } from "./options.ts";
import type { OfTeam } from "./team-page.tsx";
import { type Answers, type Question, WriteDialog } from "./write-dialog.tsx";

const sides = new Set(["outcome", "relationship", "preference"]);

/** Need, process, output and benefit are four different things, so each is asked for itself. */
function startQuestions({ measures }: OfTeam["board"]["team"]): readonly Question[] {
  const showing = measures.map(({ definition }) => definition).filter(({ side }) => sides.has(side));
  return [
    { key: "title", label: words.improvementTitle, kind: "line" },
    { key: "need", label: words.need, kind: "words" },
    { key: "healthAim", label: words.healthAim, kind: "words" },
    { key: "howGood", label: words.howGood, kind: "line", most: 1000 },
    { key: "byWhen", label: words.byWhen, kind: "day" },
    { key: "forWhom", label: words.whom, kind: "line", most: 500 },
    { key: "process", label: said.process, kind: "words", isOptional: true },
    { key: "output", label: said.output, hint: said.outputHint, kind: "words", isOptional: true },
    { key: "benefit", label: words.benefitWords, kind: "words" },
    {
      ...{ key: "measure", label: words.benefitMeasure, kind: "pick" },
      options: showing.map(({ id, title }) => ({ value: id, words: title })),
    },
  ];
}

export function StartImprovement({ board, write }: OfTeam): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (!board.team.may.includes("improvement.started")) return null;
  const onWrite = (given: Answers) => {
    const { title = "", need = "", healthAim = "", howGood = "", forWhom = "", process = "", output = "" } = given;
    return write("improvement.started", {
      ...{ title, need, healthAim, howGood, forWhom, byWhen: given["byWhen"] as LocalDate },
      ...(process === "" ? {} : { process }),
      ...(output === "" ? {} : { output }),
      benefit: { words: given["benefit"] ?? "", measure: given["measure"] as MeasureId },
    });
  };
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{words.startImprovement}</Button>
      <WriteDialog
        title={words.startImprovement}
        about={words.tryingAbout}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={startQuestions(board.team)}
        onWrite={onWrite}
      />
    </div>
  );
}

const endings = { reached: said.reached, changed: said.changed, "let-go": said.letGo } as const;

interface EndImprovementProps extends OfTeam {
  readonly improvement: Improvement;
}

/** It ends in words and with a day on which the team looks again: whether it held is only seen later. */
export function EndImprovement({ improvement, board, write }: EndImprovementProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (!board.team.may.includes("improvement.closed")) return null;
  const { mayBeMade } = board.team.formula.claim;
  return (
    <p>
      <TextButton onPress={() => setOpen(true)}>{said.end}</TextButton>
      <WriteDialog
        title={said.end}
        about={mayBeMade ? said.endAbout : `${said.endAbout} ${teamFormula.claimNo}`}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={[
          { key: "how", label: said.how, kind: "choice", options: asOptions(endings) },
          { key: "words", label: said.endWords, kind: "words", isOptional: true },
          { key: "lookAgainOn", label: said.lookAgain, hint: said.lookAgainHint, kind: "day" },
        ]}
        onWrite={({ how, words: own = "", lookAgainOn }) =>
          write("improvement.closed", {
            ...{ improvement: improvement.id, how: chosen(endings, how) ?? "changed" },
            ...(own === "" ? {} : { words: own }),
            lookAgainOn: lookAgainOn as LocalDate,
          })
        }
      />
    </p>
  );
}

/** What has ended, the newest first, with the day on which the team looks again. Nothing is closed for good. */
export function EarlierImprovements({ board }: Pick<OfTeam, "board">): ReactNode {
  const { improvements, today } = board.team;
  const ended = improvements.flatMap(({ closed, ...each }) => (closed === null ? [] : [{ ...each, closed }]));
  if (ended.length === 0) return null;
  const isDue = ended.some(({ closed }) => closed.lookAgainOn <= today);
  return (
    <details className="wordings" open={isDue}>
      <summary>{said.earlier({ count: ended.length })}</summary>
      <ul>
        {ended.toReversed().map(({ id, title, closed }) => (
          <li key={id}>
            <b>{title}.</b> {endings[closed.how]}, {dayInWords(closed.brought.at.slice(0, 10))}. {closed.words}{" "}
            <span className={closed.lookAgainOn <= today ? "strong" : "quiet"}>
              {closed.lookAgainOn <= today
                ? said.lookNow({ day: dayInWords(closed.lookAgainOn) })
                : said.lookThen({ day: dayInWords(closed.lookAgainOn) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
