import type { Refused } from "@aimwell/contract";
import type { PanelRow } from "@aimwell/domain";
import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "../../record/api.ts";
import { listen } from "../../record/live.ts";

export type PanelState =
  | { readonly state: "loading" }
  | { readonly state: "refused"; readonly refused: Refused }
  | { readonly state: "away" }
  /** `isOnline` is false while the rows are those from before the signal went. */
  | { readonly state: "ready"; readonly rows: readonly PanelRow[]; readonly isOnline: boolean };

export interface Panel {
  readonly panel: PanelState;
  readonly onAgain: () => void;
}

/** News comes in bursts while people write; the list is asked for once a burst. */
const gatherMilliseconds = 1000;

/** One row a person whom this professional works with, kept live. */
export function usePanel(): Panel {
  const [panel, setPanel] = useState<PanelState>({ state: "loading" });
  const isGone = useRef(false);
  const read = useCallback(async () => {
    const answer = await api.panel<PanelRow>();
    if (isGone.current) return;
    setPanel((before) => {
      if (answer.came === "value") return { state: "ready", rows: answer.value.rows, isOnline: true };
      if (answer.came === "refused") return { state: "refused", refused: answer.refused };
      return before.state === "ready" ? { ...before, isOnline: answer.came === "unchanged" } : { state: "away" };
    });
  }, []);
  useEffect(() => {
    isGone.current = false;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        void read();
      }, gatherMilliseconds);
    };
    void read();
    const stop = listen({ news: again, afterGap: again });
    window.addEventListener("online", again);
    return () => {
      isGone.current = true;
      clearTimeout(soon);
      window.removeEventListener("online", again);
      stop();
    };
  }, [read]);
  return { panel, onAgain: () => void read() };
}
