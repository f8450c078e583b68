import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFile } from "../oracles/dispatch.ts";
import { runFile, shippedFiles } from "../oracles/run.ts";

describe("what other packages compute", () => {
  it("has files to check", () => {
    expect(shippedFiles().length).toBeGreaterThan(30);
  });

  it.each(shippedFiles().map((path) => [basename(path), path] as const))("%s passes, every case", async (_, path) => {
    const { passed, failures } = await runFile(path);
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(0);
  });

  it("says so when a file is no file", async () => {
    const { failures } = await runFile("nowhere.json");
    expect(failures).toHaveLength(1);
  });

  it.each([
    {
      name: "a kind that nobody checks",
      file: { kind: "tea-leaves", cases: [] },
      says: /no check for the kind "tea-leaves"/,
    },
    { name: "no kind", file: { cases: [] }, says: /no check for the kind ""/ },
    { name: "no cases", file: { kind: "spc", cases: [] }, says: /holds no cases/ },
  ])("refuses a file with $name", async ({ file, says }) => {
    await expect(checkFile(file)).rejects.toThrow(says);
  });

  const tolerance = { absolute: 1e-9, relative: 1e-9 };
  const two = { chart: "i", input: { y: [5, 7] }, options: {} };

  it.each([
    { name: "is no object", oracle: 5, says: "the case is no object" },
    { name: "expects nothing", oracle: { ...two, expected: {} }, says: "the case expects nothing" },
    {
      name: "names an unknown chart",
      oracle: { ...two, chart: "zzz", expected: { cl: 6 } },
      says: "unknown chart zzz",
    },
    {
      name: "expects a refusal of what can be charted",
      oracle: { ...two, expected: { throws: true } },
      says: "expected a refusal, got an answer",
    },
  ])("fails a case that $name, with the reason", async ({ oracle, says }) => {
    const { passed, failures } = await checkFile({ kind: "spc", tolerance, cases: [oracle] });
    expect(passed).toBe(0);
    expect(failures).toEqual([{ id: "case 1", mismatches: [says] }]);
  });

  it("fails a file that names no tolerance, rather than compare to the last bit", async () => {
    const { failures } = await checkFile({ kind: "spc", cases: [{ ...two, expected: { cl: 6, phases: [] } }] });
    expect(failures[0]?.mismatches[0]).toMatch(/the file names no tolerance/);
  });

  it("passes a case that the package refuses when ours refuses it too", async () => {
    const refused = { chart: "p", input: { y: [5], n: [3] }, options: {}, expected: { throws: true } };
    expect((await checkFile({ kind: "spc", tolerance, cases: [refused] })).passed).toBe(1);
  });
});
