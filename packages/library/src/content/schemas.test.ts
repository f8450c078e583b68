import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentSchemas, printed } from "./schemas.ts";

describe("the published formats", () => {
  it.each([...contentSchemas])(
    "%s is what the check prints; `node packages/library/docs.ts` writes it anew",
    (name) => {
      const file = new URL(`../../data/${name}`, import.meta.url);
      expect(readFileSync(file, "utf8")).toBe(printed(contentSchemas.get(name) ?? {}));
    },
  );
});
