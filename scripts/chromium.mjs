// Finds a Chromium for the browser tests, so that they need no download and no installation by hand.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { isStarted } from "./ensure.mjs";

/**
 * The path of a Chromium: the one that AIMWELL_CHROMIUM names, else the one in the npm package, unpacked once
 * for each account and version, else one that the system has.
 */
export async function chromiumPath() {
  const named = process.env.AIMWELL_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`AIMWELL_CHROMIUM names ${named}, and nothing is there.`);
  }
  // The package holds the build for Linux on x64 and no other.
  if (process.platform === "linux" && process.arch === "x64") return unpacked();
  const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  throw new Error("No Chromium for this machine. Install one and set AIMWELL_CHROMIUM to its path.");
}

async function unpacked() {
  const { version } = JSON.parse(
    readFileSync(new URL("../node_modules/@sparticuz/chromium/package.json", import.meta.url), "utf8"),
  );
  const { uid } = userInfo();
  const folder = join(tmpdir(), `aimwell-chromium-${version}-${uid}`);
  if (existsSync(folder)) {
    // The name can be guessed; run nothing that another account may have put there.
    if (statSync(folder).uid !== uid)
      throw new Error(`${folder} belongs to another account. Remove it, or set TMPDIR.`);
    return join(folder, "chromium");
  }
  mkdirSync(tmpdir(), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  await unpackInto(making);
  chmodSync(join(making, "chromium"), 0o700);
  try {
    // All or nothing: a run that is cut short, or another at the same time, never leaves half a browser.
    renameSync(making, folder);
  } catch (error) {
    if (!existsSync(join(folder, "chromium"))) throw error;
    rmSync(making, { recursive: true });
  }
  return join(folder, "chromium");
}

/** The package unpacks into the temporary folder, whichever that is at the moment. */
async function unpackInto(folder) {
  const { default: chromium } = await import("@sparticuz/chromium");
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

if (isStarted(import.meta.url)) console.log(await chromiumPath());
