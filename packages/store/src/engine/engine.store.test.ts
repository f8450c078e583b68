import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder, open } from "./engine.fixture.ts";
import type { Engine } from "./engine.ts";
import { StorageError } from "./storage-error.ts";

describe.each(["embedded", "pglite"] as const)("the %s database", (name) => {
  const place = newFolder();
  let engine: Engine;

  beforeAll(async () => {
    ({ engine } = await open(place.folder, name));
    await engine.owner.script(
      `create table note (n int primary key, words text not null);
       grant select, insert on note to aimwell_app;
       alter table note enable row level security;
       create policy mine on note using (words = current_setting('app.words', true)) with check (true)`,
    );
  });
  afterAll(async () => {
    await engine.close();
    place.remove();
  });

  it("gives every value in the one shape that the store works with", async () => {
    const [row] = await engine.application.query({
      text: `select 9007199254740991::int8 as whole, 7::int4 as small, 1.50::numeric as exact, 0.25::float8 as real,
                    date '2026-02-03' as day, timestamptz '2026-02-03 04:05:06.7891+02' as instant,
                    '{"a": 1}'::jsonb as json, true as truth, null::int8 as nothing, '\\x00ff'::bytea as bytes,
                    array[1, null, 3]::int8[] as wholes, array['a,b', 'c"d', null] as words,
                    array[date '2026-02-03'] as days, '0190a0b0-0000-7000-8000-000000000001'::uuid as id`,
    });
    expect(row).toEqual({
      whole: 9007199254740991,
      small: 7,
      exact: "1.50",
      real: 0.25,
      day: "2026-02-03",
      instant: "2026-02-03T02:05:06.789Z",
      json: '{"a": 1}',
      truth: true,
      nothing: null,
      bytes: Buffer.from([0, 255]),
      wholes: [1, null, 3],
      words: ["a,b", 'c"d', null],
      days: ["2026-02-03"],
      id: "0190a0b0-0000-7000-8000-000000000001",
    });
  });

  it("refuses a whole number that a number can't hold", async () => {
    await expect(engine.owner.query({ text: "select 9007199254740993::int8" })).rejects.toThrow(RangeError);
    expect(await engine.owner.query({ text: "select 1 as one" })).toEqual([{ one: 1 }]);
  });

  it("takes arrays as parameters, so that many rows go in at once", async () => {
    const rows = await engine.application.query({
      text: "select * from unnest($1::int8[], $2::text[]) as t (n, words)",
      values: [
        [1, 2],
        ['say "hi", {you}', null],
      ],
      name: "arrays",
    });
    expect(rows).toEqual([
      { n: 1, words: 'say "hi", {you}' },
      { n: 2, words: null },
    ]);
  });

  it("keeps a transaction that ends, and undoes one that throws", async () => {
    const { application, owner } = engine;
    await application.transaction((sql) => sql.query({ text: "insert into note values (1, 'kept')" }));
    const broken = application.transaction(async (sql) => {
      await sql.query({ text: "insert into note values (2, 'undone')" });
      throw new Error("changed my mind");
    });
    await expect(broken).rejects.toThrow("changed my mind");
    expect(await owner.query({ text: "select words from note" })).toEqual([{ words: "kept" }]);
  });

  it("says so when a failure inside a transaction was swallowed, and the commit became a rollback", async () => {
    const swallowed = engine.application.transaction(async (sql) => {
      await sql.query({ text: "select 1 / 0" }).catch(() => "swallowed");
    });
    await expect(swallowed).rejects.toThrow("rolled back");
  });

  it("works as a role that can't pass by row-level security, and takes its settings along for one transaction only", async () => {
    const { application } = engine;
    const seen = { text: "select current_user::text as me, (select count(*) from note) as notes" };
    expect(await application.query(seen)).toEqual([{ me: "aimwell_app", notes: 0 }]);
    const inside = await application.transaction(async (sql) => {
      await sql.script("set local app.words = 'kept'");
      return sql.query(seen);
    });
    expect(inside).toEqual([{ me: "aimwell_app", notes: 1 }]);
    expect(await application.query(seen)).toEqual([{ me: "aimwell_app", notes: 0 }]);
    await expect(application.script("alter table note disable row level security")).rejects.toThrow("must be owner");
  });

  it("serves many at once, and many after one another on the same prepared statement", async () => {
    const numbers = Array.from({ length: 60 }, (_, n) => n);
    const answers = await Promise.all(
      numbers.map((n) => engine.application.query({ text: "select $1::int4 as n", values: [n], name: "echo" })),
    );
    expect(answers.flat()).toEqual(numbers.map((n) => ({ n })));
  });

  it("tells listeners what was notified", async () => {
    const heard = Promise.withResolvers<string>();
    const stop = await engine.listen("record_grew", heard.resolve);
    await engine.application.query({ text: "select pg_notify('record_grew', 'subject 7')" });
    expect(await heard.promise).toBe("subject 7");
    await stop();
  });

  it("refuses a second opener, and says who has it", async () => {
    const second = open(place.folder, name);
    await expect(second).rejects.toBeInstanceOf(StorageError);
    await expect(second).rejects.toMatchObject({
      failure: { code: "data_folder_in_use", pid: process.pid, folder: place.folder },
    });
    expect(await engine.owner.query({ text: "select 1 as one" })).toEqual([{ one: 1 }]);
  });

  it("says what it promises", () => expect(engine.durability).toContain("survives a crash or a power cut"));
});

it("a data folder stays with the engine that made it", async () => {
  const place = newFolder();
  const { engine } = await open(place.folder, "embedded");
  await engine.close();
  await expect(open(place.folder, "pglite")).rejects.toMatchObject({ code: "data_folder_of_another_engine" });
  const { engine: again } = await open(place.folder, "embedded");
  await again.close();
  place.remove();
});

it("a data folder that can't be made is refused with what to do", async () => {
  const below = `${import.meta.filename}/data`;
  await expect(open(below, "pglite")).rejects.toMatchObject({
    code: "data_folder_not_writable",
    message: expect.stringContaining("AIMWELL_DATA"),
  });
});
