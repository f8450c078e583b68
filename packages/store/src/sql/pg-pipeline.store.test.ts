import { mkdtempSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../engine/engine.ts";
import { openEngine } from "../engine/open-engine.ts";
import { makePipeline, type Pipeline } from "./pg-pipeline.ts";
import { valueTypes } from "./value-types.ts";

describe("a connection whose statements leave without waiting", () => {
  const above = mkdtempSync(join(tmpdir(), "aimwell-pipeline-"));
  let engine: Engine;
  let pipeline: Pipeline;
  let connections: pg.Pool;
  beforeAll(async () => {
    await chmod(above, 0o755);
    engine = await openEngine({ dataFolder: join(above, "data"), engine: "embedded", log: () => {} });
    await engine.owner.script("create table kept (n int primary key); create role narrow login password 'keeps'");
    await engine.owner.script("grant all on kept to narrow");
    const login = { host: join(above, "data", "run"), user: "narrow", password: "keeps", database: "postgres" };
    connections = new pg.Pool({ ...login, max: 1, types: valueTypes, pipeline: true });
    connections.on("error", () => undefined);
    connections.on("connect", (client) => client.on("error", () => undefined));
    pipeline = makePipeline(connections, { onConnect: () => "set statement_timeout = '20s'", patienceMs: 5000 });
  });
  afterAll(async () => {
    await pipeline.close();
    await engine.close();
    rmSync(above, { recursive: true });
  });

  const add = (n: number) =>
    pipeline.query<{ n: number }>({ name: "add", text: "insert into kept values ($1) returning n", values: [n] });
  const kept = async () => {
    const rows = await engine.owner.query<{ n: number }>({ text: "select n from kept order by n" });
    return rows.map(({ n }) => n);
  };

  it("runs them in their order on one connection, each for itself: one that fails fails alone", async () => {
    const went = await Promise.allSettled([add(1), add(2), add(1), add(3)]);
    expect(went.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(went[2]).toMatchObject({ reason: { code: "23505" } });
    expect(await kept()).toEqual([1, 2, 3]);
    const [one, other] = await Promise.all(
      [1, 2].map(() => pipeline.query({ text: "select pg_backend_pid() as pid" })),
    );
    expect(one).toEqual(other);
    expect(connections.totalCount).toBe(1);
  });

  it("a connection that breaks fails what is under way, and the next statement connects anew", async () => {
    const slow = pipeline.query({ text: "select pg_sleep(10)" });
    const behind = add(4);
    const failed = Promise.allSettled([slow, behind]);
    await engine.owner.query({
      text: "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'narrow'",
    });
    for (const each of await failed)
      expect(each).toMatchObject({ reason: { name: "StorageError", code: "database_away" } });
    expect(await add(5)).toEqual([{ n: 5 }]);
    expect(await kept()).toEqual([1, 2, 3, 5]);
  });

  it("closing waits for what is under way", async () => {
    const own = makePipeline(new pg.Pool({ ...connections.options, password: "keeps", max: 1 }));
    await own.query({ text: "select 1 as one" });
    const under = own.query({ text: "insert into kept select 6 from pg_sleep(0.2)" });
    await own.close();
    await under;
    expect(await kept()).toContain(6);
  });
});
