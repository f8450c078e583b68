import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Inspected } from "./inspected.ts";

/** The product as `aimwell start` runs it, in a process of its own. */
export interface AimwellChild {
  readonly address: string;
  readonly folder: string;
  readonly pid: number;
  /** What a command of this machine's account shows. */
  readonly commandKey: string;
  /** True until the process has ended, for whatever reason. */
  readonly isRunning: () => boolean;
  /** Memory of the server's own process, in MB; the database's processes are not in it. */
  readonly rssMb: () => number;
  /** What the server's own process still holds after a full collection, in MB: what grows here is kept, not waiting to go. */
  readonly heldMb: () => Promise<number>;
  readonly stop: () => Promise<void>;
  /** SIGKILL: nothing of it gets to do anything more. */
  readonly kill: () => Promise<void>;
  /** The same again, on the same folder, port and settings, when it has ended. */
  readonly startAgain: () => Promise<AimwellChild>;
  /** Starts it again and kills it so many milliseconds later, wherever its start has got to. */
  readonly dieStarting: (afterMs: number) => Promise<void>;
  /** Removes the folder, when it was stopped. */
  readonly remove: () => void;
}

/** Where one product lives and how it is set. */
interface Place {
  /** What is removed in the end; null when somebody else made the folder. */
  readonly above: string | null;
  readonly folder: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
}

const aimwell = join(import.meta.dirname, "..", "..", "packages", "cli", "src", "aimwell.ts");
const readyWithinMs = 180_000;

/**
 * Starts an empty Aimwell, which takes the word of proxies of this machine for where requests come from.
 *
 * @param folder - a data folder that is somebody else's to remove; a new one of its own when not given.
 */
export async function startChild(
  environment: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<AimwellChild> {
  const port = await freePort();
  if (folder !== undefined) return start({ above: null, folder, port, environment });
  const above = mkdtempSync(join(tmpdir(), "aimwell-load-"));
  // The database runs in an account of its own where we are root, and must reach the folder.
  chmodSync(above, 0o755);
  return start({ above, folder: join(above, "data"), port, environment });
}

async function start(place: Place): Promise<AimwellChild> {
  const child = launch(place);
  const debuggerAt = debuggerOf(child);
  const address = `http://127.0.0.1:${place.port}`;
  await untilReady(address, child);
  const pid = child.pid ?? 0;
  return {
    address,
    folder: place.folder,
    pid,
    commandKey: readFileSync(join(place.folder, "command.key"), "utf8"),
    isRunning: () => isRunning(child),
    rssMb: () => rssMbOf(pid),
    heldMb: async () => {
      const inspected = await Inspected.at(await debuggerAt);
      const mb = await inspected.heldMb();
      inspected.close();
      return mb;
    },
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
    startAgain: () => start(place),
    dieStarting: (afterMs) => dieStarting(place, afterMs),
    remove: () => {
      if (place.above !== null) rmSync(place.above, { recursive: true, force: true });
    },
  };
}

function launch({ folder, port, environment }: Place): ChildProcess {
  const args = ["--disable-warning=ExperimentalWarning", "--inspect=127.0.0.1:0", aimwell, "start", "--empty"];
  return spawn(process.execPath, [...args, "--port", String(port), "--data", folder], {
    env: { ...process.env, AIMWELL_TRUST_PROXY: "loopback", AIMWELL_LOG: "error", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** What the server says is shown; where it can be looked into it says first, and only to us. */
function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.stderr?.on("data", (said: Buffer) => {
      const text = said.toString();
      const [, address] = /Debugger listening on (ws:\S+)/.exec(text) ?? [];
      if (address !== undefined) resolve(address);
      else if (!/inspector|debugger|learn\/getting-started/i.test(text)) process.stderr.write(said);
    });
  });
}

async function dieStarting(place: Place, afterMs: number): Promise<void> {
  const child = launch(place);
  await new Promise((resume) => setTimeout(resume, afterMs));
  await end(child, "SIGKILL");
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

function rssMbOf(pid: number): number {
  return Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024);
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + readyWithinMs;
  for (;;) {
    if (!isRunning(child)) throw new Error(`Expected Aimwell to start, but it ended with ${child.exitCode}.`);
    const isReady = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    if (performance.now() > until) {
      await end(child, "SIGKILL");
      throw new Error(`Expected Aimwell to be ready within ${readyWithinMs / 1000} s, but it was not.`);
    }
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isRunning(child)) return;
  child.kill(signal);
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
