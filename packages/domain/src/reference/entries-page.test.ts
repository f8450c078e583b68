import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entryTypes } from "../record/record.ts";
import { bodySchemas } from "../schemas.ts";
import { entriesPage } from "./entries-page.ts";
import { fieldsInShort } from "./fields.ts";

describe("the reference of entry types", () => {
  it("is the page that the schemas print; `node packages/domain/docs.ts` writes it anew", () => {
    const file = new URL("../../../../docs/reference/entries.md", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(entriesPage());
  });

  it("has one line for every entry type there is", () => {
    const lines = entriesPage()
      .split("\n")
      .flatMap((line) => /^\| `([a-z.-]+)` \|/.exec(line)?.[1] ?? []);
    expect(lines.sort()).toEqual(Object.keys(bodySchemas).sort());
    expect(lines).toHaveLength(entryTypes.length);
  });

  it("shows fields as an author writes them", () => {
    expect(fieldsInShort(bodySchemas["life.state-told"])).toBe(
      "state: well-enough \\| bad-spell \\| need-help-fast, words?: text",
    );
    expect(fieldsInShort(bodySchemas["aim.rated"])).toBe(
      "aim: id, level: -2 \\| -1 \\| 0 \\| 1 \\| 2 \\| not-tried, on: day, words?: text",
    );
  });
});
