import { basename } from "node:path";
import { describe, expect, it } from "vitest";
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

  it("says so when a file has a kind that nobody checks, or is no file", async () => {
    const { failures } = await runFile("nowhere.json");
    expect(failures).toHaveLength(1);
  });
});
