// Starting other programs: one that takes our place at the terminal, and one whose output we keep.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./ensure.mjs";

/** The project's own tools come first on the path, so that a child finds the pinned Node too. */
const environment = (extra = {}) => ({
  ...process.env,
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter),
  ...extra,
});

/** Hands the terminal over to a program, passes signals on, and answers with its exit code. */
export function handOver(command, args, extra = {}) {
  const child = spawn(command, args, { cwd: process.cwd(), stdio: "inherit", env: environment(extra) });
  const passOn = (signal) => {
    // At a terminal, Ctrl-C already reaches the child: a second one would turn a graceful stop into a hard one.
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, passOn);
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/**
 * npm passes a signal on to the shell between it and us, and that shell dies of it without telling us. We then
 * have a new parent; the child must stop all the same, or it would keep its port and its data folder.
 */
function stopWithParent(child) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, 500);
  watch.unref();
}

/** Node keeps here what it made of our sources: of tests, many start the same program again and again. */
const compiled = { NODE_COMPILE_CACHE: join(root, ".cache", "node") };

/** Runs a program in the project's folder and keeps what it says. */
export function capture(command, args, extra = {}) {
  const began = Date.now();
  const env = environment({ ...compiled, ...extra });
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env });
  const parts = [];
  child.stdout.on("data", (part) => parts.push(part));
  child.stderr.on("data", (part) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({
        code: code ?? 1,
        said: Buffer.concat(parts).toString("utf8").trim(),
        seconds: (Date.now() - began) / 1000,
      });
    });
  });
}
