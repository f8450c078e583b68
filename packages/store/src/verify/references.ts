import { alwaysThereIn, type Entry } from "@aimwell/domain";
import type { Sql } from "../sql/sql.ts";
import type { Fault, StoredRecord } from "./follow.ts";

/**
 * The fields of bodies that name an earlier entry of the same record, as the door demands. A party may be named before it
 * joins, and a point may be left out whose value is on its way: those are not looked for.
 */
const naming: ReadonlySet<string> = new Set([
  ...["aim", "towards", "readBack", "decision", "option", "visit", "action", "test", "after", "note", "promise"],
  ...["promises", "grant", "consent", "raised", "answers"],
]);
const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Whether everything that a record names is there: earlier entries and measurements of the record itself, and parties of
 * its site. What was erased is no longer looked for.
 */
export function followReferences(
  { entries, measurements }: StoredRecord,
  told: readonly Entry[],
  parties: ReadonlySet<string>,
): Fault | null {
  const known = new Set<string>();
  for (const [at, entry] of told.entries()) {
    const where = `entry ${entries[at]?.seq}`;
    if (!parties.has(entry.by)) return { where, why: `it is by ${entry.by}, who is not there` };
    const named = [...(entry.supersedes === undefined ? [] : [entry.supersedes]), ...namedIn(entry.body, "")];
    const lost = named.find((id) => !known.has(id));
    if (lost !== undefined) return { where, why: `it names ${lost}, which is not there` };
    known.add(entry.id);
    // To wait and to change nothing come with every decision, and may be named from then on.
    if (entry.type === "decision.opened") for (const { id } of alwaysThereIn(entry)) known.add(id);
  }
  const earlier = new Map<string, string>();
  for (const { n, measurementId, measureId, byParty, replaces } of measurements) {
    const where = `measurement ${n}`;
    if (!parties.has(byParty)) return { where, why: `it names ${byParty}, who is not there` };
    if (replaces !== null && earlier.get(replaces) !== measureId) {
      return { where, why: `it corrects ${replaces}, which is no earlier value of its measure` };
    }
    earlier.set(measurementId, measureId);
  }
  return null;
}

function namedIn(value: unknown, field: string): readonly string[] {
  if (typeof value === "string") return naming.has(field) && idShape.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => namedIn(each, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => namedIn(inner, name));
}

/** All parties of a site. */
export async function partyIdsOf(sql: Sql, site: string): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ id: string }>({
    text: "select party_id as id from party where site_id = $1",
    values: [site],
  });
  return new Set(rows.map(({ id }) => id));
}

/** Rows beside the records that name somebody who is not there. An access follows its record, which may name who is yet to join. */
export async function lostReferences(
  sql: Sql,
): Promise<readonly { readonly site: string; readonly subject: string | null; readonly where: string }[]> {
  const noParty = (table: string, column: string, subject: string, what: string) => `
    select t.site_id as site, t.${subject} as subject, '${what}' as where
      from ${table} as t left join party as p on p.site_id = t.site_id and p.party_id = t.${column}
     where p.party_id is null`;
  return sql.query({
    text: [
      noParty("look", "party_id", "subject_id", "a look of someone"),
      noParty("invitation", "invited_by", "subject_id", "an invitation by someone"),
      `select p.site_id, p.party_id, 'the account of someone' from party as p
        where p.account_id is not null and not exists (select from "user" as u where u.id = p.account_id)`,
    ]
      .slice(0, (await hasAccounts(sql)) ? 3 : 2)
      .join(" union all "),
  });
}

/** Accounts come with the server: a store without one has none. */
async function hasAccounts(sql: Sql): Promise<boolean> {
  const [row] = await sql.query<{ there: boolean }>({
    text: `select to_regclass('public."user"') is not null as there`,
  });
  return row?.there === true;
}
