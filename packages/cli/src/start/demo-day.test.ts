import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LocalDate } from "@aimwell/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoDay, keepDemoDay, setDemoAside } from "./demo-day.ts";

let above: string;
let folder: string;
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), "aimwell-demo-day-"));
  folder = join(above, "data");
  mkdirSync(folder);
});
afterEach(() => rmSync(above, { recursive: true, force: true }));

const day = "2026-11-12" as LocalDate;

describe("an older demo", () => {
  it("says on which day its story stands", () => {
    expect(demoDay(folder)).toBeNull();
    keepDemoDay(folder, day);
    expect(demoDay(folder)).toBe(day);
  });
  it("is moved aside whole, and can be opened where it is now", () => {
    keepDemoDay(folder, day);
    writeFileSync(join(folder, "words"), "what was tried");
    const aside = setDemoAside(folder);
    expect(aside).toBe(`${folder}-2026-11-12`);
    expect([existsSync(folder), existsSync(join(`${folder}-2026-11-12`, "words"))]).toEqual([false, true]);
    expect(existsSync(join(`${folder}-2026-11-12`, "aimwell.lock"))).toBe(false);
  });
  it("never takes the name of another", () => {
    keepDemoDay(folder, day);
    mkdirSync(`${folder}-2026-11-12`);
    expect(setDemoAside(folder)).toBe(`${folder}-2026-11-12-2`);
  });
  it("stays where it is while a server works in it", () => {
    keepDemoDay(folder, day);
    mkdirSync(join(folder, "postgres"));
    writeFileSync(join(folder, "postgres", "postmaster.pid"), "1");
    expect(() => setDemoAside(folder)).toThrow("was not stopped in order");
    expect(existsSync(folder)).toBe(true);
  });
});

it("the record of a real clinic is never moved", () => {
  expect(() => setDemoAside(folder)).toThrow("holds no demo");
  expect(existsSync(folder)).toBe(true);
});

it("where there is no folder yet, there is nothing to move", () => {
  expect(setDemoAside(join(above, "none"))).toBeNull();
});
