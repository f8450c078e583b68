import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect } from "@playwright/test";

const root = join(import.meta.dirname, "..", "..");

export interface Starting {
  readonly address: string;
  readonly port: number;
  readonly folder: string;
  readonly isEmpty: boolean;
}

/** Starts the product as `aimwell start` does, and waits until it is ready for requests. */
export async function start({ address, port, folder, isEmpty }: Starting): Promise<ChildProcess> {
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

/** Stops it as an operator would. */
export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) throw new Error(`Aimwell had ended before it was told to, with ${server.exitCode}.`);
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  const [code] = await ended;
  expect(code, "a stop by SIGTERM ends in order").toBe(0);
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new TypeError("expected a port");
  return address.port;
}
