import { describe, expect, it } from "vitest";
import { type CheckedFile, checkContent } from "./check-content.ts";

const today = "2026-03-10";
const statement = {
  id: "tea-sleep",
  condition: "bad sleep",
  title: "Tea and sleep",
  population: "adults",
  intervention: "tea",
  comparator: "no tea",
  outcome: "slept through",
  timeFrame: "1 month",
  effect: null,
  absolute: { control: 20, intervention: 30, unit: "per 100", derived: false },
  certainty: { grade: null, by: "nobody" },
  participants: 10,
  studies: 1,
  aimDomains: ["sleep"],
  burden: { effort: "low", description: "a cup", basis: "project judgement" },
  personDoes: [],
  professionalDoes: [],
  harms: [],
  source: { citation: "Made up", doi: null, pmid: null, pmcid: null, year: null, design: "made up" },
  seenIn: "nowhere",
  evidenceLevel: "abstract",
  notes: "",
  needsVerification: false,
};
const evidence = (changed: object = {}, file: object = {}) => ({
  condition: "bad sleep",
  licence: "none",
  reviewed: null,
  statements: [{ ...statement, ...changed }],
  ...file,
});
const practices = (changed: object = {}) => ({
  note: "n",
  licence: "none",
  practices: [
    {
      id: "tea",
      title: "Tea",
      about: "A cup of tea.",
      statements: ["tea-sleep"],
      asks: { sessionsAWeek: null, weeks: null, minutesASession: null, trips: null, money: null },
      ...changed,
    },
  ],
});
const check = (files: Readonly<Record<string, unknown>>): readonly CheckedFile[] =>
  checkContent(
    Object.entries(files).map(([name, value]) => {
      return { name, text: typeof value === "string" ? value : JSON.stringify(value, null, 1) };
    }),
    today,
  );
const problemsOf = (files: Readonly<Record<string, unknown>>): readonly string[] =>
  check(files).flatMap(({ name, content }) =>
    content.kind === "broken" ? content.problems.map(({ path, reason }) => `${name} ${path}: ${reason}`) : [],
  );

