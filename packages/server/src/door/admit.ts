import type { Outcome } from "@aimwell/contract";
import { sentenceOf } from "@aimwell/contract";
import {
  type Actor,
  type Consequences,
  consequencesOf,
  type Draft,
  decide,
  decideMeasurement,
  type EarlierValues,
  type Entry,
  grow,
  type Instant,
  type Level,
  type Measurement,
  type PersonRecord,
  type Refusal,
  reckoningsDue,
  type SubjectId,
  scopeOf,
  type ValuesInTime,
} from "@aimwell/domain";
import { type EntryRow, entryHash, type Head, type MeasurementRow, measurementHash } from "@aimwell/store";
import type { Standing } from "./standing.ts";

/** What came for one subject in one request, in the order in which it came. */
export interface Coming {
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
}

/** What of it stands, in the order of the record. */
export interface Admitted {
  readonly record: PersonRecord;
  readonly head: Head;
  readonly entries: readonly EntryRow[];
  readonly measurements: readonly MeasurementRow[];
  readonly authors: ReadonlySet<string>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

export interface AdmitContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly level: Level;
  readonly isHere: (entryId: string) => boolean;
  readonly draftStanding: (draft: Draft) => Standing;
  readonly measurementStanding: (measurement: Measurement) => Standing;
  readonly consequences: Consequences;
  /** The values in the store that what comes would correct. */
  readonly earlier: EarlierValues;
  readonly subject: SubjectId;
  /** The newest values of each measure once these rows have come in. */
  readonly seriesWith: (rows: readonly MeasurementRow[]) => ReadonlyMap<string, ValuesInTime>;
}

/**
 * Decides upon everything that came for one subject. The record grows in place: when the append does not go in, whoever
 * held it must let go of it and load it again.
 */
export function admit(record: PersonRecord, head: Head, coming: Coming, context: AdmitContext): Admitted {
  const admission = new Admission(record, head, context);
  for (const draft of coming.drafts) admission.takeDraft(draft);
  for (const measurement of coming.measurements) admission.takeMeasurement(measurement);
  admission.reckon();
  return admission.result();
}

/** One request's way through the door: the record grows as drafts are taken in, so later ones may build on earlier. */
class Admission {
  #record: PersonRecord;
  #head: Head;
  readonly #context: AdmitContext;
  readonly #entries: EntryRow[] = [];
  readonly #measurements: MeasurementRow[] = [];
  readonly #authors = new Set<string>();
  readonly #outcomes = new Map<string, Outcome>();
  /** What may have changed the result of a test: studies, and measures whose values or phases came. */
  readonly #studied = new Set<string>();
  readonly #touched = new Set<string>();
  readonly #earlier: Map<Measurement["id"], { measure: Measurement["measure"]; correctedBy: Measurement["id"] | null }>;

  constructor(record: PersonRecord, head: Head, context: AdmitContext) {
    this.#record = record;
    this.#head = head;
    this.#context = context;
    this.#earlier = new Map(context.earlier);
  }

  takeDraft(draft: Draft): void {
    if (this.#outcomes.has(draft.id)) return;
    if (this.#stands(draft.id, this.#context.draftStanding(draft))) return;
    const decided = decide(this.#record, draft, this.#context);
    if (!decided.ok) {
      this.#refuse(draft.id, decided.refusal);
      return;
    }
    const entry = this.#add(decided.value);
    this.#outcomes.set(draft.id, { outcome: "accepted", id: draft.id, seq: entry.seq, recordedAt: entry.recordedAt });
    const follows = consequencesOf(this.#record, entry, this.#context.consequences);
    for (const consequence of follows.drafts) {
      if (!this.#context.isHere(consequence.id)) this.#add(consequence);
    }
    for (const measurement of follows.measurements) this.#addMeasurement(measurement);
  }

  takeMeasurement(measurement: Measurement): void {
    if (this.#outcomes.has(measurement.id)) return;
    if (this.#stands(measurement.id, this.#context.measurementStanding(measurement))) return;
    const decided = decideMeasurement(this.#record, measurement, { ...this.#context, earlier: this.#earlier });
    if (!decided.ok) {
      this.#refuse(measurement.id, decided.refusal);
      return;
    }
    const row = this.#addMeasurement(decided.value);
    this.#outcomes.set(row.measurementId, {
      outcome: "accepted",
      id: row.measurementId,
      seq: row.n,
      recordedAt: row.recordedAt,
    });
  }

  /** The results of tests, reckoned anew where something of what came changes them. */
  reckon(): void {
    if (this.#studied.size === 0 && this.#touched.size === 0) return;
    const { consequences, subject, now, seriesWith } = this.#context;
    const series = seriesWith(this.#measurements);
    const due = reckoningsDue(this.#record, {
      ...{ system: consequences.system, subject, now, measures: this.#touched, tests: this.#studied },
      valuesOf: (measure) => series.get(measure),
    });
    for (const draft of due) this.#add(draft);
  }

  result(): Admitted {
    return {
      record: this.#record,
      head: this.#head,
      entries: this.#entries,
      measurements: this.#measurements,
      authors: this.#authors,
      outcomes: this.#outcomes,
    };
  }

  /** Answers for what came before. Nothing is left to decide then. */
  #stands(id: string, standing: Standing): boolean {
    if (standing.is === "new") return false;
    if (standing.is === "other") this.#refuse(id, { code: "id_taken", id });
    else this.#outcomes.set(id, { outcome: "already", id, seq: standing.place });
    return true;
  }

  #refuse(id: string, refusal: Refusal): void {
    const { code, ...facts } = refusal;
    this.#outcomes.set(id, { outcome: "refused", id, code, words: sentenceOf(refusal), facts });
  }

  #add(draft: Draft): Entry {
    const seq = this.#head.seq + 1;
    const entry: Entry = { ...draft, seq, recordedAt: this.#context.now };
    const scope = scopeOf(entry.type);
    const row = {
      seq,
      entryId: entry.id,
      type: entry.type,
      scope,
      privateTo: scope === "private" ? entry.by : null,
      recordedAt: entry.recordedAt,
      line: JSON.stringify(entry),
    };
    const hash = entryHash(this.#head.hash, row);
    this.#entries.push({ ...row, hash });
    this.#head = { ...this.#head, seq, hash };
    this.#record = grow(this.#record, entry);
    if (entry.type === "test.studied") this.#studied.add(entry.body.test);
    if (entry.type === "point.excluded" || entry.type === "phase.marked") this.#touched.add(entry.body.measure);
    this.#authors.add(entry.by);
    return entry;
  }

  #addMeasurement(measurement: Measurement): MeasurementRow {
    const n = this.#head.measured + 1;
    const row = {
      n,
      measurementId: measurement.id,
      measureId: measurement.measure,
      takenAt: measurement.takenAt,
      value: measurement.value,
      byParty: measurement.by,
      asRole: measurement.as,
      replaces: measurement.replaces ?? null,
      recordedAt: this.#context.now,
    };
    const hash = measurementHash(this.#head.measuredHash, row);
    this.#measurements.push({ ...row, hash });
    this.#touched.add(measurement.measure);
    this.#head = { ...this.#head, measured: n, measuredHash: hash };
    this.#earlier.set(measurement.id, { measure: measurement.measure, correctedBy: null });
    const { replaces, measure } = measurement;
    if (replaces !== undefined) this.#earlier.set(replaces, { measure, correctedBy: measurement.id });
    return { ...row, hash };
  }
}
