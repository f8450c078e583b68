import { describe, expect, it } from "vitest";
import { placeOf } from "./friction-note.tsx";
import { numberFrom } from "./question.ts";

describe("a friction note", () => {
  it("tells which page it was, and never whose", () => {
    expect(placeOf("/people/0190f5a0-1111-7000-8000-000000000000/plan")).toBe("people/plan");
    expect(placeOf("/visit/Rosa%20Almeida")).toBe("visit");
    expect(placeOf("/")).toBe("");
  });
});

describe("a number as people type it", () => {
  it.each([
    ["70", 70],
    [" 2,5 ", 2.5],
    ["-1.25", -1.25],
    ["", null],
    ["1e9", null],
    ["12 %", null],
  ])("%s", (text, number) => expect(numberFrom(text)).toBe(number));
});
