import type { ReactNode } from "react";
import { Button } from "../components/base/button.tsx";
import { Dialog } from "../components/base/dialog.tsx";
import { frame } from "../words/en/frame.ts";

interface LeaveDialogProps {
  /** How many things are on this device alone. */
  readonly count: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked before words are thrown away that nobody else has. */
export function LeaveDialog({ count, onStay, onLeave }: LeaveDialogProps): ReactNode {
  return (
    <Dialog
      title={frame.leaveUnsent({ count })}
      open
      onClose={onStay}
      actions={
        <>
          <Button onPress={onStay}>{frame.leaveStay}</Button>
          <Button kind="second" icon="out" onPress={onLeave}>
            {frame.leaveAnyway}
          </Button>
        </>
      }
    >
      <p>{frame.leaveUnsentAbout}</p>
    </Dialog>
  );
}
