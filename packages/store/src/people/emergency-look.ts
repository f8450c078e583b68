import type { PartyId, SiteId, SubjectId } from "@aimwell/domain";
import type { Sql } from "../sql/sql.ts";

/** A record that a professional opened without a partnership, and why. */
export interface EmergencyLook {
  readonly site: SiteId;
  readonly subject: SubjectId;
  readonly party: PartyId;
  readonly reason: string;
  readonly openedAt: string;
  readonly endsAt: string;
}

/** Opens a record for a bounded time. False when there is no such record. */
export async function addEmergencyLook(sql: Sql, look: EmergencyLook): Promise<boolean> {
  const rows = await sql.query({
    text: `insert into emergency_look (site_id, subject_id, party_id, reason, opened_at, ends_at)
           select s.site_id, s.subject_id, $3, $4, $5, $6 from subject as s
            where s.site_id = $1 and s.subject_id = $2 and s.kind = 'person' returning subject_id`,
    values: [look.site, look.subject, look.party, look.reason, look.openedAt, look.endsAt],
  });
  return rows.length === 1;
}

export interface EmergencyLookRow {
  readonly by: string;
  readonly name: string;
  readonly reason: string;
  readonly at: string;
  readonly until: string;
}

/** Everyone who ever opened this record in an emergency, newest first. */
export function emergencyLooksOf(sql: Sql, site: SiteId, subject: SubjectId): Promise<readonly EmergencyLookRow[]> {
  return sql.query<EmergencyLookRow>({
    text: `select e.party_id as by, p.name, e.reason, e.opened_at as at, e.ends_at as until
             from emergency_look as e join party as p on p.site_id = e.site_id and p.party_id = e.party_id
            where e.site_id = $1 and e.subject_id = $2
            order by e.opened_at desc`,
    values: [site, subject],
  });
}
