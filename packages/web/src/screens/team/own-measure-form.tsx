import type { ReactNode } from "react";
import { team as words } from "../../words/en/team.ts";
import type { Asked } from "./asked-later.tsx";
import { ownMeasures, ownQuestions } from "./measure-form.ts";
import type { Answers } from "./question.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

/** What is counted, of whom, in which time, and which kind of thinking it comes from: asked before the first number. */
export default function OwnMeasureForm({ board, write, open, onClose }: OfTeam & Asked): ReactNode {
  const onWrite = async (given: Answers) => {
    for (const each of ownMeasures(given)) {
      const written = await write("measure.adopted", each);
      if (written !== null) return written;
    }
    return null;
  };
  const pairs = board.team.measures.map(({ definition: { id, title } }) => ({ value: id, words: title }));
  return (
    <WriteDialog
      title={words.ownMeasure}
      about={words.ownMeasureAbout}
      open={open}
      onClose={onClose}
      questions={ownQuestions(pairs)}
      onWrite={onWrite}
    />
  );
}
