import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const pages = globSync("docs/**/*.md", { cwd: root });
/** Every test there is; a page names one by its path, or by the end of it. */
const tests = ["packages/*/src/**", "scripts/**", "test/**"].flatMap((where) =>
  globSync(`${where}/*.{test,spec}.{ts,tsx}`, { cwd: root }).map((path) => `/${path}`),
);

function testsNamedIn(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)`/g)].map(([, path]) => path ?? "");
}

describe("a page that says which test shows something", () => {
  it.each(pages.filter((page) => testsNamedIn(page).length > 0))("names tests that are there: %s", (page) => {
    const missing = testsNamedIn(page).filter((path) => !tests.some((test) => test.endsWith(`/${path}`)));
    expect([...new Set(missing)]).toEqual([]);
  });

  it("is there: the table of OWASP's items has a test, or says none, in every row", () => {
    expect(testsNamedIn("docs/reference/asvs.md").length).toBeGreaterThan(80);
    const rows = readFileSync(join(root, "docs/reference/asvs.md"), "utf8")
      .split("\n")
      .filter((line) => /^\| \d/.test(line));
    const without = rows.filter((row) => !/(?:`[^`]+`|none)[^|]*\|$/.test(row));
    expect(without).toEqual([]);
  });
});
