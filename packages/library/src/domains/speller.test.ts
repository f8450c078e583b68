import { describe, expect, it } from "vitest";
import { spellerOf, trigramsOf } from "./speller.ts";

it("a word falls into pieces of three letters, its start and end marked", () =>
  expect(trigramsOf("cat")).toEqual(["  c", " ca", "cat", "at "]));

describe("a misspelt word", () => {
  const spell = spellerOf(["appointment", "medicine", "walk", "diabetes", "breath"]);

  it.each([
    ["apointmant", "appointment"],
    ["medecine", "medicine"],
    ["diabetis", "diabetes"],
    ["breth", "breath"],
    ["wlak", "walk"],
  ])("%s is taken for %s", (written, meant) => expect(spell(written)).toBe(meant));

  it.each(["wok", "garden", "wealth", "medal"])("%s is taken for none of them", (written) =>
    expect(spell(written)).toBeNull(),
  );
});
