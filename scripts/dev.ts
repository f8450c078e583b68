import { type ChildProcess, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const serverPort = process.env["AIMWELL_PORT"] ?? "4173";

/** The server under Node's own watch: it restarts when a file that it imported changes. */
function startServer(args: readonly string[]): ChildProcess {
  const aimwell = join(root, "packages", "cli", "src", "aimwell.ts");
  const env = { ...process.env, AIMWELL_PORT: serverPort };
  return spawn(process.execPath, ["--watch", "--watch-preserve-output", aimwell, "start", ...args], {
    stdio: "inherit",
    env,
  });
}

/** Vite serves the screens and passes everything else on, so that the browser sees one address, as in production. */
async function startScreens(): Promise<() => Promise<void>> {
  const target = { target: `http://127.0.0.1:${serverPort}`, changeOrigin: false };
  const vite = await createServer({
    root: join(root, "packages", "web"),
    server: { proxy: { "/api": target, "/healthz": target, "/readyz": target } },
  });
  await vite.listen();
  vite.printUrls();
  return () => vite.close();
}

const server = startServer(process.argv.slice(2));
const closeScreens = await startScreens();
const stop = async () => {
  await closeScreens();
  server.kill("SIGTERM");
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
server.once("exit", (code) => {
  process.exitCode = code ?? 0;
  void closeScreens();
});
