import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backUp } from "../backup/backup.ts";
import type { Manifest } from "../backup/manifest.ts";
import { checkBackup } from "../backup/read-backup.ts";
import { erasePerson } from "../erase/erase.ts";
import { reachDatabase } from "../reach/reach-database.ts";
import { rebuildProjections } from "../rebuild/rebuild.ts";
import type { Pool } from "../sql/sql.ts";
import { accountTables, fill, type Opened, openEmpty, personNumber, site } from "../verify/kept.fixture.ts";
import { brokenInCopy, copyOf } from "../verify/record-copy.ts";
import { verifyStore } from "../verify/verify.ts";
import { restoreBackup } from "./restore.ts";

const madeAt = "2026-03-01T12:00:00.000Z";
const secrets = { "accounts.key": "a key of this installation" };
const tablesIn = ({ tables }: Manifest) => tables.map(({ table, rows, sha256 }) => [table, rows, sha256]);
const nothing = async (): Promise<void> => undefined;
const withAccounts = (owner: Pool) => ({ prepare: () => owner.script(accountTables) });

describe.each(["embedded", "server"] as const)("a backup on the %s database", (name) => {
  const folder = mkdtempSync(join(tmpdir(), "aimwell-backup-"));
  const file = (called: string) => join(folder, called);
  let from: Opened;
  let into: Opened;
  let manifest: Manifest;
  beforeAll(async () => {
    from = await openEmpty(name);
    into = await openEmpty(name);
    await fill(from.store, 3);
    manifest = await backUp(from.store.engine.owner, { file: file("plain"), madeAt, secrets });
  });
  afterAll(async () => {
    await Promise.all([from.close(), into.close()]);
    rmSync(folder, { recursive: true });
  });

  it("holds everything that lasts, and nobody's session", async () => {
    const rows = new Map(manifest.tables.map((table) => [table.table, table.rows]));
    expect(rows.get("subject")).toBe(3);
    expect(rows.get("measurement")).toBe(15);
    expect(rows.get("user")).toBe(3);
    expect(rows.has("session")).toBe(false);
    expect(rows.has("signed_in")).toBe(false);
    expect(statSync(file("plain")).mode & 0o777).toBe(0o600);
    expect(await checkBackup(file("plain"))).toEqual(manifest);
  });

  it("is never written over another file", async () => {
    await expect(backUp(from.store.engine.owner, { file: file("plain"), madeAt, secrets })).rejects.toThrow(/already/);
  });

  it("is restored whole, and a backup of the restored system is the same", async () => {
    const { owner } = into.store.engine;
    const { verified } = await restoreBackup(owner, { file: file("plain"), ...withAccounts(owner) });
    expect(verified.broken).toEqual([]);
    expect(verified.records).toBe(3);
    const again = await backUp(owner, { file: file("again"), madeAt, secrets });
    expect(tablesIn(again)).toEqual(tablesIn(manifest));
    expect(readFileSync(file("again")).equals(readFileSync(file("plain")))).toBe(true);
    for (const n of [0, 1, 2]) {
      const person = personNumber(n);
      const about = { madeAt, site: { id: site, name: "Harbour" }, subject: person, parties: [] };
      const [before, after] = await Promise.all(
        [from, into].map(async ({ store }) => copyOf(await store.whole(site, person), about)),
      );
      expect(JSON.stringify(after)).toBe(JSON.stringify(before));
      expect(before === null || before === undefined ? "no record" : brokenInCopy(before)).toBeNull();
    }
  });

  it("is not restored over anything", async () => {
    const { owner } = from.store.engine;
    await expect(restoreBackup(owner, { file: file("plain"), prepare: nothing })).rejects.toThrow(/something in this/);
  });

  it("opens with its passphrase only", async () => {
    const passphrase = "four plain words here";
    const locked = await backUp(from.store.engine.owner, { file: file("locked"), madeAt, secrets, passphrase });
    expect(tablesIn(await checkBackup(file("locked"), passphrase))).toEqual(tablesIn(locked));
    await expect(checkBackup(file("locked"), "four plain words there")).rejects.toThrow(/does not open/);
    await expect(checkBackup(file("locked"))).rejects.toThrow(/locked/);
    expect(readFileSync(file("locked")).includes("Person")).toBe(false);
  });

  it.each(["plain", "locked"])("that is damaged anywhere is not taken for whole: %s", async (which) => {
    const passphrase = which === "locked" ? "four plain words here" : undefined;
    const whole = readFileSync(file(which));
    // Each try with a passphrase costs what a guess costs, so there are fewer of them.
    const tries = which === "locked" ? 8 : 24;
    const places = Array.from({ length: tries }, (_, at) => 20 + Math.floor((at * (whole.length - 21)) / (tries - 1)));
    for (const place of places) {
      const bytes = Buffer.from(whole);
      bytes[place] = (bytes[place] ?? 0) ^ 4;
      writeFileSync(file("damaged"), bytes);
      // A bit of the packing's own frame may say nothing; then what comes out is all there.
      const read = await checkBackup(file("damaged"), passphrase).then(tablesIn, () => "refused");
      expect(["refused", tablesIn(manifest)], `byte ${place}`).toContainEqual(read);
    }
    for (const length of [0, 10, 100, whole.length >> 1, whole.length - 1]) {
      writeFileSync(file("short"), whole.subarray(0, length));
      await expect(checkBackup(file("short"), passphrase), `${length} bytes`).rejects.toThrow();
    }
  });
});

