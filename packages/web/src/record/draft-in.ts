import type { PostedEntries, Session } from "@aimwell/contract";
import { type Draft, type EntryId, type EntryOf, type EntryType, type Instant, uuidV7 } from "@aimwell/domain";
import type { Answer } from "./api.ts";

const newId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** An entry for any record, by whoever is signed in. */
export function draftIn<Type extends EntryType>(
  { party, as }: Pick<Session, "party" | "as">,
  subject: string,
  type: Type,
  body: EntryOf<Type>["body"],
  supersedes?: EntryId,
): Draft {
  const id = newId() as EntryId;
  const at = new Date().toISOString() as Instant;
  // The type and its body came as a pair.
  return { id, subject, type, by: party, as, at, supersedes, body } as unknown as Draft;
}

/** Null when everything stands; else the refusal's own words, or what to say while there is no signal. */
export function cameOf(answer: Answer<PostedEntries>, notSent: string): string | null {
  if (answer.came === "refused") return answer.refused.words;
  if (answer.came !== "value") return notSent;
  const no = [...answer.value.entries, ...answer.value.measurements].find(({ outcome }) => outcome === "refused");
  return no?.outcome === "refused" ? no.words : null;
}
