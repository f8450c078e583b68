import type { PartyId, SiteId, SubjectId } from "@aimwell/domain";
import type { Sql } from "../sql/sql.ts";

export interface SiteRow {
  readonly siteId: string;
  readonly name: string;
  readonly isDemo: boolean;
  /** JSON text: numbers to call at once. */
  readonly helpFast: string;
}
export interface PartyRow {
  readonly partyId: string;
  readonly kind: "person" | "supporter" | "professional" | "system";
  readonly name: string;
  readonly what: string | null;
  readonly isLead: boolean;
  readonly accountId: string | null;
}

const partyColumns = `party_id as "partyId", kind, name, what, is_lead as "isLead", account_id as "accountId"`;

export async function addSite(sql: Sql, site: SiteRow, now: string): Promise<void> {
  await sql.query({
    name: "add-site",
    text: `insert into site (site_id, name, is_demo, help_fast, created_at) values ($1, $2, $3, $4, $5)
           on conflict (site_id) do nothing`,
    values: [site.siteId, site.name, site.isDemo, site.helpFast, now],
  });
}

export async function siteOf(sql: Sql, site: SiteId): Promise<SiteRow | null> {
  const [row] = await sql.query<SiteRow>({
    name: "site-of",
    text: `select site_id as "siteId", name, is_demo as "isDemo", help_fast as "helpFast" from site where site_id = $1`,
    values: [site],
  });
  return row ?? null;
}

/** The oldest site there is: a system of one site has one. */
export async function onlySite(owner: Sql): Promise<SiteRow | null> {
  const [row] = await owner.query<SiteRow>({
    text: `select site_id as "siteId", name, is_demo as "isDemo", help_fast as "helpFast" from site order by created_at limit 1`,
  });
  return row ?? null;
}

/** Adds a party, or gives a known one its newest name, trade and account. */
export async function putParty(sql: Sql, site: SiteId, party: PartyRow, now: string): Promise<void> {
  await sql.query({
    name: "put-party",
    text: `insert into party as held (site_id, party_id, kind, name, what, is_lead, account_id, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (site_id, party_id) do update
              set name = excluded.name, what = coalesce(excluded.what, held.what),
                  is_lead = excluded.is_lead or held.is_lead,
                  account_id = coalesce(excluded.account_id, held.account_id)`,
    values: [site, party.partyId, party.kind, party.name, party.what, party.isLead, party.accountId, now],
  });
}

/** Ties an account to a party that has none. False when it has one: of two who join as the same party, one does. */
export async function giveAccount(sql: Sql, site: SiteId, party: PartyId, account: string): Promise<boolean> {
  const rows = await sql.query({
    name: "give-account",
    text: `update party set account_id = $3 where site_id = $1 and party_id = $2 and account_id is null
           returning party_id`,
    values: [site, party, account],
  });
  return rows.length === 1;
}

export async function partiesOf(sql: Sql, site: SiteId, ids: readonly string[]): Promise<readonly PartyRow[]> {
  return sql.query({
    name: "parties-of",
    text: `select ${partyColumns} from party where site_id = $1 and party_id = any ($2::uuid[])`,
    values: [site, ids],
  });
}

export async function partyOfAccount(sql: Sql, site: SiteId, account: string): Promise<PartyRow | null> {
  const [row] = await sql.query<PartyRow>({
    name: "party-of-account",
    text: `select ${partyColumns} from party where site_id = $1 and account_id = $2`,
    values: [site, account],
  });
  return row ?? null;
}

/** People of a site who have this whole name and a record, whatever its case: a few, for who must know which is meant. */
export async function peopleNamed(sql: Sql, site: SiteId, name: string): Promise<readonly PartyRow[]> {
  return sql.query({
    name: "people-named",
    text: `select ${partyColumns} from party
            where site_id = $1 and kind = 'person' and lower(name) = lower($2) order by party_id limit 10`,
    values: [site, name],
  });
}

/** Everyone of a kind at a site, by name: the seats of the demo, the colleagues of a lead. */
export async function partiesOfKind(sql: Sql, site: SiteId, kind: PartyRow["kind"]): Promise<readonly PartyRow[]> {
  return sql.query({
    name: "parties-of-kind",
    text: `select ${partyColumns} from party where site_id = $1 and kind = $2 order by name, party_id`,
    values: [site, kind],
  });
}

export async function noteLook(
  sql: Sql,
  look: {
    readonly site: SiteId;
    readonly subject: SubjectId;
    readonly party: PartyId;
    readonly asRole: string;
    readonly at: string;
  },
): Promise<void> {
  await sql.query({
    name: "note-look",
    text: `insert into look (site_id, subject_id, party_id, as_role, hour)
           values ($1, $2, $3, $4, date_trunc('hour', $5::timestamptz)) on conflict do nothing`,
    values: [look.site, look.subject, look.party, look.asRole, look.at],
  });
}

export async function looksOf(
  sql: Sql,
  site: SiteId,
  subject: string,
): Promise<readonly { by: string; name: string; asRole: string; at: string }[]> {
  return sql.query({
    name: "looks-of",
    text: `select l.party_id as by, p.name, l.as_role as "asRole", l.hour as at
             from look as l join party as p on p.site_id = l.site_id and p.party_id = l.party_id
            where l.site_id = $1 and l.subject_id = $2
            order by l.hour desc limit 200`,
    values: [site, subject],
  });
}
