import type { Session } from "@aimwell/contract";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Dialog } from "../../components/base/dialog.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { frame } from "../../words/en/frame.ts";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import { noticingOf, noticingQuestions } from "./noticing-form.ts";
import { sayToTeam } from "./say-to-team.ts";
import { WriteDialog } from "./write-dialog.tsx";

interface NoticingNoteProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** What somebody noticed: two lines from any page, by anyone, into the team's log. */
export default function NoticingNote({ session, onClose }: NoticingNoteProps): ReactNode {
  const [came, setCame] = useState<"no" | "sent" | "waits">("no");
  if (came !== "no") {
    return (
      <Dialog title={frame.noticed} open onClose={onClose} actions={<Button onPress={onClose}>{words.close}</Button>}>
        <Strip kind="good" live="status">
          {came === "sent" ? work.kept : work.waits}
        </Strip>
      </Dialog>
    );
  }
  return (
    <WriteDialog
      title={frame.noticed}
      about={`${words.noticingAbout} ${work.noticedNames}`}
      open
      onClose={onClose}
      onDone={() => undefined}
      questions={noticingQuestions}
      onWrite={async (answers) => {
        const told = await sayToTeam(session, "noticing.logged", noticingOf(answers));
        if (told.came === "refused") return told.words;
        setCame(told.came);
        return null;
      }}
    />
  );
}
