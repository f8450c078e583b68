import { useCallback, useEffect, useRef, useState } from "react";
import { useSession } from "../../../app/session.tsx";
import { theShelf } from "../../../record/the-shelf.ts";

export interface KeptDraft<Value> {
  /** False until this phone was asked what it kept. */
  readonly isLoaded: boolean;
  /** What was there from before, when the page was opened; null when there was nothing. */
  readonly before: Value | null;
  readonly value: Value;
  readonly keep: (value: Value) => void;
  readonly forget: () => Promise<void>;
}

/**
 * Something half written, kept on this phone as it is written: it survives a closed tab, a crash and a sign-out.
 *
 * @param name - with the number of its shape at the end; a new shape gets a new number, so that no page meets an old one.
 */
export function useKept<Value>(name: string, empty: Value): KeptDraft<Value> {
  const { party } = useSession();
  const [isLoaded, setLoaded] = useState(false);
  const [before, setBefore] = useState<Value | null>(null);
  const [value, setValue] = useState(empty);
  const isForgotten = useRef(false);
  useEffect(() => {
    let isGone = false;
    void theShelf()
      .then((shelf) => shelf.unfinished(party, name))
      .then((kept) => {
        if (isGone) return;
        // The name carries the number of its shape, and only this hook writes under it.
        if (kept !== undefined) setValue(kept as Value);
        if (kept !== undefined) setBefore(kept as Value);
        setLoaded(true);
      });
    return () => {
      isGone = true;
    };
  }, [party, name]);
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      if (!isForgotten.current) void theShelf().then((shelf) => shelf.putUnfinished(party, name, next));
    },
    [party, name],
  );
  const forget = useCallback(async () => {
    isForgotten.current = true;
    await (await theShelf()).dropUnfinished(party, name);
  }, [party, name]);
  return { isLoaded, before, value, keep, forget };
}
