import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../bin/aimwell.mjs", import.meta.url));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function aimwell(args: readonly string[], input = ""): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [bin, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

const commands = ["start", "chart", "import", "library", "export", "backup", "restore", "verify", "rebuild", "erase"];

describe("the aimwell command", () => {
  it("lists every command", async () => {
    const { out } = await aimwell(["--help"]);
    const listed = [...out.matchAll(/^ {2}([a-z]+)(?: \[| <| {2})/gm)].map(([, name]) => name);
    expect(listed).toEqual([...commands, "help"]);
  });
  it.each(commands)("%s says what it understands", async (command) => {
    const { code, out } = await aimwell([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: aimwell ${command}`);
    expect(out).toContain("--help");
  });
  it("says in one sentence that there is no Aimwell in a folder", async () => {
    const { code, err } = await aimwell(["verify", "--data", join(tmpdir(), "no-such-aimwell")]);
    expect(code).toBe(1);
    expect(err).toMatch(/^aimwell: There is no Aimwell in the folder/);
  });
});

describe("aimwell chart", () => {
  let folder = "";
  const sheet = "date,value\n2026-01-05,4\n2026-01-12,6\n2026-01-19,5\n";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aimwell-chart-"));
    await writeFile(join(folder, "sheet.csv"), sheet);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("prints, writes both pictures, and does not write over them", async () => {
    const files = ["--svg", join(folder, "a.svg"), "--png", join(folder, "a.png")];
    const first = await aimwell(["chart", join(folder, "sheet.csv"), ...files]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("It is too early to say.");
    expect(await readFile(join(folder, "a.svg"), "utf8")).toMatch(/^<svg /);
    const again = await aimwell(["chart", join(folder, "sheet.csv"), ...files]);
    expect(again.code).toBe(1);
    expect(again.err).toContain("--overwrite");
    expect((await aimwell(["chart", join(folder, "sheet.csv"), ...files, "--overwrite"])).code).toBe(0);
  });
  it("reads standard input and answers in JSON", async () => {
    const { code, out } = await aimwell(["chart", "-", "--json"], sheet);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      chart: { is: "run" },
      points: [{ value: 4 }, { value: 6 }, { value: 5 }],
    });
  });
  it("refuses in JSON too, with the line", async () => {
    const { code, out } = await aimwell(["chart", "-", "--json"], "date,value\n2026-01-05,many\n");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ line: 2, column: "value", found: "many" }] });
  });
  it("says that a file is not there", async () => {
    const { code, err } = await aimwell(["chart", join(folder, "none.csv")]);
    expect(code).toBe(1);
    expect(err).toContain("no such file");
  });
});