describe("keeping beside a running server", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openEmpty("embedded");
    await fill(opened.store, 3);
  });
  afterAll(() => opened.close());

  it("joins the database that the server runs, and leaves it running", async () => {
    const reached = await reachDatabase({ dataFolder: opened.folder, log: () => {} });
    expect(reached.isShared).toBe(true);
    expect((await verifyStore(reached.owner)).records).toBe(3);
    await reached.close();
    expect((await verifyStore(opened.store.engine.owner)).records).toBe(3);
  });

  it("makes broken projections anew", async () => {
    const { owner } = opened.store.engine;
    const { panelRows } = await rebuildProjections(owner);
    expect(panelRows).toBe(0);
    await owner.script(
      `update subject set panel_line = case when seq % 2 = 0 then null else '{}' end; update access set scopes = 'aim';
       update summary set n = n + 1`,
    );
    expect((await verifyStore(owner)).broken.length).toBeGreaterThan(0);
    await rebuildProjections(owner);
    expect((await verifyStore(owner)).broken).toEqual([]);
  });

  it("erases a person, keeps what shows that there was a record, and nobody can go on from what is gone", async () => {
    const { store } = opened;
    const { owner } = store.engine;
    const person = personNumber(1);
    const held = await store.load(site, person);
    const erased = await erasePerson(owner, { site, person, erasedAt: madeAt, because: "asked by the person" });
    await store.rebuildSummary(site);
    expect(erased).toMatchObject({ entries: held.head.seq, measurements: 5, accounts: 1 });
    const verified = await verifyStore(owner);
    expect(verified.broken).toEqual([]);
    expect(verified.erased).toEqual([{ site, subject: person, on: "2026-03-01" }]);
    const [party] = await store.parties(site, [person]);
    expect(party).toMatchObject({ name: "Removed person", accountId: null });
    const to = { ...held.head, seq: held.head.seq + 1 };
    const late = { site, subject: person, from: held.head, to, entries: [], measurements: [], access: [] };
    expect(await store.append({ ...late, writer: null, panelLine: null, figures: [], strata: [] })).toBe(false);
    expect((await store.load(site, person)).lines).toEqual([]);
    const left = await everything(owner);
    for (const word of ["Person 1", "person1@example.org"]) expect(left.includes(word), word).toBe(false);
    expect(left.includes("Person 2")).toBe(true);
  });
});

/** Every row of every table as text. */
async function everything(owner: Pool): Promise<string> {
  const tables = await owner.query<{ name: string }>({
    text: "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
  });
  const rows = await Promise.all(
    tables.map(({ name }) => owner.query<{ row: string }>({ text: `select t::text as row from ${name} as t` })),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .join("\n");
}
