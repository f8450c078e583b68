import type { TeamForMe } from "@aimwell/contract";
import { useEffect, useState } from "react";
import { ask } from "../../../record/api.ts";

/** What everyone may know of the clinic's team; null until it is here, and while there is no signal. */
export function useForMe(): TeamForMe | null {
  const [forMe, setForMe] = useState<TeamForMe | null>(null);
  useEffect(() => {
    let isGone = false;
    void ask<TeamForMe>("/api/team/for-me").then((answer) => {
      if (!isGone && answer.came === "value") setForMe(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return forMe;
}
