import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../data/evidence.schema.json" with { type: "json" };
import unverified from "../../data/needs-verification.json" with { type: "json" };
import { hasFields } from "../checking/reader.ts";
import { checkEvidence, joinEvidence } from "./check.ts";
import { evidence, evidenceFiles } from "./evidence.ts";

const sound = {
  id: "walk-pain",
  condition: "sore knee",
  title: "Walking and pain",
  population: "adults with a sore knee",
  intervention: "walking",
  comparator: "no walking",
  outcome: "clearly less pain",
  timeFrame: "3 months",
  effect: { type: "RR", value: 1.5, ciLow: 1.2, ciHigh: 1.9, ciLevel: 95, better: "higher" },
  absolute: { control: 20, intervention: 30, unit: "per 100", derived: false },
  certainty: { grade: "low", by: "made up for this test" },
  participants: 100,
  studies: 1,
  aimDomains: ["pain"],
  burden: { effort: "low", description: "walk", basis: "project judgement" },
  personDoes: ["walk"],
  professionalDoes: ["ask how it goes"],
  harms: [],
  source: { citation: "Nobody, made up", doi: null, pmid: null, pmcid: null, year: 2026, design: "made up" },
  seenIn: "nowhere",
  evidenceLevel: "abstract",
  notes: "",
  needsVerification: false,
};
const fileOf = (...statements: readonly unknown[]) => ({
  condition: "sore knee",
  licence: "none",
  reviewed: null,
  statements,
});
const withoutKey = (key: string): unknown => Object.fromEntries(Object.entries(sound).filter(([each]) => each !== key));

describe("the shipped evidence", () => {
  it.each(Object.entries(evidenceFiles))("%s has no problem", (_name, file) => expect(checkEvidence(file)).toEqual([]));

  it("is 58 statements in 17 files", () => {
    expect(Object.keys(evidenceFiles)).toHaveLength(17);
    expect(evidence).toHaveLength(58);
  });

  it("has none of the 14 statements that nobody has verified", () => {
    const ids = new Set(evidence.map(({ id }) => id));
    expect(unverified.statements).toHaveLength(14);
    for (const { id } of unverified.statements) expect(ids).not.toContain(id);
  });

  it("says who was studied in full, never as in another statement", () => {
    for (const { population, seenIn, burden } of evidence)
      expect(`${population} ${seenIn} ${burden.description}`).not.toMatch(/as above|^see /);
  });
});

