// npm pack in this folder: puts the published package's manifest in place before, and the room's own back after.
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage } from "./package.ts";

const room = join(dirname(fileURLToPath(import.meta.url)), "..");
const built = join(room, "dist");
const manifest = join(room, "package.json");
/** The room's own manifest, while the published one lies in its place. */
const kept = join(built, "room.package.json");
const legal = ["LICENSE", "NOTICE"] as const;

/** Paths of the built package, as they are seen from the folder that holds it. */
function moved(text: string): string {
  const published = JSON.parse(text);
  const types = "./dist/index.d.ts";
  return JSON.stringify(
    {
      ...published,
      types,
      exports: { ".": { types, default: "./dist/index.js" }, "./package.json": "./package.json" },
      files: ["dist/**/*.js", "dist/**/*.d.ts", "NOTICE"],
    },
    null,
    2,
  );
}

function before(): void {
  if (existsSync(kept)) after();
  buildPackage(built);
  copyFileSync(manifest, kept);
  writeFileSync(manifest, `${moved(readFileSync(join(built, "package.json"), "utf8"))}\n`);
  for (const file of legal) copyFileSync(join(built, file), join(room, file));
}

function after(): void {
  renameSync(kept, manifest);
  for (const file of legal) rmSync(join(room, file), { force: true });
}

if (process.argv[2] === "after") after();
else before();
