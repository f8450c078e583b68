// npm run build -w @aimwell/statistics [-- FOLDER]: the package as it is published, in dist or in FOLDER.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const room = join(here, "..");
const root = join(room, "..", "..");

function compile(into: string): void {
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const compiler = join(dirname(manifest), "bin", "tsc");
  execFileSync(process.execPath, [compiler, "-p", join(here, "tsconfig.json"), "--outDir", into], { stdio: "inherit" });
}

function manifestOf(): object {
  const { name, version, license, type, description } = JSON.parse(readFileSync(join(room, "package.json"), "utf8"));
  return {
    name,
    version,
    description,
    license,
    type,
    sideEffects: false,
    engines: { node: ">=18" },
    types: "./index.d.ts",
    exports: { ".": { types: "./index.d.ts", default: "./index.js" }, "./package.json": "./package.json" },
  };
}

/** Makes the package in a folder of its own: JavaScript modules, declarations, README and licence. */
export function buildPackage(into: string): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  compile(into);
  writeFileSync(join(into, "package.json"), `${JSON.stringify(manifestOf(), null, 2)}\n`);
  cpSync(join(room, "README.md"), join(into, "README.md"));
  for (const file of ["LICENSE", "NOTICE"]) cpSync(join(root, file), join(into, file));
}

if (import.meta.main) buildPackage(resolve(process.argv[2] ?? join(room, "dist")));
