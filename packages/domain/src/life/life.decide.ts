import { grantState } from "../authority/grant.ts";
import type { DraftOf } from "../entry.ts";
import type { Instant } from "../ids.ts";
import { type Checks, fits, supersedeRefusal, unknown } from "../record/check.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";
import type { LifeNote } from "./life.ts";

/** The person may change any note on the own life, and so may who speaks for the person; others what they brought. */
function ownerRefusal(
  record: PersonRecord,
  draft: DraftOf<"life.noted" | "life.retired">,
  note: LifeNote,
  now: Instant,
): Refusal | null {
  if (draft.as === "person" || draft.by === note.brought.by) return null;
  const held = draft.as === "supporter" ? grantState(record, draft.by, now) : null;
  if (held?.state === "current" && held.grant.mayDo.includes("speak-for")) return null;
  return { code: "not_yours", entry: note.version, by: note.brought.by };
}

export const lifeChecks: Checks<
  "life.noted" | "life.retired" | "life.state-told" | "capacity.stated" | "workload.felt"
> = {
  "life.noted": (record, draft, now) => {
    if (draft.supersedes === undefined) return null;
    const id = record.life.noteOf.get(draft.supersedes);
    const note = id && record.life.notes.get(id);
    if (!note) return unknown("supersedes", draft.supersedes);
    return supersedeRefusal(draft, note.version) ?? ownerRefusal(record, draft, note, now);
  },
  "life.retired": (record, draft, now) => {
    const note = record.life.notes.get(draft.body.note);
    return note === undefined ? unknown("note", draft.body.note) : ownerRefusal(record, draft, note, now);
  },
  "life.state-told": fits,
  "capacity.stated": ({ life }, draft) => supersedeRefusal(draft, life.capacity?.brought.entry ?? null),
  "workload.felt": fits,
};
