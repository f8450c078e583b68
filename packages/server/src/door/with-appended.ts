import type { MeasurementRow, SeriesRow } from "@aimwell/store";
import type { Admitted } from "./admit.ts";
import { type HeldRecord, newestValues } from "./held-record.ts";

/** The held record after an append, without reading anything back. */
export function withAppended(held: HeldRecord, admitted: Admitted): HeldRecord {
  const { entries, measurements, record, head } = admitted;
  const placeOf = new Map(held.placeOf);
  for (const entry of entries) placeOf.set(entry.entryId, entry.seq);
  const authors = new Set(held.authors);
  for (const author of admitted.authors) authors.add(author);
  const series = new Map(held.series);
  for (const row of measurements) series.set(row.measureId, withValue(series.get(row.measureId), row));
  const lines = entries.map(({ seq, scope, privateTo, line }) => ({ seq, scope, privateTo, line }));
  return { ...held, head, record, authors, lines: [...held.lines, ...lines], placeOf, series };
}

function withValue(held: SeriesRow | undefined, row: MeasurementRow): SeriesRow {
  const columns = held ?? { measure: row.measureId, ids: [], takenAt: [], value: [], by: [], hasOlder: false };
  const gone = row.replaces === null ? -1 : columns.ids.indexOf(row.replaces);
  const keep = <Value>(all: readonly Value[]): Value[] => all.filter((_, at) => at !== gone);
  const takenAt = keep(columns.takenAt);
  const later = takenAt.findIndex((at) => at > row.takenAt);
  const at = later === -1 ? takenAt.length : later;
  const put = <Value>(all: readonly Value[], value: Value): readonly Value[] =>
    [...all.slice(0, at), value, ...all.slice(at)].slice(-newestValues);
  return {
    measure: row.measureId,
    ids: put(keep(columns.ids), row.measurementId),
    takenAt: put(takenAt, row.takenAt),
    value: put(keep(columns.value), row.value),
    by: put(keep(columns.by), row.byParty),
    hasOlder: columns.hasOlder || takenAt.length >= newestValues,
  };
}
