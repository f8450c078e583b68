import { describe, expect, it } from "vitest";
import { linesOf, nothingYet, withNews } from "./import-news.ts";

describe("an import's answer, line by line", () => {
  it("takes whole lines and keeps the half that has not ended", () => {
    const read = linesOf('{"news":"progress","done":1,"of":2}\n{"news":"pro');
    expect(read.news).toEqual([{ news: "progress", done: 1, of: 2 }]);
    expect(read.rest).toBe('{"news":"pro');
  });
  it("adds up to where it stands", () => {
    const skipped = {
      news: "skipped",
      file: "a.json",
      path: "entry[3]",
      resourceType: "Claim",
      reason: "Not used",
    } as const;
    const soFar = [skipped, { news: "progress", done: 1, of: 1 } as const].reduce(withNews, nothingYet);
    expect(soFar).toMatchObject({ progress: { done: 1, of: 1 }, skipped: [skipped], done: null });
  });
});
