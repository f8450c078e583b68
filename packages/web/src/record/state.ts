import type { Party, RecordPage, Refused, Series } from "@aimwell/contract";
import {
  type Draft,
  type Entry,
  type EntryType,
  emptyRecord,
  evolve,
  fold,
  type Measurement,
  type PersonRecord,
} from "@aimwell/domain";
import type { Waiting } from "./shelf.ts";

/** Where a thing that was said here is now. */
export type Sent = "all-sent" | "on-this-phone";

/** A record as a screen sees it: what the server has, and on top of it what still waits on this phone. */
export type RecordState =
  | { readonly status: "loading" }
  /** No signal, and this phone has no copy yet. */
  | { readonly status: "away" }
  | { readonly status: "refused"; readonly refused: Refused }
  | {
      readonly status: "ready";
      readonly record: PersonRecord;
      readonly entries: readonly Entry[];
      readonly parties: ReadonlyMap<string, Party>;
      readonly series: ReadonlyMap<string, Series>;
      readonly may: ReadonlySet<EntryType>;
      readonly isOnline: boolean;
      readonly sent: Sent;
      /** How many things wait on this phone to be sent. */
      readonly waiting: number;
      /** How often word came that the place itself changed, or may have, since this record was opened here. */
      readonly placeNews: number;
      /** What the server said no to: the words are kept here until their author has seen why. */
      readonly saidNo: readonly Waiting[];
    };

/** What the server has said of a record so far. */
export interface Synced {
  readonly page: RecordPage;
  readonly record: PersonRecord;
}

/** Joins a page of what is new to what was there. */
export function join(before: Synced | null, page: RecordPage): Synced {
  if (before === null) return { page, record: fold(page.entries, emptyRecord()) };
  const news = page.entries.filter((entry) => entry.seq > before.record.seq);
  const changed = new Map(page.series.map((series) => [series.measure, series]));
  const series = [...before.page.series.filter((each) => !changed.has(each.measure)), ...changed.values()];
  const joined = { ...page, entries: [...before.page.entries, ...news], series };
  return { page: joined, record: fold(news, before.record) };
}

/** `[...synced, ...pending].reduce(evolve)`: what waits stands behind what the server has. */
export function withWaiting(
  synced: Synced,
  waiting: readonly Waiting[],
): { record: PersonRecord; entries: readonly Entry[] } {
  let record = synced.record;
  const entries = [...synced.page.entries];
  const known = new Set(entries.map((entry) => entry.id));
  for (const { draft, refusal } of waiting) {
    if (draft === undefined || refusal !== undefined || known.has(draft.id)) continue;
    const entry = pendingEntry(draft, record.seq + 1);
    record = evolve(record, entry);
    entries.push(entry);
  }
  return { record, entries };
}

/** A draft in the place that it will take, until the server says which. */
function pendingEntry(draft: Draft, seq: number): Entry {
  return { ...draft, seq, recordedAt: draft.at };
}

/** The series with the values that wait on this phone. A waiting correction takes the place of what it replaces. */
export function withWaitingValues(series: readonly Series[], waiting: readonly Waiting[]): ReadonlyMap<string, Series> {
  const all = new Map(series.map((each) => [each.measure as string, each]));
  for (const { measurement, refusal } of waiting) {
    if (measurement === undefined || refusal !== undefined) continue;
    const held = all.get(measurement.measure);
    if (held?.ids.includes(measurement.id)) continue;
    all.set(measurement.measure, withValue(held, measurement));
  }
  return all;
}

function withValue(held: Series | undefined, added: Measurement): Series {
  const before = held === undefined ? [] : held.ids.map((id, at) => ({ id, at }));
  const kept = before
    .filter(({ id }) => id !== added.replaces)
    .map(({ id, at }) => ({
      id,
      takenAt: held?.takenAt[at] ?? "",
      value: held?.value[at] ?? Number.NaN,
      by: held?.by[at] ?? added.by,
    }));
  const rows = [...kept, { id: added.id, takenAt: added.takenAt as string, value: added.value, by: added.by }];
  rows.sort((a, b) => (a.takenAt < b.takenAt ? -1 : a.takenAt > b.takenAt ? 1 : 0));
  return {
    measure: added.measure,
    ids: rows.map((row) => row.id),
    takenAt: rows.map((row) => row.takenAt),
    value: rows.map((row) => row.value),
    by: rows.map((row) => row.by),
    hasOlder: held?.hasOlder ?? false,
  };
}
