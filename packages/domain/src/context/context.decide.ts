import { type Checks, supersedeRefusal, unknown } from "../record/check.ts";

/** A place is everybody's who works there: whoever may note something about it may say it anew, naming the version before. */
export const contextChecks: Checks<"context.noted" | "context.retired"> = {
  "context.noted": ({ context }, draft) => {
    if (draft.supersedes === undefined) return null;
    const id = context.noteOf.get(draft.supersedes);
    const note = id === undefined ? undefined : context.notes.get(id);
    return note === undefined ? unknown("supersedes", draft.supersedes) : supersedeRefusal(draft, note.version);
  },
  "context.retired": ({ context }, { body }) => (context.notes.has(body.note) ? null : unknown("note", body.note)),
};
