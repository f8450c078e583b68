import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What a person's phone keeps for days without a signal: the shell, the words, the letters; not the gallery or maps. */
const isKept = (file: string): boolean =>
  /\.(js|css|woff2|svg)$/.test(file) && !/-(cyrillic|greek|vietnamese)/.test(file);

/**
 * Writes `sw.js`: it puts the built files on the phone at the first visit and answers with them when there is no signal.
 * Pages come from the network when there is one, so that a new version is never held back. What the API says is not kept
 * here: the record store keeps its own copy.
 */
export function serviceWorker(): Plugin {
  return {
    name: "aimwell-service-worker",
    apply: "build",
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter(isKept).sort();
      const version = createHash("sha256").update(files.join()).digest("hex").slice(0, 12);
      this.emitFile({ type: "asset", fileName: "sw.js", source: workerSource(version, files) });
    },
  };
}

function workerSource(version: string, files: readonly string[]): string {
  const kept = JSON.stringify(["/", ...files.map((file) => `/${file}`)]);
  return `const cacheName = "aimwell-${version}";
const kept = ${kept};
self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(kept)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  const others = caches.keys().then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))));
  event.waitUntil(others.then(() => self.clients.claim()));
});
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin || url.pathname.startsWith("/api/")) return;
  if (event.request.mode === "navigate") event.respondWith(fetch(event.request).catch(() => caches.match("/")));
  else event.respondWith(caches.match(event.request).then((held) => held ?? fetch(event.request)));
});
`;
}
