import { describe, expect, it } from "vitest";
import type { Exception } from "./tidy/finding.ts";
import { judge } from "./tidy.ts";

const rooms = ["statistics", "library", "domain", "store", "web", "server"];
const packages = rooms.map((room): [string, string] => [
  `packages/${room}/package.json`,
  JSON.stringify({ exports: { ".": "./src/index.ts", "./data/*": "./data/*" } }),
]);

/** The rules that a small tree breaks, each with the file in which it does. */
function broken(files: Readonly<Record<string, string>>, kept: readonly Exception[] = []): readonly string[] {
  const tree = new Map([...packages, ...Object.entries(files)]);
  return judge(tree, ["/srv/somewhere/"], kept).findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

describe("the arrows between rooms", () => {
  it.each([
    { name: "domain reckons with statistics", from: "domain", to: "@aimwell/statistics", found: [] },
    { name: "statistics knows nothing of the domain", from: "statistics", to: "@aimwell/domain", found: ["arrow"] },
    { name: "screens never reach the store", from: "web", to: "@aimwell/store", found: ["arrow"] },
    { name: "a room has data behind its door", from: "domain", to: "@aimwell/library/data/aims.json", found: [] },
    { name: "a room is entered by its door only", from: "server", to: "@aimwell/domain/src/a.ts", found: ["door"] },
    { name: "a relative path is no door", from: "server", to: "../../domain/src/a.ts", found: ["door"] },
    { name: "nothing leads out of the project", from: "server", to: "../../../../else/a.ts", found: ["door"] },
    { name: "a room does not import its own index", from: "domain", to: "./index.ts", found: ["own-index"] },
    { name: "nor by its own name", from: "domain", to: "@aimwell/domain", found: ["own-index"] },
  ])("$name", ({ from, to, found }) => {
    const file = `packages/${from}/src/a.ts`;
    const other = { "packages/domain/src/index.ts": "export const index = 1;" };
    expect(broken({ ...other, [file]: `import { a } from "${to}";\nexport const b = a;\n` })).toEqual(
      found.map((rule) => `${rule} ${file}:1`),
    );
  });

  it("holds for re-exports, dynamic imports and imported types too", () => {
    const text = [
      `export { a } from "@aimwell/web";`,
      `export const later = () => import("@aimwell/store");`,
      `export type A = import("@aimwell/server").A;`,
    ];
    const file = "packages/statistics/src/a.ts";
    expect(broken({ [file]: text.join("\n") })).toEqual([`arrow ${file}:1`, `arrow ${file}:2`, `arrow ${file}:3`]);
  });

  it("is not fooled by an import that stands in a string or a comment", () => {
    const text = '// import "@aimwell/web"\nexport const said = `import "@aimwell/web"`;\n';
    expect(broken({ "packages/statistics/src/a.ts": text })).toEqual([]);
  });
});

describe("import cycles", () => {
  it("are found through three files, types included, and told once", () => {
    const found = broken({
      "packages/domain/src/a.ts": `import { b } from "./b.ts";\nexport const a = b;`,
      "packages/domain/src/b.ts": `import type { C } from "./c.ts";\nexport const b: C = 1;`,
      "packages/domain/src/c.ts": `export { a } from "./a.ts";\nexport type C = number;`,
    });
    expect(found).toEqual(["cycle packages/domain/src/a.ts:1"]);
  });

  it("are not seen where two files share a third", () => {
    const found = broken({
      "packages/domain/src/a.ts": `import "./b.ts";\nimport "./c.ts";`,
      "packages/domain/src/b.ts": `import "./c.ts";`,
      "packages/domain/src/c.ts": "export const c = 1;",
    });
    expect(found).toEqual([]);
  });
});

describe("pure rooms", () => {
  it.each([
    ["the clock", "export const now = () => Date.now();"],
    ["today's date", "export const now = () => new Date();"],
    ["chance", "export const dice = () => Math.random();"],
    ["the environment", "export const zone = () => process.env;"],
    ["a file", `import { readFileSync } from "node:fs";\nexport const read = readFileSync;`],
  ])("do not read %s", (_, text) => {
    expect(broken({ "packages/domain/src/a.ts": text })).toEqual(["pure packages/domain/src/a.ts:1"]);
    expect(broken({ "packages/server/src/a.ts": text })).toEqual([]);
  });

  it("may make a date of what they are given", () => {
    expect(broken({ "packages/domain/src/a.ts": "export const at = (text: string) => new Date(text);" })).toEqual([]);
  });
});

/** A function of exactly so many lines. */
const longFunction = (name: string, lines: number): string =>
  [`export function ${name}() {`, ...Array.from({ length: lines - 2 }, () => "  void 0;"), "}"].join("\n");

describe("sizes", () => {
  it.each([
    { name: "70 lines are allowed", file: "a.ts", func: "long", lines: 70, found: [] },
    { name: "71 are not", file: "a.ts", func: "long", lines: 71, found: ["function-length"] },
    { name: "a component may have 120", file: "a.tsx", func: "Long", lines: 120, found: [] },
    { name: "and no more", file: "a.tsx", func: "Long", lines: 121, found: ["function-length"] },
    {
      name: "a plain function among components may not",
      file: "a.tsx",
      func: "long",
      lines: 71,
      found: ["function-length"],
    },
  ])("of functions: $name", ({ file, func, lines, found }) => {
    const path = `packages/web/src/${file}`;
    expect(broken({ [path]: longFunction(func, lines) })).toEqual(found.map((rule) => `${rule} ${path}:1`));
  });

  it("of a test's describe are not measured", () => {
    const body = Array.from({ length: 90 }, () => "  void 0;").join("\n");
    const files = { "packages/web/src/a.ts": "", "packages/web/src/a.test.ts": `describe("a", () => {\n${body}\n});` };
    expect(broken(files)).toEqual([]);
  });

  it.each([
    { lines: 350, found: [] },
    { lines: 351, found: [true] },
    { lines: 450, found: [true] },
    { lines: 451, found: [false] },
  ])("of files: $lines lines", ({ lines, found }) => {
    const tree = new Map([["packages/web/src/a.ts", "void 0;\n".repeat(lines)]]);
    expect(judge(tree, [], []).findings.map((each) => each.isMild)).toEqual(found);
  });

  it("of data do not matter", () => {
    expect(broken({ "packages/library/src/data/words.ts": "void 0;\n".repeat(900) })).toEqual([]);
  });

  it("are told as shares of named functions", () => {
    const text = [longFunction("short", 9), longFunction("middle", 10), longFunction("long", 40)].join("\n");
    const { sizes } = judge(new Map([["packages/web/src/a.ts", text]]), [], []);
    expect(sizes).toMatchObject({ files: 1, functions: 3, functionsUnder10: 1 / 3, functionsUnder40: 2 / 3 });
  });
});

describe("words that switch the checking off", () => {
  it.each([
    ["any", "any", "export const a: any = 1;"],
    ["a non-null claim", "non-null", "export const a = [1][0]!;"],
    ["a promise that a name is set", "non-null", "export let a!: number;"],
  ])("%s is an error", (_, rule, text) => {
    expect(broken({ "packages/web/src/a.ts": text })).toEqual([`${rule} packages/web/src/a.ts:1`]);
  });

  it("casts are counted by room, without those to const", () => {
    const text = `export const a = 1 as unknown as string;\nexport const b = ["as"] as const;`;
    const { sizes } = judge(new Map([["packages/web/src/a.ts", text]]), [], []);
    expect([...sizes.casts]).toEqual([["packages/web", 2]]);
  });

  it("are not seen in the words of a screen", () => {
    const text = `export const A = () => <p>Don't take any! It's "as" good as {1} any!</p>;`;
    expect(broken({ "packages/web/src/a.tsx": text })).toEqual([]);
  });
});

describe("places", () => {
  it("need a name of the field", () => {
    expect(broken({ "packages/web/src/utils/a.ts": "" })).toEqual(["folder packages/web/src/utils/a.ts:1"]);
  });

  it("of tests are beside their source", () => {
    expect(
      broken({
        "packages/domain/src/assent.ts": "",
        "packages/domain/src/assent.test.ts": "",
        "packages/domain/src/assent.store.test.ts": "",
        "packages/domain/test/assent.test.ts": "",
      }),
    ).toEqual(["test-place packages/domain/test/assent.test.ts:1"]);
  });

  it.each([
    ["a home folder", ["", "home", "anna", "x"].join("/")],
    ["this checkout", ["", "srv", "somewhere", "x"].join("/")],
  ])("of one machine are not named: %s", (_, path) => {
    expect(broken({ "docs/page.md": `First line.\nSee ${path}.\n` })).toEqual(["machine-path docs/page.md:2"]);
  });

  it("that a page links to exist", () => {
    const page =
      "See [one](two.md#part), [a picture](../images/), [nothing](gone.md),\n[out](https://example.org/x).\n";
    expect(broken({ "docs/one.md": page, "docs/two.md": "", "images/a.png": "" })).toEqual(["link docs/one.md:1"]);
  });

  it("of download are not in the lock", () => {
    const lock = `{\n  "resolved": "https:${"//"}example.org/a.tgz"\n}`;
    expect(broken({ "package-lock.json": lock })).toEqual(["machine-path package-lock.json:2"]);
  });
});

describe("a kept exception", () => {
  const kept = [{ rule: "any", file: "packages/web/src/a.ts", reason: "a library's own type" }];

  it("covers its rule in its file", () => {
    expect(broken({ "packages/web/src/a.ts": "export const a: any = 1;" }, kept)).toEqual([]);
    expect(broken({ "packages/web/src/b.ts": "export const a: any = 1;" }, kept)).toContain(
      "any packages/web/src/b.ts:1",
    );
  });

  it("that nothing needs any more is an error itself", () => {
    expect(broken({ "packages/web/src/a.ts": "export const a = 1;" }, kept)).toEqual([
      "exception packages/web/src/a.ts:1",
    ]);
  });
});
