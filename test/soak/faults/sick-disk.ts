import { execFileSync, spawn } from "node:child_process";
import type { Reached } from "@aimwell/store";
import { childrenOf, postmasterOf } from "../database-processes.ts";

/** Lets each commit wait before its flush, up to 100 ms, as on a disk that is slow to write; 0 as before. */
export async function slowFlushes(owner: Reached["owner"], ms: number): Promise<void> {
  await owner.script(`alter system set commit_delay = ${ms * 1000}`);
  await owner.script("alter system set commit_siblings = 0");
  await owner.script("select pg_reload_conf()");
}

/** Whether the tool that stands between a process and the kernel is here, and may be used. */
export function mayTrace(): boolean {
  try {
    execFileSync("strace", ["-o", "/dev/null", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Holds up every flush that the database asks of the kernel, by standing between the two.
 *
 * @param cluster - the database's own folder.
 * @returns what steps aside again.
 */
export function holdFlushes(cluster: string, ms: number): () => Promise<void> {
  const postmaster = postmasterOf(cluster);
  const all = postmaster === null ? [] : [postmaster, ...childrenOf(postmaster)];
  const asked = ["-e", "trace=fdatasync,fsync", "-e", `inject=fdatasync,fsync:delay_enter=${ms * 1000}`];
  const args = ["-f", "-qq", "-o", "/dev/null", ...asked, ...all.flatMap((pid) => ["-p", String(pid)])];
  const tracer = spawn("strace", args, { stdio: "ignore" });
  const ended = new Promise<void>((resume) => tracer.once("exit", () => resume()));
  return () => {
    tracer.kill("SIGINT");
    return ended;
  };
}
