import type { LoadedSeries } from "@aimwell/contract";
import {
  derivedId,
  type EntryId,
  type Instant,
  type MeasureId,
  type Measurement,
  type MeasurementId,
  type SeriesLine,
  type SubjectId,
} from "@aimwell/domain";
import type { SignedIn } from "../../sign-in/signed-in.ts";

/** What a series would change in the record, and the rows that do it. */
export interface SeriesPlan {
  readonly loaded: LoadedSeries;
  readonly measurements: readonly Measurement[];
}

/** A value without a time of day stands at noon of its day, so that it has the same day nearly everywhere; today's stands at now. */
function momentOf(day: string, now: Instant): Instant {
  const noon = `${day}T12:00:00.000Z` as Instant;
  return noon < now ? noon : now;
}

interface Known {
  readonly id: MeasurementId;
  readonly value: number;
}
export type KnownByDay = ReadonlyMap<string, Known>;

/** The values that stand now, by day; the last of a day counts. */
export function byDay(
  values: readonly { readonly id: string; readonly takenAt: string; readonly value: number }[],
): KnownByDay {
  return new Map(values.map(({ id, takenAt, value }) => [takenAt.slice(0, 10), { id: id as MeasurementId, value }]));
}

type Step = { readonly is: "added" | "corrected" | "unchanged"; readonly measurement: Measurement | null };

function stepFor(
  subject: SubjectId,
  who: SignedIn,
  asked: {
    readonly measure: MeasureId;
    readonly day: string;
    readonly value: number;
    readonly known: Known | undefined;
    readonly now: Instant;
  },
): Step {
  const { measure, day, value, known, now } = asked;
  if (known?.value === value) return { is: "unchanged", measurement: null };
  // The same correction of the same row has the same id, so that loading a file twice makes no twin.
  const id = derivedId(subject as string as EntryId, `${measure}/${day}/${known?.id ?? "first"}/${value}`);
  const measurement: Measurement = {
    ...{
      id: id as MeasurementId,
      subject,
      measure,
      takenAt: momentOf(day, now),
      value,
      by: who.party,
      as: who.as,
    },
    ...(known === undefined ? {} : { replaces: known.id }),
  };
  return { is: known === undefined ? "added" : "corrected", measurement };
}

/**
 * What loading these rows does: new days are added, days with another value corrected by a new row, and what is there
 * already stays.
 *
 * @param values - what stands of the measure now.
 * @param of - the measure that holds how many there were, and what stands of it; null for one that does not count them.
 */
export function planSeries(
  subject: SubjectId,
  who: SignedIn,
  given: {
    readonly measure: MeasureId;
    readonly values: KnownByDay;
    readonly of: { readonly measure: MeasureId; readonly values: KnownByDay } | null;
    readonly rows: readonly SeriesLine[];
    readonly now: Instant;
  },
): SeriesPlan {
  const { measure, values, of, rows, now } = given;
  const loaded = { rows: rows.length, added: 0, corrected: 0, unchanged: 0 };
  const measurements: Measurement[] = [];
  for (const row of rows) {
    const { day } = row;
    const steps = [stepFor(subject, who, { measure, day, value: row.value, known: values.get(day), now })];
    if (of !== null && row.of !== null) {
      steps.push(stepFor(subject, who, { measure: of.measure, day, value: row.of, known: of.values.get(day), now }));
    }
    const changed = steps.find(({ is }) => is === "corrected") ?? steps.find(({ is }) => is === "added");
    loaded[changed?.is ?? "unchanged"] += 1;
    measurements.push(...steps.flatMap((step) => step.measurement ?? []));
  }
  return { loaded, measurements };
}
