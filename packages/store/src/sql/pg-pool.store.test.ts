import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import { openEngine } from "../engine/open-engine.ts";
import { makePool } from "./pg-pool.ts";

it("a database without a connection to spare is busy, not broken, and a moment later it may take us", async () => {
  const above = mkdtempSync(join(tmpdir(), "aimwell-pool-"));
  await chmod(above, 0o755);
  const engine = await openEngine({ dataFolder: join(above, "data"), engine: "embedded", log: () => {} });
  await engine.owner.script("create role narrow login password 'keeps' connection limit 0");
  const login = { host: join(above, "data", "run"), user: "narrow", password: "keeps", database: "postgres" };
  const connections = new pg.Pool(login);
  const ask = { text: "select 1 as one" };

  const pool = makePool(connections, { patienceMs: 150 });
  await expect(pool.query(ask)).rejects.toMatchObject({ name: "StorageError", code: "database_busy" });
  const patient = makePool(connections, { patienceMs: 60_000 }).query(ask);
  await engine.owner.script("alter role narrow connection limit 1");
  expect(await patient).toEqual([{ one: 1 }]);

  // The pool calls itself ended before its connection is closed; a database that stops meanwhile would tell it so.
  const closed = once(connections, "remove");
  await connections.end();
  await closed;
  await engine.close();
  rmSync(above, { recursive: true });
});