describe("an evidence file is refused with path and reason", () => {
  it("but not when it is sound", () => expect(checkEvidence(fileOf(sound))).toEqual([]));

  it.each([
    { name: "no source", statement: withoutKey("source"), path: "source", reason: /object/ },
    {
      name: "a source without a citation",
      statement: { ...sound, source: { ...sound.source, citation: "" } },
      path: "source.citation",
      reason: /empty/,
    },
    {
      name: "an interval that starts above its estimate",
      statement: { ...sound, effect: { ...sound.effect, ciLow: 1.6 } },
      path: "effect.ciLow",
      reason: /1.6, above its estimate 1.5/,
    },
    {
      name: "an interval that ends below its estimate",
      statement: { ...sound, effect: { ...sound.effect, ciHigh: 1.4 } },
      path: "effect.ciHigh",
      reason: /below its estimate/,
    },
    {
      name: "a risk above 1",
      statement: { ...sound, absolute: { ...sound.absolute, intervention: 101 } },
      path: "absolute.intervention",
      reason: /between 0 and 100, found 101/,
    },
    {
      name: "a risk below 0",
      statement: { ...sound, absolute: { ...sound.absolute, control: -1 } },
      path: "absolute.control",
      reason: /between 0 and 100/,
    },
    {
      name: "an end of a risk on the wrong side",
      statement: { ...sound, absolute: { ...sound.absolute, interventionLow: 31 } },
      path: "absolute.interventionLow",
      reason: /above its estimate/,
    },
    {
      name: "a ratio of risks beside a mean",
      statement: { ...sound, absolute: { ...sound.absolute, unit: "points" } },
      path: "absolute.unit",
      reason: /"points" does not match an effect of type RR/,
    },
    {
      name: "a difference in days beside means in points",
      statement: {
        ...sound,
        effect: { type: "MD", value: 10, ciLow: 5, ciHigh: 15, ciLevel: 95, unit: "days", better: "higher" },
        absolute: { ...sound.absolute, unit: "mean points" },
      },
      path: "absolute.unit",
      reason: /does not match the effect's unit "days"/,
    },
    {
      name: "an unknown denominator",
      statement: { ...sound, absolute: { ...sound.absolute, unit: "per 10" } },
      path: "absolute.unit",
      reason: /per 100/,
    },
    {
      name: "sides that differ the other way round than the effect",
      statement: { ...sound, absolute: { ...sound.absolute, intervention: 10 } },
      path: "absolute",
      reason: /other way round/,
    },
    {
      name: "a ratio of 0",
      statement: { ...sound, effect: { ...sound.effect, value: 0, ciLow: 0 } },
      path: "effect.value",
      reason: /above 0/,
    },
    {
      name: "a difference in risk beyond everybody",
      statement: {
        ...sound,
        absolute: null,
        effect: { type: "RD", value: 5, ciLow: 1, ciHigh: 9, ciLevel: 95, unit: "proportion", better: "higher" },
      },
      path: "effect.value",
      reason: /at most 1/,
    },
    {
      name: "an unknown aim domain",
      statement: { ...sound, aimDomains: ["knees"] },
      path: "aimDomains[0]",
      reason: /knees/,
    },
    {
      name: "an unknown kind of effect",
      statement: { ...sound, effect: { ...sound.effect, type: "NNT" } },
      path: "effect.type",
      reason: /NNT/,
    },
    {
      name: "a statement that needs verification",
      statement: { ...sound, needsVerification: true },
      path: "needsVerification",
      reason: /false/,
    },
    {
      name: "another condition",
      statement: { ...sound, condition: "sore hip" },
      path: "condition",
      reason: /sore knee/,
    },
    { name: "an id with a space", statement: { ...sound, id: "walk pain" }, path: "id", reason: /id of small letters/ },
    { name: "a misspelt field", statement: { ...sound, outcomes: "x" }, path: "outcomes", reason: /no such field/ },
  ])("$name", ({ statement, path, reason }) =>
    expect(
      checkEvidence(fileOf(sound, { ...(hasFields(statement) ? statement : {}), id: idFor(statement) })),
    ).toContainEqual({
      path: `statements[1].${path}`,
      reason: expect.stringMatching(reason),
    }),
  );

  it("an id that comes twice, in one file or in two", () => {
    expect(checkEvidence(fileOf(sound, sound))).toEqual([
      { path: "statements[1].id", reason: expect.stringMatching(/twice/) },
    ]);
    expect(joinEvidence({ "a.json": fileOf(sound), "b.json": fileOf(sound) })).toEqual({
      ok: false,
      problems: [{ path: "b.json: statements[0].id", reason: expect.stringMatching(/another file/) }],
    });
  });

  it("and never throws, whatever one field holds", () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sound)), fc.jsonValue(), (key, value) => {
        for (const { path, reason } of checkEvidence(fileOf({ ...sound, [key]: value })))
          expect(path.startsWith("statements[0].") && reason !== "").toBe(true);
      }),
      { seed: 20260312, numRuns: 300 },
    ));

  it("what is no file at all", () => {
    for (const given of [null, "text", 3, [], {}, fileOf()]) expect(checkEvidence(given)).not.toEqual([]);
  });

  it("and then loads nothing of any file", () => {
    const broken = joinEvidence({
      "good.json": fileOf(sound),
      "bad.json": fileOf({ ...sound, id: "other", source: null }),
    });
    expect(broken).toEqual({
      ok: false,
      problems: [{ path: "bad.json: statements[0].source", reason: expect.stringMatching(/null/) }],
    });
  });
});

// Keeps the second statement of a table row from failing for being a copy of the first.
function idFor(statement: unknown): unknown {
  const given = hasFields(statement) ? statement["id"] : undefined;
  return given === sound.id ? "another-statement" : given;
}

describe("the JSON Schema", () => {
  const inSchema = schema.properties.statements.items;

  it("asks for the same fields as the check", () => {
    for (const key of inSchema.required)
      expect(checkEvidence(fileOf(withoutKey(key))).map(({ path }) => path)).toContain(`statements[0].${key}`);
    expect(Object.keys(sound).sort()).toEqual([...inSchema.required].sort());
  });

  it("knows the same aim domains, grades and levels", () => {
    const withValue = (change: object): number => checkEvidence(fileOf({ ...sound, ...change })).length;
    for (const domain of inSchema.properties.aimDomains.items.enum) expect(withValue({ aimDomains: [domain] })).toBe(0);
    for (const evidenceLevel of inSchema.properties.evidenceLevel.enum) expect(withValue({ evidenceLevel })).toBe(0);
    const grades = inSchema.properties.certainty.properties.grade.anyOf.flatMap((either) => either.enum ?? []);
    expect(grades).toHaveLength(4);
    for (const grade of grades) expect(withValue({ certainty: { grade, by: "x" } })).toBe(0);
  });
});
