import {
  consequencesOf,
  type Draft,
  decide,
  decideMeasurement,
  emptyRecord,
  evolve,
  type Level,
  type Measurement,
  type PartyId,
  type PersonRecord,
  type Refusal,
} from "@aimwell/domain";
import { instrumentById } from "@aimwell/library/instruments";
import { readScoringFile } from "@aimwell/statistics";
import type { Calendar } from "./calendar.ts";
import type { History } from "./clinic.ts";

export interface Told {
  readonly history: History;
  readonly record: PersonRecord;
  readonly measurements: readonly Measurement[];
  readonly refused: readonly (Refusal & { readonly what: string })[];
}

const system = "00000000-0000-8000-8000-0000000000aa" as PartyId;
const instrument = (id: string) => {
  const known = instrumentById(id);
  if (known?.scoring == null) return null;
  return { title: known.title, kind: "outcome" as const, scoring: readScoringFile(known.scoring.raw) };
};

/** A history as the record would take it, by the domain's own rules and without a database. */
export function told(history: History, calendar: Calendar, level: Level = "person"): Told {
  let record = emptyRecord();
  const measurements: Measurement[] = [];
  const refused: (Refusal & { readonly what: string })[] = [];
  const grow = (draft: Draft, recordedAt: Draft["at"]) => {
    const entry = { ...draft, seq: record.seq + 1, recordedAt };
    record = evolve(record, entry);
    return entry;
  };
  for (const { voice, now, drafts, measurements: values } of history.telling.handfuls(calendar.at(-1, "22:00"))) {
    for (const draft of drafts) {
      const decided = decide(record, draft, { actor: voice, now, level });
      if (!decided.ok) {
        refused.push({ ...decided.refusal, what: `${history.name}: ${draft.type} at ${draft.at}` });
        continue;
      }
      const entry = grow(decided.value, now);
      const follows = consequencesOf(record, entry, { system, instrument });
      for (const each of follows.drafts) grow(each, now);
      measurements.push(...follows.measurements);
    }
    for (const value of values) {
      const decided = decideMeasurement(record, value, { actor: voice, now, level });
      if (decided.ok) measurements.push(decided.value);
      else refused.push({ ...decided.refusal, what: `${history.name}: ${value.measure} at ${value.takenAt}` });
    }
  }
  return { history, record, measurements, refused };
}
