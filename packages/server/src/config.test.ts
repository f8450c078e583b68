import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, placeSecret, secretIn } from "./config.ts";

describe("a secret of the installation", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "aimwell-secret-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is made once, for its account alone, and stays", () => {
    const made = secretIn(folder, "accounts.key");
    expect(made.length).toBeGreaterThanOrEqual(43);
    expect(secretIn(folder, "accounts.key")).toBe(made);
    placeSecret(folder, "accounts.key", "another");
    expect(secretIn(folder, "accounts.key")).toBe(made);
    expect(statSync(join(folder, "accounts.key")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["accounts.key"]);
  });

  it("that is empty is not taken for one", () => {
    writeFileSync(join(folder, "accounts.key"), "");
    expect(() => secretIn(folder, "accounts.key")).toThrow(ConfigError);
  });
});
