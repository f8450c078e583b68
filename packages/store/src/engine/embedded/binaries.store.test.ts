import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder } from "../engine.fixture.ts";
import type { EngineEvent } from "../event.ts";
import { findPackage, readyBinaries } from "./binaries.ts";
import { closedOnTheWay, type RunAccount, runAccount } from "./run-account.ts";

/** The package as npm lays it down when install scripts do not run: without its links. */
function withoutLinks(above: string): { readonly root: string; readonly version: string } {
  const found = findPackage();
  if (found === undefined) throw new Error("these tests need the PostgreSQL package of this machine");
  const root = join(above, "native");
  cpSync(found.root, root, { recursive: true, verbatimSymlinks: true });
  const library = join(root, "lib");
  for (const name of readdirSync(library)) {
    const path = join(library, name);
    if (lstatSync(path).isSymbolicLink()) rmSync(path);
  }
  return { root, version: found.version };
}

function lent(): RunAccount | undefined {
  const account = runAccount(undefined);
  return account === "none" ? undefined : account;
}

describe("the PostgreSQL of the package", () => {
  it("runs in place once the links are made that no install script made", () => {
    const place = newFolder();
    mkdirSync(place.folder, { mode: 0o755 });
    const found = withoutLinks(place.folder);
    expect(readyBinaries(found, place.folder, lent(), () => undefined)).toEqual(found);
    expect(lstatSync(join(found.root, "lib", "libicui18n.so.60")).isSymbolicLink()).toBe(true);
    place.remove();
  });

  it.runIf(process.getuid?.() === 0)("is copied beside the data when its account may not read it in place", () => {
    const place = newFolder();
    const home = join(place.folder, "home");
    mkdirSync(home, { recursive: true, mode: 0o755 });
    const found = withoutLinks(home);
    chmodSync(home, 0o700);
    const events: EngineEvent[] = [];
    const log = (line: EngineEvent) => events.push(line);
    const ready = readyBinaries(found, place.folder, lent(), log);
    expect(ready.root).toBe(join(place.folder, `postgresql-${found.version}`));
    expect(events).toEqual([{ event: "binaries_copied", to: ready.root }]);
    expect(readyBinaries(found, place.folder, lent(), log)).toEqual(ready);
    expect(events).toHaveLength(1);
    const account = lent();
    expect(account && closedOnTheWay(found.root, account)).toBe(home);
    place.remove();
  });
});
