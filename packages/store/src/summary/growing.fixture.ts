import {
  type Entry,
  type Figures,
  figureChanges,
  figuresOf,
  fold,
  noFigures,
  type PersonRecord,
  type SiteId,
  type StrataChoice,
  type SubjectId,
  strataOf,
} from "@aimwell/domain";
import type { Head, MeasurementRow } from "../record/append.ts";
import { chainStart, entryHash, measurementHash } from "../record/chain.ts";
import type { Store } from "../store.ts";

/** One value as a test tells it. */
export interface Told {
  readonly id: string;
  readonly measure: string;
  readonly takenAt: string;
  readonly value: number;
  readonly replaces: string | null;
}
/** A value that was kept, with the strata that its person was in. */
export interface Kept extends Told {
  readonly subject: string;
  readonly strata: readonly string[];
}

const recordedAt = "2026-11-03T09:00:00.000Z";

/** A person's record that grows append by append, as the write door makes it grow. */
export class Growing {
  readonly subject: SubjectId;
  readonly kept: Kept[] = [];
  record: PersonRecord = fold([]);
  figures: Figures = noFigures;
  readonly #store: Store;
  readonly #site: SiteId;
  readonly #choice: StrataChoice;
  #head: Head = { seq: 0, hash: chainStart, measured: 0, measuredHash: chainStart };

  constructor(store: Store, site: SiteId, { subject, choice }: { subject: SubjectId; choice: StrataChoice }) {
    this.#store = store;
    this.#site = site;
    this.subject = subject;
    this.#choice = choice;
  }

  async takes(entries: readonly Entry[], told: readonly Told[]): Promise<boolean> {
    const { subject } = this;
    const record = fold(entries, this.record);
    const figures = figuresOf(record, this.#choice);
    const strata = strataOf(record, this.#choice);
    let to = this.#head;
    const lines = entries.map((entry) => {
      const { seq, id, type } = entry;
      const line = JSON.stringify(entry);
      const row = { seq, entryId: id, type, scope: "life", privateTo: null, recordedAt, line };
      to = { ...to, seq, hash: entryHash(to.hash, row) };
      return { ...row, hash: to.hash };
    });
    const measurements = told.map((value) => {
      const row = this.#valueRow(value, to.measured + 1);
      to = { ...to, measured: row.n, measuredHash: measurementHash(to.measuredHash, row) };
      return { ...row, hash: to.measuredHash };
    });
    const isIn = await this.#store.append({
      writer: null,
      ...{ site: this.#site, subject, from: this.#head, to, entries: lines, measurements, panelLine: "{}", access: [] },
      figures: figureChanges(this.figures, figures),
      strata,
    });
    if (!isIn) return false;
    this.kept.push(...told.map((value) => ({ ...value, subject, strata })));
    [this.record, this.figures, this.#head] = [record, figures, to];
    return true;
  }

  #valueRow({ id, measure, takenAt, value, replaces }: Told, n: number): Omit<MeasurementRow, "hash"> {
    const { subject } = this;
    const by = { byParty: subject, asRole: "person" };
    return { n, measurementId: id, measureId: measure, takenAt, value, ...by, replaces, recordedAt };
  }
}
