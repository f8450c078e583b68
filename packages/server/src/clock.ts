import { randomBytes } from "node:crypto";
import type { Instant } from "@aimwell/domain";
import { uuidV7 } from "@aimwell/domain";

/** The clock of this server. */
export function clock(): Instant {
  return new Date().toISOString() as Instant;
}

/** A new id of this server's making. */
export function newId(): string {
  return uuidV7(Date.now(), randomBytes(10));
}
