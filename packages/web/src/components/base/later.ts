import { lazy } from "react";

/** Resolves when a part may arrive: there is a signal, or this device keeps all of Aimwell by now. */
async function reachable(): Promise<void> {
  const isKept = "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
  if (navigator.onLine !== false || isKept) return;
  await new Promise((resolve) => addEventListener("online", resolve, { once: true }));
}

/**
 * A part of a page that is fetched when it is first shown. A browser asks once for each file and then holds on to a failure, so
 * a part that is asked for without a signal waits for it and comes then; nothing breaks meanwhile.
 */
export const later: typeof lazy = (load) =>
  lazy(async () => {
    await reachable();
    return load();
  });
