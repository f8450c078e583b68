import type { DraftOf, EntryType } from "../../entry.ts";
import { type Checks, revisionRefusal, supersedeRefusal } from "../../record/check.ts";
import type { Refusal } from "../../refusal.ts";
import type { Wording } from "./purpose.ts";

/** The first wording takes no other's place; each later one names the one before, so that nobody's is lost unseen. */
function versionRefusal(draft: DraftOf<EntryType>, wordings: readonly Wording[]): Refusal | null {
  const current = wordings.at(-1);
  return current === undefined ? supersedeRefusal(draft, null) : revisionRefusal(draft, current.brought.entry);
}

export const purposeChecks: Checks<"purpose.stated" | "system.described"> = {
  "purpose.stated": ({ purpose }, draft) => versionRefusal(draft, purpose.stated),
  "system.described": ({ purpose }, draft) => versionRefusal(draft, purpose.system.get(draft.body.part) ?? []),
};
