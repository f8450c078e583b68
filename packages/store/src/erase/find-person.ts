import type { Sql } from "../sql/sql.ts";

export interface FoundPerson {
  readonly site: string;
  readonly siteName: string;
  readonly person: string;
  readonly name: string;
}

/** Finds a person by id, or by the email address of the person's account; null when there is none. */
export async function findPerson(sql: Sql, idOrEmail: string): Promise<FoundPerson | null> {
  const select = `select p.site_id as site, s.name as "siteName", p.party_id as person, p.name
                    from party as p join site as s on s.site_id = p.site_id`;
  const isEmail = idOrEmail.includes("@");
  const [row] = await sql.query<FoundPerson>({
    text: isEmail
      ? `${select} join "user" as u on u.id = p.account_id where lower(u.email) = lower($1) and p.kind = 'person'`
      : `${select} where p.party_id::text = lower($1) and p.kind = 'person'`,
    values: [idOrEmail],
  });
  return row ?? null;
}
