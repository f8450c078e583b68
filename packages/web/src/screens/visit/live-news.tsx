import { type ReactNode, useEffect, useRef, useState } from "react";
import type { InVisit } from "./from-record/in-visit.ts";
import { asOne, newsBehind, waitBefore } from "./news.ts";

/** Says politely what the others changed, at most once every five seconds. It is for the ear: the page shows it. */
export function LiveNews({ at }: { readonly at: InVisit }): ReactNode {
  const { entries } = at.state;
  const seq = at.record.seq;
  const seen = useRef(seq);
  const waiting = useRef<readonly string[]>([]);
  const lastSaid = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const news = newsBehind(entries, {
      seq: seen.current,
      me: at.me.id,
      nameOf: (party) => at.people.of(party).first,
    });
    seen.current = Math.max(seen.current, seq);
    if (news.length === 0) return;
    waiting.current = [...waiting.current, ...news];
    timer.current ??= setTimeout(
      () => {
        timer.current = undefined;
        lastSaid.current = Date.now();
        setSaid(asOne([...new Set(waiting.current)]));
        waiting.current = [];
      },
      waitBefore(Date.now(), lastSaid.current),
    );
  }, [entries, seq, at]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <p className="sr" role="status" data-news>
      {said}
    </p>
  );
}
