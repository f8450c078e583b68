import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Answers, Question } from "./question.ts";
import type { Written } from "./use-team.ts";

const WriteForm = lazy(() => import("./write-form.tsx"));

export interface WriteDialogProps {
  readonly title: string;
  readonly about?: string;
  readonly open: boolean;
  readonly questions: readonly Question[];
  readonly saveWords?: string;
  readonly onClose: () => void;
  /** After it stands; the form closes when nothing else is said. */
  readonly onDone?: () => void;
  /** Null when it stands; then the form closes. Else what is wrong, and everything stays as it was written. */
  readonly onWrite: (answers: Answers) => Promise<Written>;
}

/** A form comes when somebody asks for it, and stays where it is after that, so that closing it gives the focus back. */
export function WriteDialog(props: WriteDialogProps): ReactNode {
  const [wasAsked, setAsked] = useState(props.open);
  if (props.open && !wasAsked) setAsked(true);
  return (
    wasAsked && (
      <Suspense>
        <WriteForm {...props} />
      </Suspense>
    )
  );
}
