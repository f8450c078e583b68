import type { PartyId, SiteId } from "@aimwell/domain";
import type { Sql } from "../sql/sql.ts";

export interface InvitationRow {
  readonly tokenHash: string;
  readonly asRole: "person" | "supporter" | "professional";
  readonly subjectId: string | null;
  readonly name: string;
  /** JSON text: what the inviter chose, for example what a supporter may see and until when. */
  readonly details: string;
  readonly invitedBy: string;
  readonly expiresAt: string;
}

export async function addInvitation(sql: Sql, site: SiteId, invitation: InvitationRow): Promise<void> {
  const { tokenHash, asRole, subjectId, name, details, invitedBy, expiresAt } = invitation;
  await sql.query({
    name: "add-invitation",
    text: `insert into invitation (site_id, token_hash, as_role, subject_id, name, details, invited_by, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [site, tokenHash, asRole, subjectId, name, details, invitedBy, expiresAt],
  });
}

/** An invitation that still works: not used, not past its time. */
export async function openInvitation(
  sql: Sql,
  site: SiteId,
  tokenHash: string,
  now: string,
): Promise<InvitationRow | null> {
  const [row] = await sql.query<InvitationRow>({
    name: "open-invitation",
    text: `select token_hash as "tokenHash", as_role as "asRole", subject_id as "subjectId", name, details,
                  invited_by as "invitedBy", expires_at as "expiresAt"
             from invitation
            where site_id = $1 and token_hash = $2 and accepted_at is null and revoked_at is null and expires_at > $3`,
    values: [site, tokenHash, now],
  });
  return row ?? null;
}

/** Uses an invitation up. Of two who try at once, one gets it. */
export async function useInvitation(sql: Sql, site: SiteId, tokenHash: string, now: string): Promise<boolean> {
  const rows = await sql.query({
    name: "use-invitation",
    text: `update invitation set accepted_at = $3
            where site_id = $1 and token_hash = $2 and accepted_at is null and revoked_at is null and expires_at > $3 returning token_hash`,
    values: [site, tokenHash, now],
  });
  return rows.length === 1;
}

/** The links that a party made and that still work, newest first. A hash names a link without opening it. */
export async function openInvitations(
  sql: Sql,
  site: SiteId,
  party: PartyId,
  now: string,
): Promise<readonly Pick<InvitationRow, "tokenHash" | "asRole" | "name" | "expiresAt">[]> {
  return sql.query({
    text: `select token_hash as "tokenHash", as_role as "asRole", name, expires_at as "expiresAt" from invitation
            where site_id = $1 and invited_by = $2 and accepted_at is null and revoked_at is null and expires_at > $3
            order by expires_at desc`,
    values: [site, party, now],
  });
}

/** Takes a link back. False when this party made no such link, or it works no more. */
export async function endInvitation(
  sql: Sql,
  site: SiteId,
  party: PartyId,
  tokenHash: string,
  now: string,
): Promise<boolean> {
  const rows = await sql.query({
    text: `update invitation set revoked_at = $4
            where site_id = $1 and invited_by = $2 and token_hash = $3 and accepted_at is null and revoked_at is null
           returning token_hash`,
    values: [site, party, tokenHash, now],
  });
  return rows.length === 1;
}
