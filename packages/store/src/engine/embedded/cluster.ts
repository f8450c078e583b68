import { spawn } from "node:child_process";
import { chownSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FolderState } from "../data-folder.ts";
import { requireRoomForDatabase } from "../data-folder.ts";
import type { Log } from "../event.ts";
import { StorageError } from "../storage-error.ts";
import { type Binaries, identity } from "./binaries.ts";
import type { RunAccount } from "./run-account.ts";

export const ownerLogin = "aimwell_owner";

/** Whom an existing cluster belongs to; undefined when there is none yet. */
export function clusterOwner(folder: string): { readonly uid: number; readonly gid: number } | undefined {
  return statSync(clusterAt(folder), { throwIfNoEntry: false });
}

export function clusterAt(folder: string): string {
  return join(folder, "postgres");
}

/**
 * Makes an empty cluster when the folder has none. It is made under another name and then renamed, so that a start that was
 * cut short never leaves half of one behind.
 */
export async function ensureCluster(
  folder: string,
  state: FolderState,
  {
    binaries,
    account,
    log,
  }: { readonly binaries: Binaries; readonly account: RunAccount | undefined; readonly log: Log },
): Promise<void> {
  if (clusterOwner(folder) !== undefined) return;
  requireRoomForDatabase(folder);
  const began = performance.now();
  const draft = join(folder, "postgres.new");
  const passwordFile = join(folder, "owner-password.new");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, state.ownerPassword, { mode: 0o600 });
  if (account !== undefined) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    await run(join(binaries.root, "bin", "initdb"), initdbArguments(draft, passwordFile), account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, clusterAt(folder));
  log({ event: "database_created", folder, ms: Math.round(performance.now() - began) });
}

function initdbArguments(data: string, passwordFile: string): string[] {
  // One order of words on every machine, the same as in the fallback and as a server's "C": screens sort for their readers.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = [`--username=${ownerLogin}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  return ["-D", data, ...access, ...locale, "--no-instructions"];
}

function run(program: string, args: readonly string[], account: RunAccount | undefined): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd: "/",
      stdio: ["ignore", "ignore", "pipe"],
      env: { PATH: "" },
      ...identity(account),
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.once("error", failed);
    child.once("close", (code) => {
      if (code === 0) done();
      else
        failed(
          new StorageError({ code: "database_did_not_start", reason: `initdb ended with ${code}: ${said.trim()}` }),
        );
    });
  });
}
