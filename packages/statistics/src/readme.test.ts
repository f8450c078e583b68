import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const room = fileURLToPath(new URL("..", import.meta.url));
// Inside the workspace, so that an example imports the package by its name.
const cache = join(room, "..", "..", ".cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "readme-"));
const readme = readFileSync(join(room, "README.md"), "utf8");

/** The code of each block with the heading above it. */
function examples(): readonly { readonly heading: string; readonly code: string }[] {
  const sections = readme.split(/^## /m).slice(1);
  return sections.flatMap((section) => {
    const heading = section.split("\n", 1)[0] ?? "";
    return Array.from(section.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) => ({ heading, code }));
  });
}

/** What a block says that it prints: the lines that are nothing but a comment. */
function promised(code: string): readonly string[] {
  return code.split("\n").flatMap((line) => (line.startsWith("// ") ? [line.slice(3)] : []));
}

function printed(code: string): readonly string[] {
  const file = join(folder, "example.ts");
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { encoding: "utf8" }).trimEnd().split("\n");
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("every example of the README prints what stands beside it", () => {
  it.each(examples())("$heading", ({ code }) => {
    expect(printed(code)).toEqual(promised(code));
  });
});
