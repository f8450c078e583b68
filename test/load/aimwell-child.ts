import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The product as `aimwell start` runs it, in a process of its own. */
export interface AimwellChild {
  readonly address: string;
  readonly folder: string;
  /** What a command of this machine's account shows. */
  readonly commandKey: string;
  /** Memory of the server's own process, in MB; the database's processes are not in it. */
  readonly rssMb: () => number;
  readonly stop: () => Promise<void>;
  /** Removes the folder, when it was stopped. */
  readonly remove: () => void;
}

const aimwell = join(import.meta.dirname, "..", "..", "packages", "cli", "src", "aimwell.ts");

/** Starts an empty Aimwell on a new folder, which takes the word of proxies of this machine for where requests come from. */
export async function startChild(environment: Readonly<Record<string, string>> = {}): Promise<AimwellChild> {
  const above = mkdtempSync(join(tmpdir(), "aimwell-load-"));
  // The database runs in an account of its own where we are root, and must reach the folder.
  chmodSync(above, 0o755);
  const folder = join(above, "data");
  const port = await freePort();
  const args = ["--disable-warning=ExperimentalWarning", aimwell, "start", "--empty"];
  const child = spawn(process.execPath, [...args, "--port", String(port), "--data", folder], {
    env: { ...process.env, AIMWELL_TRUST_PROXY: "loopback", AIMWELL_LOG: "error", ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address, child);
  return {
    address,
    folder,
    commandKey: readFileSync(join(folder, "command.key"), "utf8"),
    rssMb: () => rssMbOf(child.pid ?? 0),
    stop: () => stop(child),
    remove: () => rmSync(above, { recursive: true, force: true }),
  };
}

function rssMbOf(pid: number): number {
  return Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024);
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Expected Aimwell to start, but it ended with ${child.exitCode}.`);
    const isReady = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  server.close();
  await once(server, "close");
  if (at === null || typeof at === "string") throw new Error("Expected a port, but the system gave none.");
  return at.port;
}
