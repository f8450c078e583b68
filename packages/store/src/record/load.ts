import type { SiteId, SubjectId } from "@aimwell/domain";
import type { Sql } from "../sql/sql.ts";
import type { AccessRow, Head } from "./append.ts";
import { chainStart } from "./chain.ts";
import { headOf } from "./read.ts";

/** One stored entry with what decides who may read it. */
export interface StoredLine {
  readonly seq: number;
  readonly scope: string;
  readonly privateTo: string | null;
  readonly line: string;
}
/** A whole record as the write door needs it: with what is private, since it decides upon all of it. */
export interface Loaded {
  readonly head: Head;
  readonly lines: readonly StoredLine[];
  readonly access: readonly AccessRow[];
}

/** Loads a record under the write door's sight. A record that nobody began has no lines and stands at the start. */
export async function loadRecord(sql: Sql, site: SiteId, subject: SubjectId): Promise<Loaded> {
  const head = await headOf(sql, site, subject);
  if (head === null) {
    return { head: { seq: 0, hash: chainStart, measured: 0, measuredHash: chainStart }, lines: [], access: [] };
  }
  const lines = await sql.query<StoredLine>({
    name: "load-lines",
    text: `select seq, scope, private_to as "privateTo", line from entry
            where site_id = $1 and subject_id = $2 and seq <= $3 order by seq`,
    values: [site, subject, head.seq],
  });
  const access = await sql.query<AccessRow>({
    name: "load-access",
    text: `select party_id as "partyId", as_role as "asRole", scopes, until from access
            where site_id = $1 and subject_id = $2`,
    values: [site, subject],
  });
  return { head, lines, access };
}
