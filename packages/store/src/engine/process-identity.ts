import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { errorCode } from "./storage-error.ts";

/** True when a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM"; // it runs, and belongs to someone else
  }
  return !isZombie(pid);
}

/** A killed child that its parent has not reaped yet answers signals, and will never do anything again. */
function isZombie(pid: number): boolean {
  return /^\) Z/.test(afterName(pid) ?? "");
}

/**
 * When a process began, in the words of its system: ids are given again, this tells whose it is now.
 *
 * @returns undefined when there is no such process.
 */
export function startOf(pid: number): string | undefined {
  if (process.platform !== "linux") return asked("lstart=", pid);
  const start = afterName(pid)?.split(" ")[20]; // field 22 of proc(5) stat: ticks since boot
  return start === undefined ? undefined : `${bootId()}/${start}`;
}

/** The command line of a process; undefined when there is none to see. */
export function commandOf(pid: number): string | undefined {
  if (process.platform !== "linux") return asked("command=", pid);
  return readIfThere(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ");
}

/** The part of /proc/PID/stat behind the process's name, which may itself hold spaces and brackets. */
function afterName(pid: number): string | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(")"));
}

function bootId(): string {
  return readIfThere("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ESRCH", "ENOTDIR"].includes(errorCode(error) ?? "")) return undefined;
    throw error;
  }
}

function asked(column: string, pid: number): string | undefined {
  if (process.platform === "win32") return isAlive(pid) ? "running" : undefined;
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch (error) {
    // ps ends with 1 when there is no such process; that it could not run is another matter.
    if (error instanceof Error && "status" in error && error.status === 1) return undefined;
    throw error;
  }
}
