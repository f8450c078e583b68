import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SiteId } from "@aimwell/domain";
import { openHouse, readConfig } from "@aimwell/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = new URL("../aimwell.ts", import.meta.url).pathname;

/** Runs the command as whoever keeps the machine does. */
function aimwell(...given: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
} {
  const environment = { ...process.env, DATABASE_URL: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    encoding: "utf8",
    env: environment,
  });
  return { code: status, out: stdout, error: stderr };
}

describe("keeping a system by commands", () => {
  const above = mkdtempSync(join(tmpdir(), "aimwell-keeping-"));
  const at = (name: string) => join(above, name);
  const person = "0199d000-0000-7000-8000-000000000001";
  beforeAll(async () => {
    chmodSync(above, 0o755);
    writeFileSync(at("passphrase"), "four plain words here\n");
    writeFileSync(at("wrong"), "four other words here\n");
    const app = await openHouse(readConfig({ AIMWELL_DATA: at("here"), AIMWELL_LOG: "silent" }), () => {});
    const site = { siteId: "0199d000-0000-7000-8000-0000000000aa", name: "Hill clinic", isDemo: false, helpFast: "[]" };
    await app.theSite.begin(site);
    const account = await app.accounts.create({
      email: "rosa@home.example",
      password: "three words here",
      name: "Rosa",
    });
    const party = {
      partyId: person,
      kind: "person",
      name: "Rosa",
      what: null,
      isLead: false,
      accountId: account,
    } as const;
    await app.store.putParty(site.siteId as SiteId, party, "2026-01-05T08:00:00.000Z");
    await app.http.close();
    await app.store.close();
  });
  afterAll(() => rmSync(above, { recursive: true, force: true }));

  it("backs up, checks, restores and verifies, and each tells programs what came of it", () => {
    const lock = ["--passphrase-file", at("passphrase")];
    const made = aimwell("backup", "--data", at("here"), "--to", at("one.backup"), "--json", ...lock);
    expect(JSON.parse(made.out)).toMatchObject({ ok: true, locked: true });
    expect(JSON.parse(aimwell("backup", "check", at("one.backup"), "--json", ...lock).out)).toMatchObject({ ok: true });
    const wrong = aimwell("backup", "check", at("one.backup"), "--passphrase-file", at("wrong"));
    expect(wrong).toMatchObject({ code: 1, out: "" });
    expect(wrong.error).toMatch(/^aimwell: This passphrase does not open the backup\./);
    const restored = aimwell("restore", at("one.backup"), "--data", at("there"), "--json", ...lock);
    expect(JSON.parse(restored.out)).toMatchObject({ ok: true, broken: [] });
    expect(aimwell("restore", at("one.backup"), "--data", at("there"), ...lock)).toMatchObject({ code: 1, out: "" });
    expect(JSON.parse(aimwell("verify", "--data", at("there"), "--json").out)).toMatchObject({ ok: true, broken: [] });
  });

  it("asks before it erases, and finds a person by email", () => {
    const asked = aimwell("erase", "--person", "rosa@home.example", "--data", at("here"), "--json");
    expect(asked.code).toBe(2);
    expect(JSON.parse(asked.out)).toMatchObject({ ok: false, person, erased: false });
    const done = aimwell("erase", "--person", "Rosa@Home.example", "--data", at("here"), "--json", "--yes");
    expect(JSON.parse(done.out)).toMatchObject({ ok: true, person, accounts: 1 });
    const again = aimwell("export", "--person", "rosa@home.example", "--to", at("copy"), "--data", at("here"));
    expect(again.code).toBe(1);
    expect(again.error).toMatch(/There is no person with this id or email here/);
  });
});
