import { join } from "node:path";
import type { PostedEntries } from "@aimwell/contract";
import type { MeasureId, SiteId } from "@aimwell/domain";
import { type Engine, openEngine, type Store, verifyStore } from "@aimwell/store";
import { openWire, type Wire } from "@aimwell/store/wire";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, newFolder, newId, Seat, start } from "../app.fixture.ts";
import { clock } from "../clock.ts";
import { News } from "../live/news.ts";
import type { Served } from "../serve.ts";
import { WriteDoor } from "./write-door.ts";

const note = { kind: "joy", title: "Mia, 6" } as const;
const steps = {
  measure: "steps-a-day" as MeasureId,
  title: "Steps",
  unit: "1",
  better: "up",
  kind: "aim",
  lens: "service",
  smallest: 0,
  largest: 100_000,
} as const;

describe("with a wire to the database that breaks", () => {
  const [host, place, second] = [newFolder(), newFolder(), newFolder()];
  let database: Engine;
  let wire: Wire;
  let databaseUrl: string;
  let served: Served;
  let rosa: Seat;
  let subject: string;
  beforeAll(async () => {
    database = await openEngine({ dataFolder: host.folder, engine: "embedded", log: () => {} });
    await database.owner.script(
      "create role keeper login createrole password 'keeps'; grant create on schema public to keeper; grant aimwell_app to keeper",
    );
    wire = await openWire(join(host.folder, "run", ".s.PGSQL.5432"));
    databaseUrl = `postgres://keeper:keeps@127.0.0.1:${wire.port}/postgres`;
    served = await start(place.folder, { databaseUrl });
    ({ rosa, subject } = await clinic(served.address));
    expect(await rosa.post([rosa.draft(subject, "measure.adopted", steps)])).toMatchObject([{ outcome: "accepted" }]);
  });
  afterAll(async () => {
    await served.stop();
    await wire.close();
    await database.close();
    for (const folder of [host, place, second]) folder.remove();
  });

  const coming = (value: number) => ({
    drafts: [rosa.draft(subject, "life.noted", note)],
    measurements: [
      {
        ...{ id: newId(), subject, measure: "steps-a-day", takenAt: new Date().toISOString(), value },
        ...{ by: rosa.party, as: "person" },
      },
    ],
  });
  const send = async (what: object, seat = rosa) => {
    const answer = await seat.send("/api/entries", what);
    if (answer.status !== 200) return { status: answer.status, waits: answer.headers.get("retry-after") };
    const { entries, measurements } = (await answer.json()) as PostedEntries;
    return [...entries, ...measurements].map(({ outcome }) => outcome);
  };
  /** How often each id is in the store. */
  const countOf = async ({ drafts, measurements }: ReturnType<typeof coming>) => {
    const [row] = await database.owner.query({
      text: `select (select count(*) from entry where entry_id = any ($1::uuid[])) as entries,
                    (select count(*) from measurement where measurement_id = any ($2::uuid[])) as measurements`,
      values: [drafts.map(({ id }) => id), measurements.map(({ id }) => id)],
    });
    return row;
  };
  /** The record as the server tells it is the one that the database holds, without a gap. */
  const isInStep = async () => {
    const { entries } = await rosa.record(subject);
    const rows = await database.owner.query<{ id: string }>({
      text: "select entry_id as id from entry where subject_id = $1 order by seq",
      values: [subject],
    });
    expect(entries.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
    expect((await verifyStore(database.owner)).broken).toEqual([]);
  };

  it("an answer that is lost after the commit: the retry is told that all is there, and makes no twin", async () => {
    const what = coming(4000);
    const broken = wire.breakNextAppend("after the commit");
    expect(await send(what)).toEqual({ status: 503, waits: "2" });
    await broken;
    expect(await countOf(what)).toEqual({ entries: 1, measurements: 1 });
    expect(await send(what)).toEqual(["already", "already"]);
    expect(await countOf(what)).toEqual({ entries: 1, measurements: 1 });
    expect(await send(coming(4100))).toEqual(["accepted", "accepted"]);
    await isInStep();
  });

  it("a commit that never arrives: nothing of it is there, and the retry is taken in", async () => {
    const what = coming(4200);
    const broken = wire.breakNextAppend("before the commit");
    expect(await send(what)).toEqual({ status: 503, waits: "2" });
    await broken;
    expect(await countOf(what)).toEqual({ entries: 0, measurements: 0 });
    expect(await send(what)).toEqual(["accepted", "accepted"]);
    await isInStep();
  });

  it("several callers who share the commit that is lost are all told, and none of them is doubled", async () => {
    const all = Array.from({ length: 12 }, (_, at) => coming(5000 + at));
    const broken = wire.breakNextAppend("after the commit");
    const first = await Promise.all(all.map((what) => send(what)));
    await broken;
    expect(first).toContainEqual({ status: 503, waits: "2" });
    const again = await Promise.all(all.map((what) => send(what)));
    for (const outcomes of again) expect(outcomes).toHaveLength(2);
    for (const what of all) expect(await countOf(what)).toEqual({ entries: 1, measurements: 1 });
    await isInStep();
  });

  it("a database that is away for two seconds: who asks meanwhile waits, and is answered", async () => {
    wire.cut();
    // A moment in which the server hears that its connections are gone.
    await new Promise((resume) => setTimeout(resume, 300));
    const what = coming(4300);
    const waiting = send(what);
    await new Promise((resume) => setTimeout(resume, 2000));
    wire.mend();
    expect(await waiting).toEqual(["accepted", "accepted"]);
    expect(await countOf(what)).toEqual({ entries: 1, measurements: 1 });
    await isInStep();
  });

  it("a slow database: everything takes longer, and nothing goes wrong", async () => {
    wire.delay(60);
    const all = Array.from({ length: 6 }, (_, at) => coming(4400 + at));
    const outcomes = await Promise.all(all.map((what) => send(what)));
    wire.delay(0);
    for (const each of outcomes) expect(each).toEqual(["accepted", "accepted"]);
    await isInStep();
  });

  it("two servers: the same sent to both at once is there once, and both go on from it", async () => {
    const other = await start(second.folder, { databaseUrl });
    const there = new Seat(other.address);
    await there.enter(await there.send("/api/sign-in", { email: "rosa@home.example", password: "three words here" }));
    for (let round = 0; round < 8; round += 1) {
      const what = coming(6000 + round);
      const outcomes = await Promise.all([send(what), send(what, there), send(coming(7000 + round), there)]);
      const both = outcomes.slice(0, 2);
      expect(both).toContainEqual(["accepted", "accepted"]);
      expect(both).toContainEqual(["already", "already"]);
      expect(outcomes[2]).toEqual(["accepted", "accepted"]);
      expect(await countOf(what)).toEqual({ entries: 1, measurements: 1 });
    }
    await isInStep();
    await other.stop();
  });

  it("whoever another server passes every time is told to come back, and nothing of it is there", async () => {
    const { store, theSite } = served.app;
    const site = (await theSite.known())?.siteId as SiteId;
    let value = 9000;
    const passing: Store = {
      ...store,
      append: async (each) => {
        value += 1;
        expect(await send(coming(value))).toEqual(["accepted", "accepted"]);
        return store.append(each);
      },
    };
    const passed = new WriteDoor({ store: passing, news: new News(), now: clock });
    const what = coming(9999);
    await expect(passed.post({ party: rosa.party, role: "person", site }, what)).rejects.toMatchObject({
      code: "record_busy",
    });
    expect(await countOf(what)).toEqual({ entries: 0, measurements: 0 });
    expect(await send(what)).toEqual(["accepted", "accepted"]);
    await isInStep();
  });
});
