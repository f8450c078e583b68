import { diceFrom } from "@aimwell/domain/histories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erasePerson } from "../erase/erase.ts";
import type { Pool } from "../sql/sql.ts";
import { fill, type Opened, openEmpty, personNumber, site } from "./kept.fixture.ts";
import { passing } from "./seals.ts";
import { quoted, type Table, tablesOf } from "./tables.ts";
import { verifyStore } from "./verify.ts";

/** How a cell is kept, which changes nothing that anybody reads: in which stripe, and whether it was looked at again. */
const saysNothing = new Set(["summary.stripe", "summary.is_torn"]);

const dice = diceFrom(20_260_301);

/** A column's value with one bit, or its smallest step, changed somewhere in it; what is not there comes to be there. */
function flipped(column: string, type: string): string {
  const name = quoted(column);
  const [share, bit] = [dice.below(1000) / 1000, 2 ** dice.below(4)];
  switch (type) {
    case "text": {
      const place = `(1 + floor(length(${name}) * ${share}))::int`;
      const code = `ascii(substr(${name}, ${place}, 1))`;
      return `case when coalesce(${name}, '') = '' then 'x'
                   else overlay(${name} placing chr(case ${code} # ${bit} when 0 then 1 else ${code} # ${bit} end)
                                from ${place} for 1) end`;
    }
    case "uuid": {
      const place = 1 + dice.below(8);
      return `case when ${name} is null then gen_random_uuid() else
                overlay(${name}::text placing to_hex(('x' || substr(${name}::text, ${place}, 1))::bit(4)::int # ${bit})
                        from ${place} for 1)::uuid end`;
    }
    case "bigint":
    case "smallint":
    case "integer":
      return `(${name} # 4096::${type})::${type}`;
    case "boolean":
      return `not ${name}`;
    case "timestamp with time zone":
      return `coalesce(${name}, '2026-01-01') + interval '1 microsecond'`;
    case "date":
      return `coalesce(${name}, '2020-01-01') + 1`;
    case "double precision":
      return `coalesce(${name} * (1 + 2.3e-16), 1)`;
    case "numeric":
      return `${name} + 1`;
    case "bytea":
      return `set_byte(${name}, 0, get_byte(${name}, 0) # 1)`;
    default:
      throw new TypeError(`Expected a type that this test can flip, but ${column} is ${type}.`);
  }
}

/** Changes one row beneath every rule, tells what verifying finds, and puts the row back. */
async function findsFlip(owner: Pool, table: Table, column: Table["columns"][number]): Promise<boolean> {
  const [name, held] = [quoted(table.name), quoted(column.name)];
  const [before] = await owner.query<{ place: string; value: string | null }>({
    text: `select ctid::text as place, ${held}::text as value from ${name} order by md5(ctid::text || $1) limit 1`,
    values: [String(dice.below(1_000_000))],
  });
  if (before === undefined) throw new TypeError(`Expected a row in ${table.name}, but there is none.`);
  const [after] = await owner.query<{ place: string; value: string | null }>({
    text: `update ${name} set ${held} = ${flipped(column.name, column.type)} where ctid = $1::tid
           returning ctid::text as place, ${held}::text as value`,
    values: [before.place],
  });
  if (after === undefined || after.value === before.value) throw new TypeError(`${table.name}.${column.name} stayed.`);
  const { broken } = await verifyStore(owner);
  await owner.query({
    text: `update ${name} set ${held} = $2::${column.type} where ctid = $1::tid`,
    values: [after.place, before.value],
  });
  return broken.length > 0;
}

// Which row, and where in it, chance says; the same each time.
describe("verifying a store", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openEmpty("embedded");
    await fill(opened.store, 3);
    await opened.store.engine.owner.script(
      `insert into passkey values ('credential', 'account-0', 'phone', '\\x01', 1, '[]', now(), null);
       insert into code_app values ('account-0', 'sealed', now(), null, 0);
       insert into recovery_code values ('account-0', 'hash', null)`,
    );
    await erasePerson(opened.store.engine.owner, {
      site,
      person: personNumber(2),
      erasedAt: "2026-02-01T10:00:00.000Z",
      because: "asked by the person",
    });
    await opened.store.rebuildSummary(site);
  });
  afterAll(() => opened.close());

  it("finds nothing wrong with what was written", async () => {
    const verified = await verifyStore(opened.store.engine.owner);
    expect(verified.broken).toEqual([]);
    expect(verified.records).toBe(3);
    expect(verified.measurements).toBe(10);
    expect(verified.erased).toMatchObject([{ subject: personNumber(2), on: "2026-02-01" }]);
  });

  it("finds one flipped bit in any column of any table that has to last", async () => {
    const { owner } = opened.store.engine;
    const tables = (await tablesOf(owner)).filter(({ name }) => !passing.has(name) && name !== "migration");
    await layBare(owner, await tablesOf(owner));
    const unfound: string[] = [];
    for (const table of tables) {
      const [row] = await owner.query({ text: `select from ${quoted(table.name)} limit 1` });
      // What this clinic has none of yet is sealed all the same.
      if (row === undefined)
        expect(
          table.columns.map(({ name }) => name),
          table.name,
        ).toContain("seal");
      for (const column of row === undefined ? [] : table.columns) {
        const name = `${table.name}.${column.name}`;
        if (!(await findsFlip(owner, table, column))) unfound.push(name);
      }
      // Everything was put back: what was found was this table's flips, and nothing left over.
      expect((await verifyStore(owner)).broken, table.name).toEqual([]);
    }
    expect(unfound.filter((name) => !saysNothing.has(name))).toEqual([]);
  });
});

/** Takes every rule away that would refuse a change, or compute a seal again: a worn disk asks none of them. */
async function layBare(owner: Pool, tables: readonly Table[]): Promise<void> {
  for (const { name, columns } of tables) {
    const rules = await owner.query<{ rule: string }>({
      text: "select conname::text as rule from pg_constraint where conrelid = $1::regclass and contype in ('f', 'c')",
      values: [quoted(name)],
    });
    for (const { rule } of rules) await owner.script(`alter table ${quoted(name)} drop constraint ${quoted(rule)}`);
    for (const column of columns.filter(({ isComputed }) => isComputed)) {
      await owner.script(`alter table ${quoted(name)} alter column ${quoted(column.name)} drop expression`);
    }
  }
}
