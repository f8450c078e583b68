import { hash } from "node:crypto";
import type { EntryRow, MeasurementRow } from "./append.ts";

/** What stands before the first row of every chain. */
export const chainStart = "0".repeat(64);

const sha256 = (text: string): string => hash("sha256", text, "hex");

/** The hash of an entry's row: over the hash before it and every column that a reader relies on, as stored. */
export function entryHash(before: string, row: Omit<EntryRow, "hash">): string {
  const { seq, entryId, type, scope, privateTo, recordedAt, line } = row;
  return sha256([before, seq, entryId, type, scope, privateTo ?? "", recordedAt, line].join("\n"));
}

/** The hash of a measurement's row, in the same way. */
export function measurementHash(before: string, row: Omit<MeasurementRow, "hash">): string {
  const { n, measurementId, measureId, takenAt, value, byParty, asRole, replaces, recordedAt } = row;
  const columns = [before, n, measurementId, measureId, takenAt, value, byParty, asRole, replaces ?? "", recordedAt];
  return sha256(columns.join("\n"));
}
