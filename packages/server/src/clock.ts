import { randomBytes } from "node:crypto";
import type { Instant } from "@aimwell/domain";
import { uuidV7 } from "@aimwell/domain";

let [newest, newestAsText] = [0, "" as Instant];

/** The clock of this server. Under load many ask within one millisecond, which is written once. */
export function clock(): Instant {
  const now = Date.now();
  if (now !== newest) [newest, newestAsText] = [now, new Date(now).toISOString() as Instant];
  return newestAsText;
}

/** A new id of this server's making. */
export function newId(): string {
  return uuidV7(Date.now(), randomBytes(10));
}
