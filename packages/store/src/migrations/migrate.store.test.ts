import { mkdtempSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../engine/engine.ts";
import { openEngine } from "../engine/open-engine.ts";
import { migrate, migrationNames } from "./migrate.ts";

describe("a database of an earlier version", () => {
  const above = mkdtempSync(join(tmpdir(), "aimwell-migrate-"));
  let engine: Engine;
  beforeAll(async () => {
    await chmod(above, 0o755);
    engine = await openEngine({ dataFolder: join(above, "data"), engine: "embedded", log: () => {} });
  });
  afterAll(async () => {
    await engine.close();
    rmSync(above, { recursive: true });
  });

  it("keeps each record's head and panel row when the row moves into the head's own", async () => {
    const names = await migrationNames();
    await migrate(engine.owner, names.slice(0, names.indexOf("0009-panel-in-head.sql")));
    const [site, person, silent] = [1, 2, 3].map((n) => `019acf00-0000-7000-8000-00000000000${n}`);
    await engine.owner.script(`
      insert into site values ('${site}', 'Hill clinic', false, '[]', now());
      insert into subject (site_id, subject_id, kind, seq, grew, head, measured, measured_grew, measured_head) values
        ('${site}', '${person}', 'person', 7, 2, 'abc', 3, 1, 'def'), ('${site}', '${silent}', 'person', 1, 1, 'x', 0, 0, 'y');
      insert into panel values ('${site}', '${person}', 7, '{"name":"Rosa"}')`);

    expect(await migrate(engine.owner)).toContain("0009-panel-in-head.sql");
    const heads = await engine.owner.query({
      text: `select subject_id as subject, seq, head, measured, measured_head, panel_line as panel
               from subject order by subject_id`,
    });
    expect(heads).toEqual([
      { subject: person, seq: 7, head: "abc", measured: 3, measured_head: "def", panel: '{"name":"Rosa"}' },
      { subject: silent, seq: 1, head: "x", measured: 0, measured_head: "y", panel: null },
    ]);
    expect(await migrate(engine.owner)).toEqual([]);
  });
});
