import { describe, expect, it } from "vitest";
import { anna, bundleOf, context, fileOf, reasonsOf } from "../../test/worked-files.ts";
import { planImport } from "../plan/plan-import.ts";
import { collect } from "./collect.ts";

describe("a file", () => {
  it("may hold one resource a line, and a broken line stops nothing", () => {
    const text = `\uFEFF${JSON.stringify(anna)}\r\n\r\n{"resourceType":\n${JSON.stringify({ ...anna, id: "b" })}\n`;
    const { items, noResources } = collect([{ name: "people.ndjson", text }]);
    expect(items.map(({ path, id }) => [path, id])).toEqual([
      ["line 1", "anna"],
      ["line 4", "b"],
    ]);
    expect(noResources.map(({ path }) => path)).toEqual(["line 3"]);
    expect(noResources[0]?.reason).toMatch(/^This line is not JSON/);
  });

  it.each([
    { name: "is empty", text: " \n", reason: /^The file is empty\.$/ },
    { name: "is no JSON", text: "Dear Anna,", reason: /^The file is not JSON/ },
    { name: "is cut off", text: JSON.stringify(anna).slice(0, 30), reason: /^The file is not JSON/ },
    { name: "holds a number", text: "17", reason: /^This is not a resource/ },
    { name: "does not say what it is", text: "{}", reason: /^resourceType is missing/ },
    {
      name: "has an object where entries belong",
      text: '{"resourceType":"Bundle","entry":{}}',
      reason: /^entry should be a list\.$/,
    },
    {
      name: "has an entry without resource",
      text: '{"resourceType":"Bundle","entry":[{}]}',
      reason: /^This entry has no resource\.$/,
    },
    {
      name: "has text for an entry",
      text: '{"resourceType":"Bundle","entry":["x"]}',
      reason: /^An entry should be an object\.$/,
    },
  ])("that $name is reported, and the next is read", ({ text, reason }) => {
    const plan = planImport([{ name: "bad.json", text }, fileOf(anna)], context);
    expect(plan.summary).toEqual({ resources: 2, imported: 1, skipped: 1, failed: 0 });
    expect(reasonsOf(plan)[0]).toMatch(reason);
  });

  it("that is no JSON is reported without its words", () => {
    for (const text of ["Dear Anna, I am sad", '{"resourceType":"Patient" Anna}']) {
      expect(reasonsOf(planImport([{ name: "letter.json", text }], context))[0]).not.toMatch(/Anna/);
    }
  });

  it("that asks for a deletion deletes nothing", () => {
    const entry = [{ request: { method: "DELETE", url: "Patient/anna" }, resource: anna }];
    expect(reasonsOf(planImport([fileOf({ resourceType: "Bundle", type: "transaction", entry })], context))).toEqual([
      "This entry asks for a deletion. An import adds; it never deletes.",
    ]);
  });

  it("may hold bundles in bundles, but not without end", () => {
    const nest = (depth: number): object =>
      depth === 0 ? anna : { resourceType: "Bundle", entry: [{ resource: nest(depth - 1) }] };
    expect(collect([fileOf(nest(2))]).items.map(({ path }) => path)).toEqual(["entry[0].resource.entry[0].resource"]);
    expect(collect([fileOf(nest(9))]).items).toEqual([]);
  });

  it("that nests ten thousand deep is read like any other", () => {
    const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
    const text = `{"resourceType":"Observation","status":"final","extension":[${deep}]}`;
    expect(planImport([{ name: "deep.json", text }], context).summary).toMatchObject({ skipped: 1, failed: 0 });
  });

  it("names the place of each resource", () => {
    expect(collect([bundleOf([anna, anna])]).items.map(({ file, path }) => `${file} ${path}`)).toEqual([
      "bundle.json entry[0].resource",
      "bundle.json entry[1].resource",
    ]);
  });
});
