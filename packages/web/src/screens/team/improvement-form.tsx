import type { Improvement, LocalDate } from "@aimwell/domain";
import type { ReactNode } from "react";
import { team as words } from "../../words/en/team.ts";
import { teamFormula } from "../../words/en/team-formula.ts";
import { teamImprovement as said } from "../../words/en/team-improvement.ts";
import type { Asked } from "./asked-later.tsx";
import { improvementOf, improvementQuestions, lensOf, lensQuestions, withLens } from "./improvement-questions.ts";
import { endings } from "./improvement-words.ts";
import { asOptions, chosen } from "./options.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

/** What can be said of an improvement, and of which one. */
export type ImprovementAct =
  | { readonly is: "start"; readonly onStarted: () => void }
  | { readonly is: "revise" | "lens" | "end"; readonly improvement: Improvement };

interface ImprovementFormProps extends OfTeam, Asked {
  readonly act: ImprovementAct;
}

/** The form of each act on an improvement. */
export default function ImprovementForm({ act, board, write, ...asked }: ImprovementFormProps): ReactNode {
  const definitions = board.team.measures.map(({ definition }) => definition);
  switch (act.is) {
    case "start":
      return (
        <WriteDialog
          {...asked}
          title={words.startImprovement}
          about={words.tryingAbout}
          questions={improvementQuestions(definitions, null)}
          onWrite={async (given) => {
            const written = await write("improvement.started", improvementOf(given));
            if (written === null) act.onStarted();
            return written;
          }}
        />
      );
    case "revise": {
      const { id: improvement, version } = act.improvement;
      return (
        <WriteDialog
          {...asked}
          title={said.revise}
          about={words.tryingAbout}
          questions={improvementQuestions(definitions, act.improvement)}
          onWrite={(given) => write("improvement.revised", { improvement, ...improvementOf(given) }, version)}
        />
      );
    }
    case "lens": {
      const { id: improvement, version, lens } = act.improvement;
      return (
        <WriteDialog
          {...asked}
          title={said.sayLens}
          questions={lensQuestions(lens)}
          onWrite={async (given) => {
            const chosenLens = lensOf(given);
            // It may stay open: then there is nothing to say anew.
            if (chosenLens === undefined) return null;
            return write("improvement.revised", { improvement, ...withLens(act.improvement, chosenLens) }, version);
          }}
        />
      );
    }
    case "end":
      return <EndForm {...{ ...asked, board, write, improvement: act.improvement }} />;
  }
}

interface EndFormProps extends OfTeam, Asked {
  readonly improvement: Improvement;
}

/** It ends in words and with a day on which the team looks again: whether it held is only seen later. */
function EndForm({ improvement, board, write, ...asked }: EndFormProps): ReactNode {
  const { mayBeMade } = board.team.formula.claim;
  return (
    <WriteDialog
      {...asked}
      title={said.end}
      about={mayBeMade ? said.endAbout : `${said.endAbout} ${teamFormula.claimNo}`}
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
  );
}
