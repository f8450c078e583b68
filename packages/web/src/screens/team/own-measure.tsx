import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { team as words } from "../../words/en/team.ts";
import { ownMeasures, ownQuestions } from "./measure-form.ts";
import type { OfTeam } from "./team-page.tsx";
import { type Answers, WriteDialog } from "./write-dialog.tsx";

/** What is counted, of whom, in which time, and which kind of thinking it comes from: asked before the first number. */
export function OwnMeasure({ board, write }: OfTeam): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (!board.team.may.includes("measure.adopted")) return null;
  const onWrite = async (given: Answers) => {
    for (const each of ownMeasures(given)) {
      const written = await write("measure.adopted", each);
      if (written !== null) return written;
    }
    return null;
  };
  const pairs = board.team.measures.map(({ definition: { id, title } }) => ({ value: id, words: title }));
  return (
    <>
      <Button kind="second" icon="pen" onPress={() => setOpen(true)}>
        {words.ownMeasure}
      </Button>
      <WriteDialog
        title={words.ownMeasure}
        about={words.ownMeasureAbout}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={ownQuestions(pairs)}
        onWrite={onWrite}
      />
    </>
  );
}
