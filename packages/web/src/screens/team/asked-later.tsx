import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { LaterPart } from "../../components/state/later-part.tsx";
import type { IconName } from "../../icons/drawings.tsx";

/** How a form that comes later is opened and closed. */
export interface Asked {
  readonly open: boolean;
  readonly onClose: () => void;
}

interface AskedLaterProps {
  readonly words: string;
  readonly icon: IconName;
  readonly form: (asked: Asked) => ReactNode;
}

/** A button, and the form that it opens: what the form needs is loaded when somebody asks for it first. */
export function AskedLater({ words, icon, form }: AskedLaterProps): ReactNode {
  const [asked, setAsked] = useState<"not-yet" | "open" | "closed">("not-yet");
  return (
    <>
      <Button kind="second" icon={icon} onPress={() => setAsked("open")}>
        {words}
      </Button>
      {asked !== "not-yet" && (
        <LaterPart>{form({ open: asked === "open", onClose: () => setAsked("closed") })}</LaterPart>
      )}
    </>
  );
}
