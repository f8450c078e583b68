import { describe, expect, it } from "vitest";
import given from "../../data/practices.json" with { type: "json" };
import { evidence } from "../evidence/evidence.ts";
import { needs } from "../need/needs.ts";
import { longestSentence, readingGrade } from "../words/reading-grade.ts";
import { parsePractices } from "./practice.ts";
import { alwaysThere, practiceById, practices, practicesFor, statementsOf } from "./practices.ts";

describe("practices", () => {
  it("hold every statement once; the one about how figures are shown is no offer", () => {
    const placed = practices.flatMap(({ statements }) => statements).sort();
    expect(placed).toEqual(
      evidence
        .map(({ id }) => id)
        .filter((id) => id !== "risk-format-relative")
        .sort(),
    );
    expect(practices).toHaveLength(25);
  });

  it("take what is done, conditions and domains from their statements", () => {
    const hip = practiceById("hip-replacement");
    expect(hip?.conditions).toEqual(["hip osteoarthritis"]);
    expect(hip?.personDoes).toContain("do the exercises after the operation");
    expect(hip?.professionalDoes).toContain("operate");
    expect(hip?.asks).toMatchObject({ effort: "high", basis: "project judgement", trips: null, money: null });
  });

  it("ask for as much as their heaviest statement", () =>
    expect(practiceById("stop-smoking")?.asks.effort).toBe("high"));

  it("give minutes and trips only where the data has them: 8 meetings of 2 hours", () => {
    const hours = evidence.find(({ id }) => id === "pain-cbt-function")?.burden;
    expect(hours).toMatchObject({ sessions: 8, hoursPerSession: 2 });
    expect(practiceById("pain-talking-group")?.asks).toMatchObject({
      weeks: { low: 8, high: 8 },
      minutesASession: { low: 120, high: 120 },
      trips: { low: 8, high: 8, each: "in all" },
    });
    expect(practiceById("talking-therapy")?.asks).toMatchObject({ minutesASession: null, trips: null });
  });

  it.each([...practices, ...alwaysThere].map((practice) => [practice.id, practice] as const))(
    "%s is named at grade 6 or below",
    (_id, { title, about }) => {
      expect(readingGrade(`${title}. ${about}`)).toBeLessThanOrEqual(6);
      expect(longestSentence(about)).toBeLessThanOrEqual(20);
    },
  );
});

describe("what is always there", () => {
  it("is to wait and to keep things as they are, and is not evidence", () => {
    expect(alwaysThere.map(({ id }) => id)).toEqual(["wait-and-see", "keep-as-it-is"]);
    for (const practice of alwaysThere) {
      expect(practice).toMatchObject({ kind: "always-there", statements: [], asks: { effort: null } });
      expect(statementsOf(practice)).toEqual([]);
    }
  });

  it("comes with every list, even an empty one", () =>
    expect(practicesFor({ domains: ["moving"], conditions: ["something rare"] })).toEqual(alwaysThere));
});

describe("what practices need", () => {
  it("is named once, in words at grade 6 or below, and every need has a practice", () => {
    const named = new Set(practices.flatMap(({ needs }) => [...needs.place, ...needs.life]));
    expect([...named].sort()).toEqual(needs.map(({ id }) => id).sort());
    expect(readingGrade(needs.map(({ words }) => `It needs this: ${words}.`).join(" "))).toBeLessThanOrEqual(6);
  });
});

describe("practices for an aim", () => {
  it("speak to the condition and to a domain of the aim", () =>
    expect(practicesFor({ domains: ["energy"], conditions: ["type 2 diabetes"] }).map(({ id }) => id)).toEqual([
      "diabetes-weight-programme",
      "wait-and-see",
      "keep-as-it-is",
    ]));

  it("speak to the condition alone while the domain is not sure yet", () =>
    expect(practicesFor({ domains: [], conditions: ["type 2 diabetes"] }).map(({ id }) => id)).toContain(
      "diabetes-group",
    ));
});

describe("general practices", () => {
  it("come with a long-term condition where they speak to the aim", () =>
    expect(practicesFor({ domains: ["knowing"], conditions: ["COPD"] }).map(({ id }) => id)).toEqual([
      "care-planning-together",
      "decision-guide",
      "wait-and-see",
      "keep-as-it-is",
    ]));
});

describe("a broken grouping is refused", () => {
  const problemsOf = (changed: object): readonly string[] => {
    const read = parsePractices({ ...given, ...changed }, evidence);
    return read.ok ? [] : read.problems.map(({ path, reason }) => `${path}: ${reason}`);
  };
  const [first, ...rest] = given.practices;
  if (first === undefined) throw new Error("no practices");

  it("where a statement is unknown, placed twice or left out", () => {
    expect(
      problemsOf({ practices: [{ ...first, statements: [...first.statements, "nobody-knows"] }, ...rest] }),
    ).toEqual(['practices[0].statements[3]: no evidence statement has the id "nobody-knows"']);
    expect(problemsOf({ practices: [...given.practices, { ...first, id: "again" }] })).toContain(
      'practices[25].statements[0]: "hip-oa-tha-vs-rt-ohs" is placed twice',
    );
    expect(problemsOf({ notPractices: [] })).toEqual([
      'practices: the evidence statement "risk-format-relative" belongs to no practice',
    ]);
  });

  it("where an id comes twice or a price is made up", () => {
    expect(problemsOf({ alwaysThere: [...given.alwaysThere, ...given.alwaysThere] })).toContain(
      'alwaysThere[2].id: the id "wait-and-see" comes twice',
    );
    expect(problemsOf({ practices: [{ ...first, asks: { ...first.asks, money: 20 } }, ...rest] })).toEqual([
      "practices[0].asks.money: expected an object, found number",
    ]);
  });

  it("where an amount goes from more to less, or a need has no name", () => {
    const asks = { ...first.asks, weeks: { low: 12, high: 6 } };
    expect(problemsOf({ practices: [{ ...first, asks }, ...rest] })).toEqual([
      'practices[0].asks.weeks: "12 to 6" must go from less to more, and from 0 on',
    ]);
    const needs = { place: ["a-magic-wand"], life: [] };
    expect(problemsOf({ practices: [{ ...first, needs }, ...rest] })[0]).toMatch(
      /^practices\[0\]\.needs\.place\[0\]: /,
    );
  });
});
