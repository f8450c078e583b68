import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aimDomains } from "../domains/aim-domain.ts";
import { suggestDomains } from "../domains/suggest.ts";
import { practices as shippedPractices } from "../practice/practices.ts";
import { siteLibrary } from "./site-library.ts";

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
  certainty: { grade: "low", by: "the clinic" },
  participants: 10,
  studies: 1,
  aimDomains: ["sleep"],
  burden: { effort: "low", description: "a cup", basis: "project judgement" },
  personDoes: ["drink it"],
  professionalDoes: ["ask how it goes"],
  harms: [],
  source: { citation: "Made up", doi: null, pmid: null, pmcid: null, year: null, design: "made up" },
  seenIn: "nowhere",
  evidenceLevel: "abstract",
  notes: "",
  needsVerification: false,
};
const review = { by: "Dr Example", on: "2026-03-09" };
const evidence = (...changed: readonly object[]) => ({
  condition: "bad sleep",
  licence: "CC0-1.0",
  reviewed: review,
  statements: changed.map((each) => ({ ...statement, ...each })),
});
const asks = { sessionsAWeek: null, weeks: null, minutesASession: null, trips: null };
const money = { low: 5, high: 8, currency: "EUR", each: "month" };
const tea = { id: "tea", title: "Tea", about: "A cup.", statements: ["tea-sleep"], asks: { ...asks, money } };
const offer = { note: "n", licence: "CC0-1.0", practices: [{ ...tea, needs: { place: [], life: ["daily-habit"] } }] };
const load = (files: Readonly<Record<string, unknown>>) =>
  siteLibrary(
    Object.entries(files).map(([name, value]) => ({ name, text: JSON.stringify(value, null, 1) })),
    "2026-03-10",
  );

describe("the library with a site's own content", () => {
  it("offers both, finds the site's own condition by its name, and says whose it is", () => {
    const loaded = load({ "sleep.json": evidence({}), "offer.json": offer });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { library } = loaded;
    expect(library.practices).toHaveLength(shippedPractices.length + 1);
    expect(library.conditionsNamed("Very bad sleep")).toEqual(["bad sleep"]);
    expect(library.conditionsNamed("Sleep apnoea")).toEqual([]);
    expect(library.practicesFor({ domains: ["sleep"], conditions: ["bad sleep"] }).map(({ id }) => id)).toContain(
      "tea",
    );
    expect(library.practiceById("tea")?.asks.money).toEqual(money);
    expect(library.provenanceOf("tea-sleep")).toEqual({ origin: "site", licence: "CC0-1.0", reviewed: review });
    expect(library.provenanceOf("hip-exercise")?.origin).toBe("library");
  });

  it("shows a newer statement and no longer the older one", () => {
    const newer = { id: "tea-sleep-2", replaces: "tea-sleep" };
    const both = { ...offer, practices: [{ ...tea, statements: ["tea-sleep", "tea-sleep-2"] }] };
    const loaded = load({ "sleep.json": evidence({}, newer), "offer.json": both });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const practice = loaded.library.practiceById("tea");
    expect(practice && loaded.library.statementsOf(practice).map(({ id }) => id)).toEqual(["tea-sleep-2"]);
  });

  it("knows a site's own words for a part of life", () => {
    const loaded = load({
      "domains.json": {
        ...{ version: "1", licence: "CC0-1.0", note: "n" },
        domains: [{ id: "sleep", label: "Sleep", pcoGoalDomain: "x", words: ["kip"] }],
      },
    });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { domains } = loaded.library;
    expect(domains).toHaveLength(aimDomains.length);
    const guess = (words: string) => suggestDomains(words, domains).map(({ domain }) => domain);
    expect(guess("I want a good kip")).toEqual(["sleep"]);
    expect(guess("Walk to school")).toContain("moving");
    expect(suggestDomains("I want a good kip", aimDomains)).toEqual([]);
  });

  it("takes any JSON at all without breaking: sound and whole, or refused with a line and a reason", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("statements", "practices", "domains"),
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...Object.keys(statement)), fc.jsonValue(), { minKeys: 1 }),
        (key, value, changed) => {
          const files = { "a.json": { ...evidence(changed), reviewed: null }, "b.json": { ...offer, [key]: value } };
          const loaded = load(files);
          if (loaded.ok) return;
          expect(loaded.problems.length).toBeGreaterThan(0);
          for (const { file, line, reason } of loaded.problems) {
            expect(Object.keys(files)).toContain(file);
            expect(line).toBeGreaterThanOrEqual(1);
            expect(reason).not.toBe("");
          }
        },
      ),
      { seed: 404, numRuns: 300 },
    ));

  it("is refused whole with file, line and reason, when one file is broken", () => {
    const circle = evidence({ replaces: "tea-2" }, { id: "tea-2", replaces: "tea-sleep" });
    const loaded = load({ "sleep.json": circle, "offer.json": offer });
    expect(loaded).toMatchObject({ ok: false });
    expect(!loaded.ok && loaded.problems[0]).toMatchObject({
      file: "sleep.json",
      line:
        JSON.stringify(circle, null, 1)
          .split("\n")
          .findIndex((line) => line.includes('"replaces"')) + 1,
      path: "statements[0].replaces",
      reason: expect.stringMatching(/circle/),
    });
  });
});
