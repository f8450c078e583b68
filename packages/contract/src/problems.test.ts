import { describe, expect, it } from "vitest";
import { z } from "zod";
import { problemOf, problemsInWords } from "./problems.ts";

const draft = z.strictObject({
  id: z.uuid(),
  horizon: z.enum(["near", "far"]),
  words: z.string().min(1).max(5),
  level: z.int().min(0).max(10),
  on: z.iso.date(),
  domains: z.array(z.string()),
});
const fine = {
  id: "01990000-0000-7000-8000-000000000001",
  horizon: "near",
  words: "walk",
  level: 3,
  on: "2026-11-03",
  domains: [],
};

function said(given: unknown, under: readonly string[] = []): string {
  const read = draft.safeParse(given);
  return read.success
    ? ""
    : problemsInWords(read.error.issues.map((issue) => problemOf(issue, [...under, ...issue.path])));
}

describe("what is wrong with what was sent", () => {
  it.each([
    {
      name: "a field that is not there",
      given: { ...fine, domains: undefined },
      words: "domains: This is missing: a list.",
    },
    { name: "a word for a number", given: { ...fine, level: "six" }, words: "level: This should be a number." },
    {
      name: "a choice that is none",
      given: { ...fine, horizon: "soon" },
      words: 'horizon: This should be "near" or "far".',
    },
    { name: "no words", given: { ...fine, words: "" }, words: "words: This should have at least 1 characters." },
    {
      name: "too many words",
      given: { ...fine, words: "a long walk" },
      words: "words: This should have at most 5 characters.",
    },
    { name: "a number beyond its ruler", given: { ...fine, level: 11 }, words: "level: This should be at most 10." },
    {
      name: "a day that is none",
      given: { ...fine, on: "3 November" },
      words: "on: This should be a day, such as 2026-11-03.",
    },
    { name: "an id that is none", given: { ...fine, id: "rosa" }, words: "id: This should be an id (a UUID)." },
    {
      name: "a field that there is not",
      given: { ...fine, author: "rosa" },
      words: 'There is no field "author" here. Leave it out, or check its name.',
    },
  ])("$name", ({ given, words }) => expect(said(given)).toBe(words));

  it.each([
    {
      name: "too many words",
      given: { ...fine, words: "a long walk" },
      plain: "This is too long: 5 letters fit at most. Make it shorter, then send it again.",
    },
    {
      name: "no words",
      given: { ...fine, words: "" },
      plain: "There are no words here. Write something, or leave it out.",
    },
    {
      name: "a number beyond its ruler",
      given: { ...fine, level: 11 },
      plain: "A number here is too large: 10 at most. Change it, then send it again.",
    },
    {
      name: "a day that is none",
      given: { ...fine, on: "3 November" },
      plain: "A day is missing or can't be read. Choose it anew.",
    },
    {
      name: "a choice that is none",
      given: { ...fine, horizon: "soon" },
      plain: "An answer is missing, or can't be kept as it is. Look at each one again, then send it.",
    },
  ])("says it to whoever filled in a form, without a field's name: $name", ({ given, plain }) => {
    const read = draft.safeParse(given);
    expect(read.error?.issues.map((issue) => problemOf(issue, issue.path).plain)).toEqual([plain]);
  });

  it("says where, in the terms of whoever sent it", () =>
    expect(said({ ...fine, horizon: "soon" }, ["body"])).toBe('body.horizon: This should be "near" or "far".'));
});
