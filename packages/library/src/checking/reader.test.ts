import { describe, expect, it } from "vitest";
import { count, either, fields, listOf, number, oneOf, only, orNull, parse, shipped, text } from "./reader.ts";

const note = fields(
  { title: text, parts: listOf(fields({ size: count, kind: oneOf("own", "shared") })) },
  { more: text },
);

const pathsOf = (given: unknown): readonly string[] => {
  const read = parse(note, given);
  return read.ok ? [] : read.problems.map(({ path }) => path);
};

describe("reading content", () => {
  it("keeps what is right as it is", () => {
    const given = { title: "A", parts: [{ size: 2, kind: "own" }], more: "b" };
    expect(parse(note, given)).toEqual({ ok: true, value: given });
  });

  it.each([
    { name: "a missing field", given: { parts: [] }, paths: ["title"] },
    { name: "a blank text", given: { title: " ", parts: [] }, paths: ["title"] },
    {
      name: "a field that the format does not know",
      given: { title: "A", parts: [], colour: "red" },
      paths: ["colour"],
    },
    {
      name: "all problems at once, each with its path",
      given: {
        title: 4,
        parts: [
          { size: 1.5, kind: "own" },
          { size: 1, kind: "ours" },
        ],
      },
      paths: ["title", "parts[0].size", "parts[1].kind"],
    },
    { name: "a list in place of an object", given: [], paths: ["(whole file)"] },
    { name: "an object in place of a list", given: { title: "A", parts: {} }, paths: ["parts"] },
    { name: "an optional field of the wrong kind", given: { title: "A", parts: [], more: null }, paths: ["more"] },
  ])("refuses $name", ({ given, paths }) => expect(pathsOf(given)).toEqual(paths));

  it("does not take a field that an object only inherits", () =>
    expect(pathsOf(Object.create({ title: "A", parts: [] }))).toEqual(["title", "parts"]));

  it("takes the second way of saying when the first does not fit", () => {
    expect(parse(either(number, only("none")), "none")).toEqual({ ok: true, value: "none" });
    expect(parse(either(number, only("none")), "some").ok).toBe(false);
  });

  it("takes null only where null is a value", () => {
    expect(parse(orNull(number), null)).toEqual({ ok: true, value: null });
    expect(parse(number, null).ok).toBe(false);
    expect(parse(number, Number.NaN).ok).toBe(false);
  });

  it("says which shipped file is broken, and where", () =>
    expect(() => shipped("x.json", parse(note, { title: "A" }))).toThrow("x.json is broken at parts"));
});
