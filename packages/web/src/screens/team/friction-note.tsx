import type { Session } from "@aimwell/contract";
import type { Body } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Dialog } from "../../components/base/dialog.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { frame } from "../../words/en/frame.ts";
import { team as words } from "../../words/en/team.ts";
import { sayToTeam } from "./say-to-team.ts";
import { WriteDialog } from "./write-dialog.tsx";

export interface FrictionNoteProps {
  readonly session: Session;
  /** What was written before and not taken: it is there to be mended. */
  readonly before?: Pick<Body<"friction.noted">, "words" | "isNamed">;
  /** After it was said: sent, or on its way. */
  readonly onSaid?: () => void;
  readonly onClose: () => void;
}

const named = [
  { value: "no", words: words.withoutName },
  { value: "yes", words: words.showName },
] as const;

/** Something got in the way: one line from any page, by anyone, onto the team's board. */
export default function FrictionNote({ session, before, onSaid, onClose }: FrictionNoteProps): ReactNode {
  const [sent, setSent] = useState<"no" | "sent" | "waits">("no");
  if (sent !== "no") {
    return (
      <Dialog
        title={frame.gotInTheWay}
        open
        onClose={onClose}
        actions={<Button onPress={onClose}>{words.close}</Button>}
      >
        <Strip kind="good" live="status">
          {sent === "sent" ? words.sent : frame.noteWaits}
        </Strip>
      </Dialog>
    );
  }
  return (
    <WriteDialog
      title={frame.gotInTheWay}
      about={words.gotInTheWayAbout}
      open
      onClose={onClose}
      onDone={() => undefined}
      saveWords={words.send}
      questions={[
        { key: "words", label: words.gotInTheWayWords, kind: "words", first: before?.words ?? "" },
        { key: "named", label: words.nameOrNot, kind: "choice", options: named, first: before?.isNamed ? "yes" : "no" },
      ]}
      onWrite={async ({ words: said = "", named: isNamed }) => {
        const screen = placeOf(window.location.pathname);
        const told = await sayToTeam(session, "friction.noted", {
          ...{ words: said, isNamed: isNamed === "yes" },
          ...(screen === "" ? {} : { screen }),
        });
        if (told.came === "refused") return told.words;
        setSent(told.came);
        onSaid?.();
        return null;
      }}
    />
  );
}

/** Which page it was, without whose: ids say nothing about the page. */
export function placeOf(path: string): string {
  return path
    .split("/")
    .filter((part) => /^[a-z-]{1,20}$/u.test(part))
    .join("/")
    .slice(0, 80);
}
