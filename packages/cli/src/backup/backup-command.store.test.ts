import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PartyId, SiteId } from "@aimwell/domain";
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
    const rosa = { site: site.siteId as SiteId, party: person as PartyId, role: "person" } as const;
    const said = { subject: person, by: person, as: "person", at: "2026-01-05T08:00:00.000Z" };
    const measure = { measure: "steps-a-day", title: "Steps", unit: "1", better: "up", kind: "aim", lens: "service" };
    const aim = { words: "Walk Mia to school, “both ways” — 朝 \u{1F305}", horizon: "near", domains: ["moving"] };
    const posted = await app.door.post(rosa, {
      drafts: [
        { id: `${person.slice(0, -1)}a`, type: "aim.voiced", ...said, body: aim },
        { id: `${person.slice(0, -1)}b`, type: "measure.adopted", ...said, body: measure },
      ],
      measurements: [
        {
          ...{ id: `${person.slice(0, -1)}c`, subject: person, measure: "steps-a-day", by: person, as: "person" },
          ...{ takenAt: "2026-01-05T09:00:00.000Z", value: 0.1 + 0.2 },
        },
      ],
    });
    const outcomes = [...posted.entries, ...posted.measurements].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["accepted", "accepted", "accepted"]);
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

  it("what was restored is exported as it was before, byte by byte, and backs up to the same bytes", () => {
    aimwell("backup", "--data", at("here"), "--to", at("plain.backup"));
    expect(aimwell("restore", at("plain.backup"), "--data", at("again")).code).toBe(0);
    const filesOf = (data: string) => {
      const made = aimwell("export", "--person", person, "--to", at(`${data}-copy`), "--data", at(data), "--json");
      const { files } = JSON.parse(made.out) as { files: readonly string[] };
      const texts = files.map((file) => readFileSync(file, "utf8"));
      const { madeAt } = JSON.parse(texts[2] ?? "") as { madeAt: string };
      // When the copy was made is the one thing that differs.
      return texts.map((text) => text.replaceAll(madeAt, "").replaceAll(madeAt.slice(0, 10), ""));
    };
    const [before, after] = [filesOf("here"), filesOf("again")];
    expect(before).toHaveLength(3);
    expect(before[0]).toContain("Walk Mia to school");
    expect(before[2]).toContain("0.30000000000000004");
    expect(after).toEqual(before);
    aimwell("backup", "--data", at("again"), "--to", at("second.backup"));
    const tablesIn = (file: string) =>
      (JSON.parse(aimwell("backup", "check", file, "--json").out) as { readonly tables: unknown }).tables;
    expect(tablesIn(at("second.backup"))).toEqual(tablesIn(at("plain.backup")));
  });

  it("a backup that is cut short is refused, and the folder can still take the whole one", () => {
    const whole = readFileSync(at("one.backup"));
    writeFileSync(at("short.backup"), whole.subarray(0, whole.length - 100));
    const lock = ["--passphrase-file", at("passphrase")];
    const refused = aimwell("restore", at("short.backup"), "--data", at("mended"), ...lock);
    expect(refused.error).toMatch(/^aimwell: This backup is damaged or cut short .*Use another copy/);
    expect(refused.code).toBe(1);
    expect(aimwell("restore", at("one.backup"), "--data", at("mended"), ...lock).code).toBe(0);
  });

  it.each([
    ["a folder that is mistyped", ["verify", "--data", "HERE/nowhere"], /There is no Aimwell in the folder/],
    ["a file that is not there", ["backup", "check", "HERE/none.backup"], /none\.backup: there is no such file/],
    ["a file that is no backup", ["backup", "check", "HERE/passphrase"], /is no backup of Aimwell/],
    [
      "a place that is not there",
      ["backup", "--data", "HERE/here", "--to", "HERE/none/one"],
      /there is no such file or folder/,
    ],
    [
      "a passphrase that is too short",
      ["backup", "--data", "HERE/here", "--passphrase-file", "HERE/short"],
      /needs 12/,
    ],
    ["a copy that is none", ["verify", "--copy", "HERE/passphrase"], /is no copy of a record/],
  ])("%s is told in a sentence, and nothing is made", (_, words, told) => {
    writeFileSync(at("short"), "short\n");
    const { code, error } = aimwell(...words.map((word) => word.replace("HERE", above)));
    expect(error).toMatch(/^aimwell: [^\n]*\n$/);
    expect(error).toMatch(told);
    expect(code).toBe(1);
    expect(existsSync(at("nowhere"))).toBe(false);
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
