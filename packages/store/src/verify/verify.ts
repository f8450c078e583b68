import type { Entry, Instant } from "@aimwell/domain";
import type { ErasureRow } from "../erase/erasure.ts";
import type { Pool, Sql } from "../sql/sql.ts";
import { type Fault, followChains, readRecord, type StoredRecord } from "./follow.ts";
import { followProjections } from "./projections.ts";
import { followReferences, lostReferences, partyIdsOf } from "./references.ts";
import { brokenSeals } from "./seals.ts";
import { followSummaries } from "./summaries.ts";

/** What verifying found: how much was read, what was erased, and the first broken row of each broken record or table. */
export interface Verified {
  readonly records: number;
  readonly entries: number;
  readonly measurements: number;
  readonly erased: readonly { readonly site: string; readonly subject: string; readonly on: string }[];
  readonly broken: readonly Broken[];
}
export interface Broken extends Fault {
  readonly site: string | null;
  /** Whose record; null for what stands beside the records. */
  readonly subject: string | null;
}

/** How far long work has come. */
export interface Progress {
  readonly onRecord?: ((done: number, of: number) => void) | undefined;
}

interface Place {
  readonly site: string;
  readonly subject: string;
}

/**
 * Reads every row there is. Each record's chains are followed (each hash covers the row before it and every column that a
 * reader relies on), then what it names, then what is projected from it; summaries are compared with ones computed
 * anew, and the rows beside the records with their seals. Records are read one at a time, each in one snapshot.
 *
 * @param asked.now - tells which grants are over.
 * @param asked.onRecord - told after each record.
 */
export async function verifyStore(
  owner: Pool,
  { now = new Date().toISOString() as Instant, onRecord }: { readonly now?: Instant } & Progress = {},
): Promise<Verified> {
  const verify: Verify = (sql, place, parties) => verifyRecord(sql, { ...place, now }, parties);
  return verifyWith(owner, verify, besideRecords, onRecord);
}

/** Follows the chains of every record, and nothing else: writers never wait for it. */
export async function verifyChains(owner: Pool, { onRecord }: Progress = {}): Promise<Verified> {
  const chains = async (sql: Sql, { site, subject }: Place): Promise<Found> => {
    const read = await readRecord(sql, site, subject);
    return found(read, followChains(read));
  };
  return verifyWith(owner, chains, async () => [], onRecord);
}

type Verify = (sql: Sql, place: Place, parties: Parties) => Promise<Found>;

async function verifyWith(
  owner: Pool,
  verify: Verify,
  beside: (owner: Pool, isWhole: boolean) => Promise<readonly Broken[]>,
  onRecord: Progress["onRecord"],
): Promise<Verified> {
  const subjects = await owner.query<Place>({
    text: "select site_id as site, subject_id as subject from subject order by site_id, subject_id",
  });
  const broken: Broken[] = [];
  const erased: Verified["erased"][number][] = [];
  const parties: Parties = new Map();
  let [entries, measurements] = [0, 0];
  for (const [at, place] of subjects.entries()) {
    // One snapshot for a record, so that an append in between is seen whole or not at all.
    const each = await owner.transaction((sql) => verify(sql, place, parties), {
      isolation: "repeatable read",
      readOnly: true,
    });
    entries += each.entries;
    measurements += each.measurements;
    erased.push(...each.erasures.map(({ erasedAt }) => ({ ...place, on: erasedAt.slice(0, 10) })));
    if (each.broken !== null) broken.push({ ...place, ...each.broken });
    onRecord?.(at + 1, subjects.length);
  }
  const heads = [...(await withoutHead(owner)), ...(await ofAnotherKind(owner))];
  const rest = [...heads, ...(await beside(owner, broken.length === 0))];
  return { records: subjects.length, entries, measurements, erased, broken: [...broken, ...rest] };
}

interface Found {
  readonly entries: number;
  readonly measurements: number;
  readonly erasures: readonly ErasureRow[];
  readonly broken: Fault | null;
}

/** The parties of each site, read once. */
type Parties = Map<string, ReadonlySet<string>>;

const found = ({ entries, measurements, erasures }: StoredRecord, broken: Fault | null): Found => ({
  entries: entries.length,
  measurements: measurements.length,
  erasures,
  broken,
});

async function verifyRecord(sql: Sql, at: Place & { readonly now: Instant }, parties: Parties): Promise<Found> {
  const read = await readRecord(sql, at.site, at.subject);
  const known = parties.get(at.site) ?? (await partyIdsOf(sql, at.site));
  parties.set(at.site, known);
  return found(read, followChains(read) ?? (await followWhatItSays(sql, at, read, known)));
}

/** Called for chains that hold, so that every line is an entry that the door let in. */
async function followWhatItSays(
  sql: Sql,
  at: Place & { readonly now: Instant },
  read: StoredRecord,
  parties: ReadonlySet<string>,
): Promise<Fault | null> {
  const told = read.entries.map(({ line }) => JSON.parse(line) as Entry);
  return followReferences(read, told, parties) ?? (await followProjections(sql, at, read, told));
}

/** @param isWhole - all records hold: summaries are computed from records that hold, by a basis that holds. */
async function besideRecords(owner: Pool, isWhole: boolean): Promise<readonly Broken[]> {
  const seals = await brokenSeals(owner);
  const lost = await lostReferences(owner);
  const cells = isWhole && seals.length === 0 ? await followSummaries(owner) : [];
  const why = "it is not what the records give; `aimwell rebuild` makes it anew";
  return [
    ...seals.map(({ table, row }) => ({
      site: null,
      subject: null,
      where: `table ${table}, row ${row}`,
      why: "it is not what was written",
    })),
    ...lost.map(({ site, subject, where }) => ({ site, subject, where, why: "who is not there" })),
    ...cells.map(({ site, cell }) => ({ site, subject: null, where: `summary ${cell}`, why })),
  ];
}

/** Whose record it is says what kind of record it is: a site's own id is its team's, every other a person's. */
async function ofAnotherKind(owner: Pool): Promise<readonly Broken[]> {
  const rows = await owner.query<Place>({
    text: `select site_id as site, subject_id as subject from subject
            where kind <> case when subject_id = site_id then 'team' else 'person' end`,
  });
  return rows.map((row) => ({ ...row, where: "kind", why: "it is not the kind of record that its id says" }));
}

/** Rows whose record has no head: a lost head would hide them. */
async function withoutHead(owner: Pool): Promise<readonly Broken[]> {
  const rows = await owner.query<Place>({
    text: `select distinct e.site_id as site, e.subject_id as subject
             from (select site_id, subject_id from entry union all select site_id, subject_id from measurement
                   union all select site_id, subject_id from access
                   union all select site_id, subject_id from erasure) as e
             left join subject as s on s.site_id = e.site_id and s.subject_id = e.subject_id
            where s.subject_id is null`,
  });
  return rows.map((row) => ({ ...row, where: "head", why: "it is gone, but rows of the record are there" }));
}
