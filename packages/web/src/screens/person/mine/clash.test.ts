import { type Draft, type Entry, fold, type Instant, type SubjectId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { clashOf } from "./clash.ts";

const at = "2026-11-09T10:00:00.000Z" as Instant;
const subject = "rosa" as SubjectId;
const said = (seq: number, by: string, type: Entry["type"], body: object, supersedes?: string): Entry =>
  ({ id: `e${seq}`, subject, type, by, as: "person", at, seq, recordedAt: at, body, supersedes }) as unknown as Entry;
const drafted = (type: Draft["type"], body: object, supersedes: string): Draft =>
  ({ id: "mine", subject, type, by: "rosa", as: "person", at, body, supersedes }) as unknown as Draft;

describe("two who changed the same thing at once", () => {
  it("an aim: both wordings, and the version that stands now", () => {
    const record = fold([
      said(1, "rosa", "aim.voiced", { words: "Walk", horizon: "near", domains: [] }),
      said(2, "ines", "aim.revised", { aim: "e1", words: "Walk far", horizon: "near", domains: [] }, "e1"),
    ]);
    const draft = drafted("aim.revised", { aim: "e1", words: "Walk to school", horizon: "near", domains: [] }, "e1");
    expect(clashOf(record, draft)).toMatchObject({
      mine: "Walk to school",
      theirs: { words: "Walk far", by: "ines" },
      current: "e2",
    });
  });
  it("a note on my life, found by the version that it was to take the place of", () => {
    const record = fold([
      said(1, "rosa", "life.noted", { kind: "support", title: "Inês" }),
      said(2, "ines", "life.noted", { kind: "support", title: "Inês, on Tuesdays" }, "e1"),
    ]);
    expect(clashOf(record, drafted("life.noted", { kind: "support", title: "My daughter" }, "e1"))?.current).toBe("e2");
  });
  it("what has no versions can't clash", () =>
    expect(clashOf(fold([]), drafted("workload.felt", { felt: "fine" }, "e1"))).toBeNull());
});