describe("content files", () => {
  it("are read as what they hold", () =>
    expect(check({ "p.json": practices(), "e.json": evidence() }).map(({ content }) => content.kind)).toEqual([
      "evidence",
      "practices",
    ]));

  it.each([
    { name: "no JSON", file: '{ "statements": [', problem: /\(whole file\): this is not JSON/ },
    { name: "something else", file: { recipes: [] }, problem: /\(whole file\): expected a file with "statements"/ },
    { name: "a list", file: [], problem: /\(whole file\)/ },
    {
      name: "no source",
      file: evidence({ source: undefined }),
      problem: /statements\[0\]\.source: expected an object/,
    },
    {
      name: "a risk above 1",
      file: evidence({ absolute: { ...statement.absolute, intervention: 130 } }),
      problem: /statements\[0\]\.absolute\.intervention: a risk per 100 lies between 0 and 100, found 130/,
    },
    {
      name: "a figure that nobody has verified",
      file: evidence({ needsVerification: true }),
      problem: /needsVerification: expected false/,
    },
    {
      name: "a review on a day that is none",
      file: evidence({}, { reviewed: { by: "A", on: "2026-02-30" } }),
      problem: /reviewed\.on: 2026-02-30 is no day of the calendar/,
    },
    {
      name: "a review that has not come yet",
      file: evidence({}, { reviewed: { by: "A", on: "2026-03-11" } }),
      problem: /reviewed\.on: 2026-03-11 has not come yet/,
    },
    {
      name: "an id of the library",
      file: evidence({ id: "cvd-statin-mve" }),
      problem: /statements\[0\]\.id: the id "cvd-statin-mve" comes in the library too/,
    },
    {
      name: "a practice on a statement that there is not",
      file: practices(),
      problem: /practices\[0\]\.statements\[0\]: no evidence statement has the id "tea-sleep"/,
    },
    {
      name: "a practice's id that the library has",
      file: practices({ id: "hip-exercise", statements: ["cvd-statin-mve"] }),
      problem: /practices\[0\]\.id: the id "hip-exercise" comes in the library too/,
    },
    {
      name: "a domain that there is not",
      file: {
        version: "1",
        licence: "x",
        note: "x",
        domains: [{ id: "luck", label: "L", pcoGoalDomain: "p", words: ["w"] }],
      },
      problem: /domains\[0\]\.id: "luck" is not one of/,
    },
  ])("with $name are refused", ({ file, problem }) => {
    const problems = problemsOf({ "f.json": file });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it("refuse a domain that comes twice", () => {
    const domain = { id: "sleep", label: "Sleep", pcoGoalDomain: "p", words: ["kip"] };
    expect(problemsOf({ "d.json": { version: "1", licence: "x", note: "x", domains: [domain, domain] } })).toEqual([
      'd.json domains[1].id: the id "sleep" comes twice',
    ]);
  });

  it("refuse an id that comes in two of them, and keep the first", () => {
    expect(problemsOf({ "a.json": evidence(), "b.json": evidence() })).toEqual([
      'b.json statements[0].id: the id "tea-sleep" comes in a.json too',
    ]);
  });

  it("refuse a field that comes twice, of which JSON would silently keep the last", () => {
    const text = JSON.stringify(evidence(), null, 1).replace('"condition"', '"condition": "another",\n"condition"');
    const [checked] = checkContent([{ name: "e.json", text }], "2026-03-10");
    const line = text.split("\n").findIndex((each) => each.startsWith('"condition"')) + 1;
    const reason = "the field comes twice, and only the last would be read";
    expect(checked?.content).toEqual({ kind: "broken", problems: [{ path: "condition", line, reason }] });
  });

  it("say on which line a problem is", () => {
    const [checked] = check({ "e.json": evidence({ participants: -1 }) });
    const line = JSON.stringify(evidence({ participants: -1 }), null, 1)
      .split("\n")
      .findIndex((each) => each.includes('"participants"'));
    expect(checked?.content).toMatchObject({ kind: "broken", problems: [{ line: line + 1 }] });
  });

  it("that hold a problem add nothing, not even what is sound in them; what speaks of that waits, and is not told", () => {
    const two = { ...evidence(), statements: [statement, { ...statement, id: "Bad Id" }] };
    const files = { "e.json": two, "p.json": practices() };
    expect(problemsOf(files)).toEqual([expect.stringMatching(/^e\.json statements\[1\]\.id: /)]);
    expect(check(files).map(({ content }) => content.kind)).toEqual(["broken", "waiting"]);
  });

  it("that are no JSON still say what waits for them", () => {
    const text = JSON.stringify(evidence(), null, 1).replace('"bad sleep",', '"bad sleep"');
    expect(check({ "e.json": text, "p.json": practices() }).map(({ content }) => content)).toMatchObject([
      { kind: "broken", problems: [{ path: "(whole file)" }] },
      { kind: "waiting", for: ["e.json"] },
    ]);
  });

  it("may take the place of what stands in a later file", () => {
    const newer = evidence({ id: "tea-new", replaces: "tea-sleep" });
    expect(problemsOf({ "a.json": newer, "b.json": evidence() })).toEqual([]);
  });

  it.each([
    { name: "no source", changed: { source: undefined }, says: "statements[0].source: expected an object" },
    {
      name: "an interval that does not hold its estimate",
      changed: { effect: { type: "RR", value: 0.5, ciLow: 1.2, ciHigh: 1.9, ciLevel: 95, better: "higher" } },
      says: "statements[0].effect.ciLow: the interval starts at 1.2",
    },
    {
      name: "a risk above 1",
      changed: { absolute: { ...statement.absolute, intervention: 300, interventionLow: 20, interventionHigh: 40 } },
      says: "statements[0].absolute.intervention: a risk per 100 lies between 0 and 100, found 300",
    },
    {
      name: "a unit that does not match",
      changed: {
        effect: { type: "MD", value: -2, ciLow: -3, ciHigh: -1, ciLevel: 95, unit: "points", better: "lower" },
      },
      says: 'statements[0].absolute.unit: "per 100" does not match an effect of type MD',
    },
    {
      name: "an id that comes twice",
      changed: { id: "hip-oa-exercise-pain", condition: "bad sleep" },
      says: 'statements[0].id: the id "hip-oa-exercise-pain" comes in the library too',
    },
  ])("tell one cause once: $name", ({ changed, says }) => {
    const problems = problemsOf({ "e.json": evidence(changed), "p.json": practices({ statements: ["tea-sleep"] }) });
    expect(problems.filter((each) => each.startsWith("e.json"))).toEqual([expect.stringContaining(`e.json ${says}`)]);
    expect(problems.filter((each) => each.includes("tea-sleep"))).toHaveLength("id" in changed ? 1 : 0);
  });
});
