import type { Refused } from "@aimwell/contract";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Answer } from "./api.ts";
import { listen } from "./live.ts";

/** Where a page of many records stands. */
export type LiveState<Value> =
  | { readonly state: "loading" }
  | { readonly state: "away" }
  | { readonly state: "refused"; readonly refused: Refused }
  /** `isOnline` is false while this is what stood before the signal went. */
  | { readonly state: "ready"; readonly value: Value; readonly isOnline: boolean };

export interface Live<Value> {
  readonly live: LiveState<Value>;
  readonly again: () => Promise<void>;
}

/** News comes in bursts while people write; a page is asked for once a burst. */
const gatherMilliseconds = 1000;

/**
 * A page of many records: asked for at once, after news of any of them, and when the signal is back.
 *
 * @param ask - the same function for as long as it asks for the same page.
 */
export function useLive<Value>(ask: () => Promise<Answer<Value>>): Live<Value> {
  const [live, setLive] = useState<LiveState<Value>>({ state: "loading" });
  const isGone = useRef(false);
  const again = useCallback(async () => {
    const answer = await ask();
    if (!isGone.current) setLive((before) => after(before, answer));
  }, [ask]);
  useEffect(() => {
    isGone.current = false;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const onNews = () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        void again();
      }, gatherMilliseconds);
    };
    void again();
    const stop = listen({ news: onNews, afterGap: onNews });
    window.addEventListener("online", onNews);
    return () => {
      isGone.current = true;
      clearTimeout(soon);
      window.removeEventListener("online", onNews);
      stop();
    };
  }, [again]);
  return { live, again };
}

function after<Value>(before: LiveState<Value>, answer: Answer<Value>): LiveState<Value> {
  if (answer.came === "value") return { state: "ready", value: answer.value, isOnline: true };
  if (answer.came === "refused") return { state: "refused", refused: answer.refused };
  return before.state === "ready" ? { ...before, isOnline: answer.came === "unchanged" } : { state: "away" };
}
