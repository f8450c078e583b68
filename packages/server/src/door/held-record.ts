import { getHeapStatistics } from "node:v8";
import type { Entry, PanelText, PersonRecord, SiteId, SubjectId } from "@aimwell/domain";
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
  /** What its entries take in memory, in characters. */
  readonly size: number;
  readonly placeOf: Map<string, number>;
  /** Everyone who ever brought something. */
  readonly authors: Set<string>;
  readonly access: readonly AccessRow[];
  /** The day for which access was last reckoned from the record; null before the first time in this process. */
  readonly accessOn: string | null;
  /** The panel row as it was last written, with what it was made of; null before the first time in this process. */
  readonly panel: PanelText | null;
  /** What the record adds to the team's figures; null while nobody needed to know. */
  readonly figures: HeldFigures | null;
  /** The newest values of each measure, for the panel row and the page. */
  readonly series: ReadonlyMap<string, SeriesRow>;
}

/** What a record without lines takes, in characters. */
const leastSize = 1000;

/** What one value takes, with its id, its author and its place in the page's text, in characters. */
const valueSize = 150;
const sizeOf = ({ size, series }: HeldRecord): number => {
  let values = 0;
  for (const { ids } of series.values()) values += ids.length;
  return size + values * valueSize;
};

/**
 * Characters of records kept in memory when nobody says: with what is made of them each takes some 2.5 bytes (measured with
 * made histories), so that they take a quarter of what this process may use at most.
 */
export const usualCharacters = (heapBytes: number): number => Math.min(64 * 1024 * 1024, Math.floor(heapBytes / 10));

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
    accessOn: null,
    panel: null,
    figures: null,
    series: new Map(series.map((each) => [each.measure, each])),
  };
}

/** The records used last, up to a number of characters; what was not used for longest goes first. */
export class HeldRecords {
  readonly #held = new Map<string, { readonly record: HeldRecord; readonly size: number }>();
  readonly #most: number;
  #size = 0;

  /** @param most - characters of records kept in memory. */
  constructor(most = usualCharacters(getHeapStatistics().heap_size_limit)) {
    this.#most = most;
  }

  /** How many are held, and how many characters they take: for the figures of a running server. */
  get kept(): { readonly records: number; readonly characters: number } {
    return { records: this.#held.size, characters: this.#size };
  }

  get(site: SiteId, subject: SubjectId): HeldRecord | undefined {
    const key = `${site}/${subject}`;
    const held = this.#held.get(key);
    if (held === undefined) return undefined;
    this.#held.delete(key);
    this.#held.set(key, held);
    return held.record;
  }

  put(record: HeldRecord): void {
    this.drop(record.site, record.subject);
    const size = sizeOf(record);
    this.#held.set(`${record.site}/${record.subject}`, { record, size });
    this.#size += size;
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
