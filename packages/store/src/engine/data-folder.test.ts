import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prepareFolder } from "./data-folder.ts";

describe("the place for a record", () => {
  let above: string;
  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), "aimwell-folder-"));
  });
  afterEach(() => rmSync(above, { recursive: true, force: true }));

  it("is made with every folder above it that is missing, and only its own account lists it", () => {
    const folder = join(above, "clinic", "record");
    expect(prepareFolder(folder)).toBe(folder);
    expect(statSync(folder).mode & 0o066).toBe(0);
    expect(prepareFolder(folder)).toBe(folder);
  });

  it.each([
    { name: "a file", under: "" },
    { name: "below a file", under: "data" },
  ])("$name is refused with what to do", ({ under }) => {
    const file = join(above, "a-file");
    writeFileSync(file, "");
    expect(() => prepareFolder(join(file, under))).toThrow(/is a file\).*choose another folder with --data/);
  });

  // The system answers there that the new folder itself is missing.
  it.skipIf(!existsSync("/proc/self"))("where nothing can be made it is refused, and does not try for ever", () => {
    expect(() => prepareFolder("/proc/aimwell/data")).toThrow(/choose another folder with --data/);
  });
});
