import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkLibrary, showLibrary } from "./check-and-show.ts";

const page = await readFile(new URL("../../../../docs/how-to/add-evidence.md", import.meta.url), "utf8");
const files = [...page.matchAll(/```json title="([^"]+)"\n([\s\S]*?)```/g)].map(([, name = "", text = ""]) => {
  return { name, text };
});
const consoles = [...page.matchAll(/```console\n\$ ([^\n]+)\n([\s\S]*?)```/g)].map(([, command = "", output = ""]) => {
  return { command, output: output.trimEnd().split("\n") };
});
const dayAfterReview = new Date("2026-03-10T12:00:00Z");

describe("the how-to page on adding evidence", () => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "aimwell-library-"));
  });
  afterAll(() => rm(root, { recursive: true }));

  async function folderWith(change: (text: string) => string): Promise<string> {
    const folder = join(root, "my-site");
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) await writeFile(join(folder, name), change(text));
    return folder;
  }
  const asOnThePage = (lines: readonly string[]): readonly string[] =>
    lines.map((line) => line.replaceAll(`${root}/`, ""));

  it("has two files and three commands", () => {
    expect(files.map(({ name }) => name)).toEqual(["sore-wrist.json", "practices-of-northside.json"]);
    expect(consoles.map(({ command }) => command)).toEqual([
      "aimwell library check my-site",
      "aimwell library check my-site",
      "AIMWELL_LIBRARY=my-site aimwell library show night-splint",
    ]);
  });

  it("shows what check says about its files", async () => {
    const folder = await folderWith((text) => text);
    const { lines, problems } = await checkLibrary([folder], undefined, dayAfterReview);
    expect(asOnThePage(lines)).toEqual(consoles[0]?.output);
    expect(problems).toBe(0);
  });

  it("shows what check says when the interval does not hold its estimate", async () => {
    const folder = await folderWith((text) => text.replace('"ciLow": 1.2', '"ciLow": 1.6'));
    const { lines, problems } = await checkLibrary([folder], undefined, dayAfterReview);
    expect(asOnThePage(lines)).toEqual(consoles[1]?.output);
    expect(problems).toBe(1);
    await expect(showLibrary("night-splint", folder, dayAfterReview)).rejects.toThrow("aimwell library check");
  });

  it("shows how the practice begins for a person, whose figures are of 100", async () => {
    const lines = await showLibrary("night-splint", await folderWith((text) => text), dayAfterReview);
    const shown = consoles[2]?.output ?? [];
    expect(lines.slice(0, shown.length)).toEqual(shown);
    expect(lines.join("\n")).toContain("45 of 100");
    expect(lines.join("\n")).toContain("30 of 100");
    expect(lines.join("\n")).toContain("not very sure");
    expect(lines.join("\n")).toContain("Licence: Wording: CC0-1.0, Northside Clinic.");
  });
});

describe("aimwell library", () => {
  it("says what ships and that it is sound", async () =>
    expect(await checkLibrary([], undefined, dayAfterReview)).toEqual({
      lines: ["ok       what ships: 17 evidence files with 58 statements, 25 practices, 26 aim domains"],
      problems: 0,
    }));

  it("says that a file is not there", () =>
    expect(checkLibrary(["no-such-file.json"], undefined, dayAfterReview)).rejects.toThrow(
      "no-such-file.json can't be read (ENOENT)",
    ));

  it("lists each practice and always there is waiting", async () => {
    const lines = await showLibrary(undefined, undefined, dayAfterReview);
    expect(lines).toContain("hip-exercise  Exercise for the hip");
    expect(lines.some((line) => line.startsWith("wait-and-see"))).toBe(true);
    expect(lines.at(-1)).toContain("risk-format-relative");
  });

  it("shows one finding with its harms, its source and who reviewed it", async () => {
    const told = (await showLibrary("cvd-statin-mve", undefined, dayAfterReview)).join("\n");
    for (const part of ["Who was studied:", "How sure:", "Source:", "Harms", "reviewed by: nobody yet"])
      expect(told).toContain(part);
  });

  it("shows every practice and every finding that ships", async () => {
    const listed = await showLibrary(undefined, undefined, dayAfterReview);
    const ids = listed.map((line) => line.trim().split(" ")[0] ?? "").filter((id) => /^[a-z0-9-]+$/.test(id));
    expect(ids.length).toBeGreaterThanOrEqual(25 + 58);
    for (const id of ids) expect((await showLibrary(id, undefined, dayAfterReview)).join("\n")).toContain(`[${id}]`);
  });

  it("says that an id is unknown", () =>
    expect(showLibrary("nothing-like-it", undefined, dayAfterReview)).rejects.toThrow("nothing-like-it"));
});
