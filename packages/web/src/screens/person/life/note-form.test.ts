import { describe, expect, it } from "vitest";
import { formOf, noteOf } from "./note-form.ts";

describe("a note about my life", () => {
  it("keeps a circumstance whole, word for word", () => {
    const told = `${"Mum moved in last year. ".repeat(20)}I help her wash.`;
    const note = noteOf({ ...formOf("circumstance", null), title: told }, undefined);
    expect(note.words).toBe(told);
    expect(note.title.length).toBeLessThanOrEqual(200);
  });
  it("gives what is mine to keep no weight that a plan could take away", () =>
    expect(
      noteOf({ kind: "burden", title: "Mornings with Mum", words: "", heavy: "keep", means: "" }, undefined),
    ).toEqual({
      kind: "burden",
      title: "Mornings with Mum",
      mineToKeep: true,
    }));
  it("leaves out what was not said", () =>
    expect(noteOf({ kind: "support", title: "Inês", words: " ", heavy: null, means: "" }, undefined)).toEqual({
      kind: "support",
      title: "Inês",
    }));
  it("says the weight that was chosen", () =>
    expect(noteOf({ kind: "barrier", title: "2 buses", words: "", heavy: "3", means: "" }, undefined).weight).toBe(3));
});
