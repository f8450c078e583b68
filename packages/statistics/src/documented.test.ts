import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exported } from "../test/valid-calls.ts";

const pages = ["statistics.md", "statistics-scores.md"].map((name) =>
  readFileSync(new URL(`../../../docs/reference/${name}`, import.meta.url), "utf8"),
);

describe("the reference", () => {
  it.each([...exported.keys()])("names %s", (name) => {
    expect(pages.some((page) => page.includes(`\`${name}\``) || page.includes(`\`${name}(`))).toBe(true);
  });
});
