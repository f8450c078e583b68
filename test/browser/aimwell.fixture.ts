import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";

/** The real product on a folder of its own, as `aimwell start` runs it. */
export interface Aimwell {
  readonly address: string;
  /** Stops it as an operator would, and starts it again on the same folder and port. */
  readonly restart: () => Promise<void>;
}

interface ForEachWorker {
  /** What the data folder begins with: the demo clinic, or nothing at all. */
  readonly record: "demo" | "empty";
  /** Files that name the same house share its server; who sets up a clinic of their own names another. */
  readonly house: string;
  readonly aimwell: Aimwell;
}

const root = join(import.meta.dirname, "..", "..");

/** Tests that meet a running Aimwell: files that ask for the same record in the same house share one server. */
export const test = base.extend<{ readonly baseURL: string | undefined }, ForEachWorker>({
  record: ["demo", { option: true, scope: "worker" }],
  house: ["common", { option: true, scope: "worker" }],
  aimwell: [
    async ({ record }, use) => {
      const above = mkdtempSync(join(tmpdir(), "aimwell-browser-"));
      // The database runs in an account of its own where we are root, and must reach the folder.
      chmodSync(above, 0o755);
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      const begin = () => start({ address, port, folder: join(above, "data"), isEmpty: record === "empty" });
      let running = await begin();
      await use({
        address,
        restart: async () => {
          await stop(running);
          running = await begin();
        },
      });
      await stop(running);
      rmSync(above, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ aimwell }, use) => use(aimwell.address),
});

export { expect };

interface Starting {
  readonly address: string;
  readonly port: number;
  readonly folder: string;
  readonly isEmpty: boolean;
}

async function start({ address, port, folder, isEmpty }: Starting): Promise<ChildProcess> {
  const { DATABASE_URL: _elsewhere, ...environment } = process.env;
  const script = join(root, "packages", "cli", "src", "aimwell.ts");
  const asked = ["start", "--data", folder, "--port", String(port), ...(isEmpty ? ["--empty"] : [])];
  const server = spawn(process.execPath, [script, ...asked], { cwd: root, env: environment });
  const said: string[] = [];
  server.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  server.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const isReady = async () => {
    if (server.exitCode !== null) throw new Error(`Aimwell ended before it was ready:\n${said.join("")}`);
    return fetch(`${address}/readyz`).then(
      ({ status }) => status,
      () => "no answer yet",
    );
  };
  await expect.poll(isReady, { timeout: 100_000, intervals: [100] }).toBe(200);
  return server;
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  const [code] = await ended;
  expect(code, "a stop by SIGTERM ends in order").toBe(0);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new TypeError("expected a port");
  return address.port;
}
