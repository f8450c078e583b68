import type { LiveNews } from "@aimwell/contract";
import { retryWait } from "./retry-wait.ts";

/**
 * Listens to what changes in the records that this reader may see. The browser reconnects by itself when a stream breaks;
 * a server that sends the reader away for a while is asked again here. After a gap the listener is told to look at
 * everything once, since news may have been missed.
 */
export function listen(on: { readonly news: (news: LiveNews) => void; readonly afterGap: () => void }): () => void {
  let hasBeenOpen = false;
  let tries = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = (): EventSource => {
    const opening = new EventSource("/api/live");
    opening.addEventListener("open", () => {
      tries = 0;
      if (hasBeenOpen) on.afterGap();
      hasBeenOpen = true;
    });
    opening.addEventListener("news", (event) => {
      on.news(JSON.parse(event.data) as LiveNews);
    });
    opening.addEventListener("error", () => {
      // An answer that is no stream ends it for good; what was missed until the next one counts as a gap.
      if (opening.readyState !== EventSource.CLOSED) return;
      hasBeenOpen = true;
      tries += 1;
      again = setTimeout(
        () => {
          source = open();
        },
        retryWait(tries, null, Math.random()),
      );
    });
    return opening;
  };
  let source = open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}
