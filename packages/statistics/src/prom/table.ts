import { asFinite, refuseArgument } from "../numeric/argument.ts";
import { requireFinite } from "../numeric/require.ts";
import { isRecord } from "./plain.ts";
import type { TableEntry } from "./rule.ts";

/**
 * Reads a published table: an object from raw score to a number, to `{ T, SE }`, or to null where the publication
 * has a gap.
 *
 * @throws RangeError naming the line that is none of these.
 */
export function readTable(where: string, table: unknown): readonly TableEntry[] {
  if (!isRecord(table)) return refuseArgument(where, "an object from raw score to value", table);
  return Object.entries(table)
    .map(([key, entry]) => tableEntry(`${where}.${key}`, Number(key), entry))
    .sort((one, other) => one.raw - other.raw);
}

function tableEntry(where: string, raw: number, entry: unknown): TableEntry {
  requireFinite(raw, where);
  if (entry === null) return { raw, value: null, standardError: null };
  if (!isRecord(entry)) return { raw, value: asFinite(entry, where), standardError: null };
  const standardError = entry["SE"] === undefined ? null : asFinite(entry["SE"], `${where}.SE`);
  return { raw, value: asFinite(entry["T"], `${where}.T`), standardError };
}
