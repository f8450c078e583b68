/** Lets this device open Aimwell without a signal. Only the built product does so: while developing, files change. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Where the browser refuses (a private window), Aimwell works as long as there is a signal.
  navigator.serviceWorker.register("/sw.js").catch(() => {});
}
