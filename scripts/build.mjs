// Builds the web app when it is missing or when anything that goes into it has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { CannotGoOn, ensure, isStarted, main, requireWritable, root } from "./ensure.mjs";
import { capture } from "./run.mjs";

const web = join(root, "packages", "web");
const stampFile = join(web, "dist", ".stamp");
const rooms = ["web", "contract", "domain", "statistics", "library"];

function filesUnder(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** One hash over everything the build reads. Contents, not times: a fresh clone and a copied folder agree. */
function sourcesHash() {
  const own = ["index.html", "vite.config.ts", "package.json"].map((name) => join(web, name));
  const files = [
    ...own.filter((file) => existsSync(file)),
    ...filesUnder(join(web, "public")),
    ...filesUnder(join(web, "build")),
    ...rooms.flatMap((room) => filesUnder(join(root, "packages", room, "src"))),
    ...filesUnder(join(root, "packages", "library", "data")),
    join(root, "package-lock.json"),
  ];
  const hash = createHash("sha256");
  for (const file of files.filter((each) => !/\.test\.tsx?$/.test(each)).sort()) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * Builds packages/web/dist where needed. Answers with the seconds it took; 0 when it was up to date. What the build says, such
 * as the weight of each first screen, goes to `tell`.
 */
export async function buildWeb(node, tell = () => {}) {
  const hash = sourcesHash();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === hash) return 0;
  if (!existsSync(join(web, "index.html")))
    throw new CannotGoOn("packages/web/index.html is missing: there is no web app to build.");
  requireWritable(join(web, "dist"), "the web app must be built");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const done = await capture(node, [vite, "build", web, "--logLevel", "warn"], { NO_COLOR: "1" });
  if (done.code !== 0) throw new CannotGoOn(`the web app did not build:\n${done.said}`);
  if (done.said) tell(done.said);
  writeFileSync(stampFile, hash);
  return done.seconds;
}

if (isStarted(import.meta.url)) {
  await main(async () => {
    const seconds = await buildWeb(ensure(), console.log);
    console.log(seconds === 0 ? "web app: up to date" : `web app: built in ${seconds.toFixed(1)} s`);
  });
}
