import type { Pool, Sql } from "../sql/sql.ts";
import { quoted, tablesOf } from "../verify/tables.ts";
import type { ErasureRow } from "./erasure.ts";
import { erasureHash } from "./erasure.ts";

/** The name under which others' records go on mentioning somebody who was removed. */
export const removedName = "Removed person";

export interface EraseAsked {
  readonly site: string;
  /** A person: the party's id is the record's id too. */
  readonly person: string;
  readonly erasedAt: string;
  /** On what ground, in few words that name nobody. */
  readonly because: string;
}

/** What was removed, and what others' records keep. */
export interface Erased {
  readonly entries: number;
  readonly measurements: number;
  readonly looks: number;
  readonly invitations: number;
  readonly accounts: number;
  /** Entries that the person wrote into other records, as a supporter: those are others' records, and stay. */
  readonly inOtherRecords: number;
}

/**
 * Erases a person: words, values, projections, looks, invitations and the way in, in one transaction. What is left is one
 * row that says that there was a record, how long, and the hashes that it ended with; and the party under another name,
 * so that others' records stay whole. The record's head moves one step on, so that a server that holds the record in
 * memory can't write to it any more.
 */
export function erasePerson(owner: Pool, asked: EraseAsked): Promise<Erased> {
  return owner.transaction(async (sql) => {
    await sql.script("set local statement_timeout = 0");
    const account = await accountOf(sql, asked);
    await stepOn(sql, asked);
    const removed = await removeRecord(sql, asked);
    const invitations = (removed.get("invitation") ?? 0) + (await removeInvitations(sql, asked));
    const accounts = account === null ? 0 : await removeAccount(sql, account);
    await sql.query({
      text: `update party set name = $3, what = null, is_lead = false, account_id = null
              where site_id = $1 and party_id = $2`,
      values: [asked.site, asked.person, removedName],
    });
    const [others] = await sql.query<{ entries: number }>({
      text: "select count(*) as entries from entry where site_id = $1 and strpos(line, $2) > 0",
      values: [asked.site, asked.person],
    });
    return {
      entries: removed.get("entry") ?? 0,
      measurements: removed.get("measurement") ?? 0,
      looks: removed.get("look") ?? 0,
      invitations,
      accounts,
      inOtherRecords: others?.entries ?? 0,
    };
  });
}

/** All rows of a record in whichever table, but for its head and what tells that it was erased. */
async function removeRecord(sql: Sql, { site, person }: EraseAsked): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { name, columns } of (await tablesOf(sql)).toReversed()) {
    const isOfRecords = ["site_id", "subject_id"].every((key) => columns.some((column) => column.name === key));
    if (!isOfRecords || name === "subject" || name === "erasure") continue;
    const rows = await sql.query({
      text: `delete from ${quoted(name)} where site_id = $1 and subject_id = $2 returning 1 as one`,
      values: [site, person],
    });
    counts.set(name, rows.length);
  }
  await sql.query({
    text: "update subject set panel_line = null where site_id = $1 and subject_id = $2",
    values: [site, person],
  });
  return counts;
}

/** What the person sent to get into other records. */
async function removeInvitations(sql: Sql, { site, person }: EraseAsked): Promise<number> {
  const rows = await sql.query({
    text: "delete from invitation where site_id = $1 and invited_by = $2 returning 1 as one",
    values: [site, person],
  });
  return rows.length;
}

async function accountOf(sql: Sql, { site, person }: EraseAsked): Promise<string | null> {
  const [row] = await sql.query<{ account: string | null }>({
    text: `select account_id as account from party where site_id = $1 and party_id = $2 and kind in ('person', 'supporter')`,
    values: [site, person],
  });
  return row?.account ?? null;
}

/** Everything that hangs on an account, in whichever table: passwords, passkeys, codes, sessions; then itself. */
async function removeAccount(sql: Sql, account: string): Promise<number> {
  const tables = await tablesOf(sql);
  for (const { name, columns } of tables.toReversed()) {
    if (name === "party") continue;
    const owner = columns.find((column) => column.name === "account_id" || column.name === "userId");
    if (owner === undefined) continue;
    await sql.query({
      text: `delete from ${quoted(name)} where ${quoted(owner.name)}::text = $1`,
      values: [account],
    });
  }
  if (!tables.some(({ name }) => name === "user")) return 0;
  const rows = await sql.query({ text: `delete from "user" where id = $1 returning id`, values: [account] });
  return rows.length;
}

/** Writes down what was, and moves the head one step on. A person who never had a record leaves nothing to write down. */
async function stepOn(sql: Sql, { site, person, erasedAt, because }: EraseAsked): Promise<void> {
  const [head] = await sql.query<Omit<ErasureRow, "erasedAt" | "because">>({
    text: `select seq, head as hash, measured, measured_head as "measuredHash" from subject
            where site_id = $1 and subject_id = $2 for update`,
    values: [site, person],
  });
  if (head === undefined) return;
  const row: ErasureRow = { ...head, seq: head.seq + 1, erasedAt, because };
  await sql.query({
    text: `insert into erasure (site_id, subject_id, seq, head, measured, measured_head, erased_at, because)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [site, person, row.seq, row.hash, row.measured, row.measuredHash, erasedAt, because],
  });
  await sql.query({
    text: "update subject set seq = $3, head = $4 where site_id = $1 and subject_id = $2",
    values: [site, person, row.seq, erasureHash(row)],
  });
}
