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

  it("that hold a problem add nothing, not even what is sound in them", () => {
    const two = { ...evidence(), statements: [statement, { ...statement, id: "Bad Id" }] };
    expect(problemsOf({ "e.json": two, "p.json": practices() })).toContain(
      'p.json practices[0].statements[0]: no evidence statement has the id "tea-sleep"',
    );
  });
});
