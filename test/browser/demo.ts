import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where this run keeps the demo clinic as it was seeded; playwright.config.ts names it for all of its processes. */
export function seededDemo(): string {
  const folder = process.env["AIMWELL_SEEDED_DEMO"];
  if (folder === undefined) throw new TypeError("expected AIMWELL_SEEDED_DEMO from playwright.config.ts");
  return folder;
}

/**
 * Lays a copy of the seeded demo clinic into a folder. It was stopped in order, so that the copy opens like any data folder.
 * Over midnight its story is a day old: then nothing is copied, and the house that starts there seeds its own.
 */
export function copyDemo(folder: string): void {
  const { day } = JSON.parse(readFileSync(join(seededDemo(), "demo-day.json"), "utf8")) as { readonly day: string };
  if (day !== new Intl.DateTimeFormat("en-CA").format()) return;
  // With the accounts to which the files belong: the database runs in one of its own where we are root.
  execFileSync("cp", ["-a", seededDemo(), folder]);
}

/** When all is over. */
export default function removeDemo(): void {
  rmSync(dirname(seededDemo()), { recursive: true, force: true });
}
