// Makes sure that what the project needs is installed, and finds the Node that the project pins.
// Plain JavaScript without dependencies: this file runs before anything is installed, on whatever Node is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, realpathSync, statfsSync, writeFileSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const stampFile = join(modules, ".aimwell-lock");
const neededMegabytes = 900;

/** A failure that the reader can mend; its message is the whole story, so no stack is printed. */
export class CannotGoOn extends Error {}

/**
 * Installs what is missing and answers with the path of the pinned Node.
 * Does nothing, in some milliseconds, when everything is there.
 */
export function ensure() {
  if (!isInstalled()) install();
  return pinnedNode();
}

/** Whether a script was started itself, not imported; also through a link to the folder that it lies in. */
export function isStarted(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

/** Runs a script's main function; what the reader can mend is said in plain words, anything else with its stack. */
export async function main(run, inTheEnd = () => {}) {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    console.error(`aimwell: ${error.message}`);
    inTheEnd();
    process.exitCode = 1;
  }
}

function lockHash() {
  const lock = join(root, "package-lock.json");
  return existsSync(lock) ? createHash("sha256").update(readFileSync(lock)).digest("hex") : undefined;
}

function isInstalled() {
  if (!existsSync(modules)) return false;
  const hash = lockHash();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === hash) return true;
  // Whoever ran npm by hand need not wait for it a second time.
  if (!holdsWhatTheLockNames()) return false;
  leaveStamp(hash);
  return true;
}

/** npm keeps its own list of what it put into node_modules; it must name each package of the lock at its version. */
function holdsWhatTheLockNames() {
  const own = join(modules, ".package-lock.json");
  const lock = join(root, "package-lock.json");
  if (!existsSync(own) || !existsSync(lock)) return false;
  const there = JSON.parse(readFileSync(own, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(lock, "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    const mayBeAbsent = entry.optional || entry.devOptional || entry.peer || !path.includes("node_modules/");
    return mayBeAbsent ? true : there[path]?.version === entry.version && existsSync(join(root, path));
  });
}

function leaveStamp(hash) {
  if (hash === undefined) return;
  try {
    writeFileSync(stampFile, hash);
  } catch (error) {
    // Installed by another account: that is fine to use, and the next run looks again.
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
  }
}

function install() {
  checkRoom();
  console.error("aimwell: installing the packages that the project needs; about a minute the first time ...");
  const began = Date.now();
  const flags = [
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--include=dev",
    "--include=optional",
    "--omit-lockfile-registry-resolved",
  ];
  let done = npm([lockHash() === undefined ? "install" : "ci", ...flags]);
  // "ci" refuses when someone changed a package.json and not the lock; "install" then mends the lock.
  if (done.status !== 0 && /EUSAGE|in sync/.test(done.said)) done = npm(["install", ...flags]);
  if (done.status !== 0) throw new CannotGoOn(explain(done.said));
  leaveStamp(lockHash());
  console.error(`aimwell: installed in ${Math.round((Date.now() - began) / 1000)} s`);
}

/** Stops with plain words when this account may not write to a folder, or could not make it. */
export function requireWritable(folder, why) {
  let nearest = folder;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK);
  } catch {
    throw new CannotGoOn(
      `${why}, and this account may not write to ${nearest}.\n` +
        "Run this as the account that owns the folder, or copy the project to a folder of your own.",
    );
  }
}

function checkRoom() {
  for (const folder of [root, modules]) requireWritable(folder, "packages are missing");
  if (typeof statfsSync !== "function") return; // Node before 18.15
  const disk = statfsSync(root);
  const free = Math.floor((disk.bavail * disk.bsize) / 1e6);
  if (free < neededMegabytes) throw new CannotGoOn(noSpace(`${free} MB are free`));
}

const noSpace = (found) =>
  `not enough disk space for the packages: ${found}, about ${neededMegabytes} MB are needed.\n` +
  `Make room on the disk that holds ${root}, then run the same command again.`;

/** Runs npm, quietly; by the very npm that started us where there is one. */
function npm(args) {
  const script = process.env.npm_execpath ?? "";
  const isNpm = basename(script) === "npm-cli.js" && existsSync(script);
  // npm must not run on the Node inside node_modules: it is about to replace that folder.
  const outer = process.env.npm_node_execpath ?? process.execPath;
  const path = (process.env.PATH ?? "").split(delimiter).filter((part) => !part.startsWith(modules));
  const options = {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, PATH: path.join(delimiter) },
  };
  const done =
    isNpm && !outer.startsWith(modules)
      ? spawnSync(outer, [script, ...args], options)
      : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (done.error?.code === "ENOENT") {
    throw new CannotGoOn(
      "npm was not found. It comes with Node: install Node 20 or newer, then run the same command again.",
    );
  }
  if (done.error) throw done.error;
  return { status: done.status, said: `${done.stdout}${done.stderr}` };
}

function explain(said) {
  const end = said.trim().split("\n").slice(-12).join("\n");
  if (/ENOSPC/.test(said)) return `${noSpace("the disk ran full")}\n${end}`;
  if (/EACCES|EPERM|EROFS/.test(said)) {
    return `npm may not write to ${root} or to its cache. Run this as the account that owns them.\n${end}`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(said)) {
    return `npm could not reach its registry. Check the connection or npm's proxy setting, then try again.\n${end}`;
  }
  return `npm could not install the packages. It said:\n${end}`;
}

/**
 * The Node that the project pins, from its npm package. An older one that happens to be on the path would
 * stop at the first type; a newer one runs as well, and is used where there is no package for this machine.
 */
function pinnedNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const platform = process.platform === "win32" ? "win" : process.platform;
  const names = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
  const name = names.find((each) => each in optionalDependencies);
  const binary = name && join(modules, name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (binary && existsSync(binary)) return binary;
  const wanted = Number.parseInt(Object.values(optionalDependencies)[0], 10);
  if (Number.parseInt(process.versions.node, 10) >= wanted) return process.execPath;
  throw new CannotGoOn(
    `Node ${wanted} is needed, and there is no package of it for ${process.platform} on ${process.arch}` +
      `${name ? " (was npm told to omit optional packages?)" : ""}.\n` +
      `This is Node ${process.versions.node}. Install Node ${wanted} or newer, then run the same command again.`,
  );
}

if (isStarted(import.meta.url)) await main(() => void ensure());
