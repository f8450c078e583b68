import type { MeasurementRow, SeriesRow } from "@aimwell/store";
import type { Admitted } from "./admit.ts";
import { type HeldRecord, newestValues } from "./held-record.ts";

/** The newest values of each measure after these rows. */
export function withValues(held: HeldRecord["series"], rows: readonly MeasurementRow[]): HeldRecord["series"] {
  if (rows.length === 0) return held;
  const series = new Map(held);
  for (const row of rows) series.set(row.measureId, withValue(series.get(row.measureId), row));
  return series;
}

/** The held record after its append went in, without reading anything back. */
export function withAppended(held: HeldRecord, admitted: Admitted): HeldRecord {
  const { lines, placeOf, authors } = held;
  let { size } = held;
  for (const { entryId, seq, scope, privateTo, line } of admitted.entries) {
    placeOf.set(entryId, seq);
    lines.push({ seq, scope, privateTo, line });
    size += line.length;
  }
  for (const author of admitted.authors) authors.add(author);
  return { ...held, size, head: admitted.head, record: admitted.record };
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
