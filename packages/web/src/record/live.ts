import type { LiveNews } from "@aimwell/contract";

/**
 * Listens to what changes in the records that this reader may see. The browser reconnects by itself; after a gap the
 * listener is told to look at everything once, since news may have been missed.
 */
export function listen(on: { readonly news: (news: LiveNews) => void; readonly afterGap: () => void }): () => void {
  const source = new EventSource("/api/live");
  let hasBeenOpen = false;
  source.addEventListener("open", () => {
    if (hasBeenOpen) on.afterGap();
    hasBeenOpen = true;
  });
  source.addEventListener("news", (event) => {
    on.news(JSON.parse(event.data) as LiveNews);
  });
  return () => source.close();
}
