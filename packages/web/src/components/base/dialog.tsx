import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { common } from "../../words/en/common.ts";
import { Button } from "./button.tsx";

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Buttons at the foot; the first one is what the dialog is for. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The browser's own dialog: it holds focus, closes with Escape, and gives focus back to where it was. */
export function Dialog({ title, open, onClose, actions, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || open === element.open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={headingId} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={headingId}>{title}</h2>
        <Button kind="text" icon="cross" label={common.close} onPress={onClose} />
      </div>
      {open && <div className="stack">{children}</div>}
      {actions !== undefined && <div className="row dialog-foot">{actions}</div>}
    </dialog>
  );
}
