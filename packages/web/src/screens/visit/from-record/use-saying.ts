import { sentenceOf } from "@aimwell/contract/refusals";
import type { Body, EntryId, EntryType } from "@aimwell/domain";
import { useState } from "react";
import { useStore } from "../../../record/use-record.tsx";

export interface Saying {
  /** Says something in this record. The id of what was said, or null when the record's rules refuse it. */
  readonly say: <Type extends EntryType>(type: Type, body: Body<Type>, supersedes?: EntryId) => Promise<EntryId | null>;
  /** Why the last thing was refused, in a sentence; null when it stands. */
  readonly refusal: string | null;
}

/** Says things in the record that this screen is in, and keeps the last refusal to be shown where it was said. */
export function useSaying(): Saying {
  const store = useStore();
  const [refusal, setRefusal] = useState<string | null>(null);
  const say: Saying["say"] = async (type, body, supersedes) => {
    const said = await store.say(type, body, supersedes);
    setRefusal(said.stands ? null : sentenceOf(said.refusal));
    return said.stands ? said.id : null;
  };
  return { say, refusal };
}
