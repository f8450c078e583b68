import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { refusalsPage } from "./refusals-page.ts";

const page = new URL("../../../docs/reference/refusals.md", import.meta.url);

it("the list of refusals in the docs is the one that the server speaks", () => {
  if (process.env["AIMWELL_PRINT_DOCS"] === "1") writeFileSync(page, refusalsPage());
  expect(readFileSync(page, "utf8")).toBe(refusalsPage());
});
