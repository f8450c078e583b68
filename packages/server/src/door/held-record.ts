import type { Entry, PersonRecord, SiteId, SubjectId } from "@aimwell/domain";
import { fold } from "@aimwell/domain";
import type { AccessRow, Head, Loaded, SeriesRow, StoredLine } from "@aimwell/store";
import type { HeldFigures } from "./team-figures.ts";

/** A record held in this process, so that the write door and readers need not load it again. */
export interface HeldRecord {
  readonly site: SiteId;
  readonly subject: SubjectId;
  readonly head: Head;
  /** The whole record, with what is private: only the write door decides upon it. */
  readonly record: PersonRecord;
  /** Lines, places and authors grow in place when an append went in: a long record is not copied at each entry. */
  readonly lines: StoredLine[];
  /** What it takes in memory, in characters. */
  readonly size: number;
  readonly placeOf: Map<string, number>;
  /** Everyone who ever brought something. */
  readonly authors: Set<string>;
  readonly access: readonly AccessRow[];
  /** The panel row as it was last written; null before the first time in this process. */
  readonly panelLine: string | null;
  /** What the record adds to the team's figures; null while nobody needed to know. */
  readonly figures: HeldFigures | null;
  /** The newest values of each measure, for the panel row and the page. */
  readonly series: ReadonlyMap<string, SeriesRow>;
}

/** What a record without lines takes, in characters. */
const leastSize = 1000;

/** How many values of each measure a page carries; older ones have an address of their own. */
export const newestValues = 400;

/** Makes a held record of what the store loaded. Stored lines were checked when they came in: they are entries. */
export function hold(site: SiteId, subject: SubjectId, loaded: Loaded, series: readonly SeriesRow[]): HeldRecord {
  const entries = loaded.lines.map((line) => JSON.parse(line.line) as Entry);
  return {
    site,
    subject,
    head: loaded.head,
    record: fold(entries),
    lines: [...loaded.lines],
    size: loaded.lines.reduce((sum, line) => sum + line.line.length, leastSize),
    placeOf: new Map(entries.map((entry) => [entry.id, entry.seq])),
    authors: new Set(entries.map((entry) => entry.by)),
    access: loaded.access,
    panelLine: null,
    figures: null,
    series: new Map(series.map((each) => [each.measure, each])),
  };
}

/** The records used last, up to a number of characters; what was not used for longest goes first. */
export class HeldRecords {
  readonly #held = new Map<string, HeldRecord>();
  readonly #most: number;
  #size = 0;

  /** @param most - characters of entries kept in memory, about two bytes each. */
  constructor(most = 64 * 1024 * 1024) {
    this.#most = most;
  }

  get(site: SiteId, subject: SubjectId): HeldRecord | undefined {
    const key = `${site}/${subject}`;
    const held = this.#held.get(key);
    if (held === undefined) return undefined;
    this.#held.delete(key);
    this.#held.set(key, held);
    return held;
  }

  put(record: HeldRecord): void {
    this.drop(record.site, record.subject);
    this.#held.set(`${record.site}/${record.subject}`, record);
    this.#size += record.size;
    for (const [key, oldest] of this.#held) {
      if (this.#size <= this.#most) return;
      this.#held.delete(key);
      this.#size -= oldest.size;
    }
  }

  drop(site: SiteId, subject: SubjectId): void {
    const key = `${site}/${subject}`;
    const held = this.#held.get(key);
    if (held === undefined) return;
    this.#held.delete(key);
    this.#size -= held.size;
  }
}
