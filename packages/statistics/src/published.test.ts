import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const room = fileURLToPath(new URL("..", import.meta.url));
const root = join(room, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "statistics-published-"));
const clinic = join(folder, "clinic");

function run(command: string, args: readonly string[], cwd = clinic): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** A copy of the room, so that packing it changes nothing under other tests. */
const copy = join(folder, "copy", "packages", "statistics");

/** Someone's own folder, with nothing in it but what the package brings. */
beforeAll(() => {
  for (const part of ["src", "build", "README.md", "package.json"]) {
    cpSync(join(room, part), join(copy, part), { recursive: true });
  }
  for (const part of ["LICENSE", "NOTICE", "tsconfig.json"]) cpSync(join(root, part), join(folder, "copy", part));
  symlinkSync(join(root, "node_modules"), join(folder, "copy", "node_modules"));
  run("npm", ["pack", "--silent", "--pack-destination", folder], copy);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  mkdirSync(clinic);
  writeFileSync(join(clinic, "package.json"), JSON.stringify({ name: "clinic", type: "module" }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", join(folder, tarball)]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundled(code: string): Promise<string> {
  writeFileSync(join(clinic, "entry.js"), code);
  const built = await build({
    root: clinic,
    logLevel: "silent",
    configFile: false,
    build: { write: false, minify: false, lib: { entry: "entry.js", formats: ["es"], fileName: "entry" } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .map((part) => (part.type === "chunk" ? part.code : ""))
    .join("\n");
}

describe("the package as it is published", () => {
  it("brings nothing else and no sources or tests", () => {
    expect(readdirSync(join(clinic, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["@aimwell"]);
    const files = readdirSync(join(clinic, "node_modules/@aimwell/statistics"), { recursive: true }).map(String);
    expect(files.filter((name) => /\.test\.|[^d]\.ts$/.test(name))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(["README.md", "LICENSE", "NOTICE", "dist/index.js", "dist/index.d.ts"]),
    );
  });

  it("leaves the room's own manifest as it was", () => {
    expect(readFileSync(join(copy, "package.json"), "utf8")).toBe(readFileSync(join(room, "package.json"), "utf8"));
    expect(readdirSync(copy)).not.toContain("NOTICE");
  });

  it("runs from plain JavaScript", () => {
    const code = `import { criticalRuns } from "@aimwell/statistics";
      import * as all from "@aimwell/statistics";
      const made = all.chart({ values: [1, 2, 3] });
      console.log(made.ok, criticalRuns(24).longestRunMax);`;
    writeFileSync(join(clinic, "plain.js"), code);
    expect(run(process.execPath, ["plain.js"]).trim()).toBe("true 8");
  });

  it("tells TypeScript its types, in strict mode and without skipping declarations", () => {
    const code = `import { chart, type ChartModel, verdict } from "@aimwell/statistics";
      const made = chart({ values: [1, null, 3] }, { type: "i" });
      export const model: ChartModel | null = made.ok ? made.value : null;
      // @ts-expect-error there is no such chart
      chart({ values: [1] }, { type: "pie" });
      export const says: string = model === null ? "" : verdict(model, { better: "up" }).sentence;`;
    writeFileSync(join(clinic, "typed.ts"), code);
    const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
    const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--module", "nodenext", "--types", ""];
    const said = run(process.execPath, [compiler, ...strict, "--skipLibCheck", "false", "typed.ts"]);
    expect(said).toBe("");
  });

  it("gives a bundle only the functions that it uses", async () => {
    const one = await bundled(`export { criticalRuns } from "@aimwell/statistics";`);
    const everything = await bundled(`export * from "@aimwell/statistics";`);
    expect(one).toContain("crossingsMin");
    expect(one).not.toMatch(/function (chart|funnel|randomEffects|prepare|sampleVariance)\(/);
    expect(one.length).toBeLessThan(everything.length / 20);
  });
});
