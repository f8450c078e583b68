import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { newFolder } from "../engine.fixture.ts";
import { openDurablePglite } from "./durable-pglite.ts";

it("a commit reaches the disk, with fsync on and by the one call that is not a stub", async () => {
  const place = newFolder();
  const { database, syncsPerCommit } = await openDurablePglite(place.folder);
  expect(syncsPerCommit).toBeGreaterThan(0);
  const { rows } = await database.query(
    "select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method",
  );
  expect(rows).toEqual([{ fsync: "on", method: "fsync" }]);
  await database.close();
  place.remove();
});

it("half of a database that a cut-off start left behind is made anew", async () => {
  const place = newFolder();
  const half = `${place.folder}.new`;
  mkdirSync(half);
  writeFileSync(join(half, "PG_VERSION"), "18\n");
  const { database } = await openDurablePglite(place.folder);
  expect(readdirSync(dirname(place.folder))).toEqual(["data"]);
  await database.close();
  place.remove();
});
