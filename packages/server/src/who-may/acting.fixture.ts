import type { EntryType, Instant, SubjectId } from "@aimwell/domain";
import { diceFrom, historyFrom } from "@aimwell/domain/histories";
import { type Append, type Engine, entryHash } from "@aimwell/store";
import { newId } from "../app.fixture.ts";
import type { House, Person, Tried } from "./house.fixture.ts";
import { namedParts } from "./written-rules.fixture.ts";

/** What one unit of work of the application says of itself before it begins. What is left out is not said. */
export interface Said {
  readonly sites: string;
  readonly subjects?: string;
  readonly party?: string;
  readonly scopes?: string;
  readonly door?: "open";
}

type Work = Parameters<Engine["application"]["transaction"]>[0];
export type Sql = Parameters<Work>[0];

/** Works with SQL as the application's role does, under settings written here by hand. */
export function actingAs<Value>(engine: Engine, said: Said, work: (sql: Sql) => Promise<Value>): Promise<Value> {
  const settings = Object.entries(said).map(([name, value]) => `set local app.${name} = '${value}'`);
  return engine.application.transaction(work, { settings: settings.join("; ") });
}

/** A body of each type that can be read, from made histories. */
export function bodiesByType(): ReadonlyMap<EntryType, unknown> {
  const bodies = new Map<EntryType, unknown>();
  for (let seed = 1; seed <= 12; seed += 1)
    for (const { draft } of historyFrom(seed, 400).attempts) bodies.set(draft.type, draft.body);
  return bodies;
}

/** Tomorrow: whoever may say it is told that it was said in the future, so a whole matrix can be tried and nothing changes. */
export const tomorrow = (): Instant => new Date(Date.now() + 86_400_000).toISOString() as Instant;

export function draftOf({ seat }: Tried, subject: string, type: string, body: unknown) {
  return { id: newId(), subject, type, by: seat.party, as: seat.as, at: tomorrow(), body };
}

export function tellValue({ seat }: Tried, subject: string, measure: string) {
  return { id: newId(), subject, measure, takenAt: tomorrow(), value: 3, by: seat.party, as: seat.as };
}

/** Statements that would write into a record past the write door, one for each thing that can be written. */
export function forgeries(
  site: string,
  subject: SubjectId,
  party: string,
  types: readonly string[],
): readonly string[] {
  const dice = diceFrom(7);
  const hash = String(dice.below(1e6));
  const entry = (type: string, at: number) =>
    `insert into entry (site_id, subject_id, seq, entry_id, type, scope, private_to, recorded_at, line, hash)
     values ('${site}', '${subject}', ${9000 + at}, '${newId()}', '${type}', 'life', null, now(), '{}', '${hash}')`;
  const here = `site_id = '${site}' and subject_id = '${subject}'`;
  return [
    ...types.map(entry),
    `insert into measurement (site_id, subject_id, n, measurement_id, measure_id, taken_at, value, by_party, as_role, replaces, recorded_at, hash)
     values ('${site}', '${subject}', 9000, '${newId()}', 'phq-9', now(), 1, '${party}', 'person', null, now(), 'x')`,
    `insert into subject values ('${site}', '${newId()}', 'person', 1, 'x', 0, 'x', '{}')`,
    `update subject set seq = seq + 1 where ${here}`,
    `update subject set panel_line = '{}' where ${here}`,
    `insert into access values ('${site}', '${subject}', '${newId()}', 'professional', 'all', null)`,
    `update access set scopes = 'all', until = null where ${here}`,
    `delete from access where ${here}`,
    `update entry set line = '{}' where ${here}`,
    `delete from entry where ${here}`,
    `update measurement set value = 0 where ${here}`,
    `delete from look where ${here}`,
    `insert into look values ('${site}', '${subject}', '${newId()}', 'professional', now())`,
    `update party set name = 'Somebody else', is_lead = true where site_id = '${site}'`,
    `insert into party values ('${site}', '${newId()}', 'professional', 'x', null, true, null, now())`,
    `update invitation set accepted_at = null where site_id = '${site}'`,
    `update site set is_demo = true where site_id = '${site}'`,
    `insert into emergency_look values ('${site}', '${subject}', '${newId()}', 'a reason that is long', now(), now() + interval '1 hour')`,
    `insert into erasure values ('${site}', '${subject}', 1, 'x', 0, 'x', now(), 'x')`,
    `select count(*) from "user"`,
    `select count(*) from signed_in`,
  ];
}

/** Tries each statement by itself, takes back what it did, and names those that changed or showed a row. */
export async function tryAll(sql: Sql, statements: readonly string[]): Promise<readonly string[]> {
  const quoted = statements.map((text) => `$statement$${text}$statement$`).join(", ");
  await sql.script(`do $try$
    declare one text; changed bigint; took text := '';
    begin
      foreach one in array array[${quoted}] loop
        begin
          execute one;
          get diagnostics changed = row_count;
          if changed > 0 then took := took || one || chr(10); end if;
          raise exception 'taken back' using errcode = 'P0001';
        exception
          when insufficient_privilege or raise_exception then null;
        end;
      end loop;
      perform set_config('app.took', took, true);
    end $try$`);
  const [row] = await sql.query<{ took: string }>({ text: "select current_setting('app.took', true) as took" });
  return (row?.took ?? "").split("\n").filter((line) => line !== "");
}

/** An append that nobody decided upon: these drafts as entries, in the name of whoever asks. */
export async function undecidedAppend(
  { site, served }: House,
  given: { readonly person: Person; readonly who: Tried; readonly drafts: readonly ReturnType<typeof draftOf>[] },
): Promise<Append> {
  const { person, who, drafts } = given;
  const from = await served.app.store.head(site, person.subject);
  if (from === null) throw new TypeError("Expected the record to be there.");
  let to = from;
  const recordedAt = new Date().toISOString();
  const entries = drafts.map((draft) => {
    const { id: entryId, type } = draft;
    const seq = to.seq + 1;
    const line = JSON.stringify({ ...draft, at: recordedAt, seq, recordedAt });
    const row = { seq, entryId, type, scope: namedParts.get(type) ?? "team", privateTo: null, recordedAt, line };
    to = { ...to, seq, hash: entryHash(to.hash, row) };
    return { ...row, hash: to.hash };
  });
  const writer = { party: who.seat.party, isProfessional: who.as === "professional", today: recordedAt.slice(0, 10) };
  const nothing = { measurements: [], panelLine: null, access: [], figures: [], strata: [] };
  return { site, subject: person.subject, writer, from, to, entries, ...nothing };
}
