import type { EmergencyRead, Look } from "@aimwell/contract";
import type { SubjectId } from "@aimwell/domain";
import { useEffect, useState } from "react";
import { api } from "../../../record/api.ts";

export type Looks =
  | { readonly state: "asking" }
  | { readonly state: "away" }
  | { readonly state: "here"; readonly looks: readonly Look[]; readonly emergencies: readonly EmergencyRead[] };

/** Who looked at this record. Only the person whose record it is may ask. */
export function useLooks(subject: SubjectId): Looks {
  const [looks, setLooks] = useState<Looks>({ state: "asking" });
  useEffect(() => {
    let isGone = false;
    void api.looks(subject).then((answer) => {
      if (!isGone) setLooks(answer.came === "value" ? { state: "here", ...answer.value } : { state: "away" });
    });
    return () => {
      isGone = true;
    };
  }, [subject]);
  return looks;
}
