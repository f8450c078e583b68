import type { ReactNode } from "react";
import { Icon } from "../../icons/icon.tsx";

export interface FieldNotesProps {
  readonly hint: string | undefined;
  /** What happened and what to do, in one sentence. */
  readonly error: string | undefined;
}

/** The ids of the notes that stand there, for the native element's `aria-describedby`. */
export function describedBy(id: string, { hint, error }: FieldNotesProps): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ");
  return ids === "" ? undefined : ids;
}

/** What is said under a label: how it is meant, and what is wrong with the answer. */
export function FieldNotes({ id, hint, error }: FieldNotesProps & { readonly id: string }): ReactNode {
  return (
    <>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="warn" />
          {error}
        </p>
      )}
    </>
  );
}
