import type { Session } from "@aimwell/contract";
import { type ReactNode, useState } from "react";
import { Button } from "../components/base/button.tsx";
import { Dialog } from "../components/base/dialog.tsx";
import { later } from "../components/base/later.ts";
import { TextButton, TextLink } from "../components/base/text-link.tsx";
import { HelpLines } from "../components/state/help-fast.tsx";
import { LaterPart } from "../components/state/later-part.tsx";
import { account } from "../words/en/account.ts";
import { frame } from "../words/en/frame.ts";
import { states } from "../words/en/states.ts";

export interface HelpDialogProps {
  readonly open: boolean;
  readonly session: Session | undefined;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

const FrictionNote = later(() => import("../screens/team/friction-note.tsx"));

const NoticingNote = later(() => import("../screens/team/noticing-note.tsx"));

const ToTheTeam = later(() => import("../screens/team/to-the-team.tsx"));

/** Help is in the same place on every page, and works without signal once a page has been opened. */
export function HelpDialog({ open, session, onClose, onLeave }: HelpDialogProps): ReactNode {
  const [noting, setNoting] = useState<"nothing" | "friction" | "noticing">("nothing");
  if (noting !== "nothing" && session !== undefined) {
    const Note = noting === "friction" ? FrictionNote : NoticingNote;
    return (
      <LaterPart>
        <Note session={session} onClose={() => setNoting("nothing")} />
      </LaterPart>
    );
  }
  const onNote = (what: typeof noting) => () => {
    onClose();
    setNoting(what);
  };
  return (
    <Dialog
      title={states.helpNow}
      open={open}
      onClose={onClose}
      actions={
        session !== undefined && (
          <Button kind="second" icon="out" onPress={onLeave}>
            {frame.leave}
          </Button>
        )
      }
    >
      <HelpLines lines={session?.site.helpFast ?? []} />
      {session !== undefined && (
        <>
          <p className="small quiet">{frame.youAre({ name: session.name, title: session.site.name })}</p>
          <p>
            <TextLink href="/account">{account.open}</TextLink>
          </p>
          {session.as !== "professional" && (
            <LaterPart>
              <ToTheTeam />
            </LaterPart>
          )}
          <p>
            <TextButton icon="flag" onPress={onNote("friction")}>
              {frame.gotInTheWay}
            </TextButton>
          </p>
          <p>
            <TextButton icon="note" onPress={onNote("noticing")}>
              {frame.noticed}
            </TextButton>
          </p>
        </>
      )}
    </Dialog>
  );
}
