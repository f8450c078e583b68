import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histories } from "../history/histories.ts";
import { clinic, fiveSteps, ines, rosa, rosasScene, type Scene, schoolWalk, tom } from "../history/scene.ts";
import { daughter, partner, person } from "../history/world.ts";
import type { ActionId, AimId, DecisionId, Instant, LocalDate, MeasureId, OptionId, TestId } from "../ids.ts";
import { type SiteContext, silentSite } from "../matching/library.ts";
import { assessFormula } from "./assess-formula.ts";
import type { Noun } from "./element.ts";

const library = {
  statementById: (id: string) =>
    id === "hip-oa-exercise-pain" ? ({ certainty: { grade: "moderate", by: "authors" } } as never) : undefined,
};
const assess = (scene: Scene, site: SiteContext = silentSite) => assessFormula(scene.record, site, library);
const noun = (scene: Scene, element: Noun) => assess(scene).nouns.find((each) => each.element === element);
const states = (scene: Scene) => assess(scene).nouns.map(({ state }) => state);

const today = "2026-03-02" as LocalDate;

/** Walks the formula from the aim to a studied test, and gives each stage its name. */
function walk(scene: Scene, until: "aim" | "science" | "context" | "plan" | "test" | "studied"): void {
  const stages = ["aim", "science", "context", "plan", "test", "studied"] as const;
  const reaches = (stage: (typeof stages)[number]) => stages.indexOf(stage) <= stages.indexOf(until);
  const told = { ...schoolWalk, reason: "He starts school in September", importance: 9 };
  const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", told);
  scene.say(rosa, "aim.scaled", { aim, levels: fiveSteps, convention: "pco", startLevel: -1 });
  if (!reaches("science")) return;
  const decision = scene.say<"decision.opened", DecisionId>(tom, "decision.opened", { aim, question: "What first?" });
  const option = scene.say<"option.offered", OptionId>(tom, "option.offered", {
    decision,
    title: "Exercise for the hip",
    basis: "science",
    statements: ["hip-oa-exercise-pain"],
    shown: [{ part: "life", answer: "yes", words: "Mornings are free" }],
    asks: {},
  });
  scene.say(rosa, "option.valued", { option, view: "fits", words: "It helped my sister" });
  if (!reaches("context")) return;
  scene.say(rosa, "life.noted", { kind: "support", title: "Inês drives on Tuesdays" });
  scene.say(rosa, "capacity.stated", { minutesPerWeek: 90 });
  if (!reaches("plan")) return;
  scene.say(rosa, "assent.given", { decision, option });
  scene.say(tom, "assent.given", { decision, option });
  const response = { kind: "customised", because: "Mum in the mornings" } as const;
  const step = { aim, title: "Exercise", share: 2, professional: partner, response } as const;
  const action = scene.say<"action.proposed", ActionId>(tom, "action.proposed", step);
  scene.say(rosa, "action.agreed", { action });
  if (!reaches("test")) return;
  const measure = "minutes-walked" as MeasureId;
  scene.say(tom, "measure.adopted", {
    measure,
    title: "Minutes",
    unit: "min",
    better: "up",
    kind: "aim",
    lens: "service",
  });
  const yes = { answer: "yes" } as const;
  const test = scene.say<"test.planned", TestId>(tom, "test.planned", {
    aim,
    title: "Before breakfast",
    change: "Ten minutes",
    prediction: { words: "One stop fewer", direction: "up" },
    measure,
    balancing: "Time with Mum",
    readiness: { strategic: yes, operational: yes, people: yes },
    stopRule: "Pain at night",
    from: today,
    until: "2026-03-16" as LocalDate,
  });
  if (!reaches("studied")) return;
  scene.say(rosa, "test.started", { test, on: today });
  scene.say(tom, "test.studied", { test, result: "One stop", againstPrediction: "as-guessed" });
  scene.say(tom, "test.acted", { test, act: "adopt" });
}

describe("the formula for one person", () => {
  it("asks for the aim first when nothing is known", () => {
    const { next, nouns, verbs, claim, ledBy } = assess(rosasScene());
    expect(nouns.map(({ state }) => state)).toEqual(["not-asked", "not-asked", "not-asked", "not-asked"]);
    expect(next).toEqual({ element: "aim", key: "aim.words", whoCouldKnow: ["person"] });
    expect(verbs.map(({ because }) => because)).toEqual(["aim-missing", "context-missing", "aim-missing"]);
    expect(claim.because).toEqual(["context-missing", "aim-missing", "measure-missing", "no-test-studied"]);
    expect(ledBy).toBeNull();
  });

  it("stays with the aim while little is known of it, then goes where least is known", () => {
    const scene = rosasScene();
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    expect(states(scene)[0]).toBe("thin");
    expect(assess(scene).next).toMatchObject({ element: "aim", key: "aim.reason" });
    scene.say(rosa, "aim.scaled", { aim, levels: fiveSteps, convention: "pco", startLevel: -1 });
    expect(states(scene)[0]).toBe("some-known");
    expect(assess(scene).next).toMatchObject({ element: "science", key: "science.options" });
  });

  it("shows what someone wrote for the person as a question, not as a fact", () => {
    const scene = rosasScene();
    scene.say(clinic, "aim.proposed", { ...schoolWalk, source: "bundle.json" });
    expect(noun(scene, "aim")?.facts).toEqual([]);
    expect(noun(scene, "aim")?.gaps.map(({ key }) => key)).toContain("aim.confirmed");
  });

  it("tells who brought each fact, newest first, and counts them by party without ranking", () => {
    const scene = rosasScene();
    const grant = { supporter: daughter, supporterName: "Inês", relation: "daughter", mayRead: ["life" as const] };
    scene.say(rosa, "grant.given", { ...grant, mayDo: ["add-life"] });
    scene.say(rosa, "life.noted", { kind: "burden", title: "Mum each morning" });
    scene.now = "2026-03-03T09:00:00.000Z" as never;
    scene.say(ines, "life.noted", { kind: "support", title: "I drive on Tuesdays" });
    const context = noun(scene, "context");
    expect(context?.facts.map(({ words, by }) => [words, by])).toEqual([
      ["I drive on Tuesdays", daughter],
      ["Mum each morning", person],
    ]);
    expect(context?.newest).toBe("2026-03-03T09:00:00.000Z");
    expect(assess(scene).whoBrought.map(({ by, counts }) => [by, counts.context])).toEqual([
      [daughter, 1],
      [person, 1],
    ]);
  });

  it("takes what a place says about itself as context that nobody of the record brought", () => {
    const said = { lens: "physical", effect: "limiting", strength: 3, touches: ["hip-replacement"] } as const;
    const brought = { by: null, as: "place", at: "2026-02-01T00:00:00.000Z" as Instant } as const;
    const site = { version: 1, notes: [{ id: "1", ...said, ...brought, title: "Hip list 7 months" }] };
    const { nouns, whoBrought } = assess(rosasScene(), site);
    expect(nouns[2]?.facts.map(({ as, by }) => [as, by])).toEqual([["place", null]]);
    expect(whoBrought).toEqual([{ by: null, as: "place", counts: { aim: 0, science: 0, context: 1, improvement: 0 } }]);
  });
});

describe("the formula's operators", () => {
  it.each([
    { until: "aim", verbs: ["science-missing", "context-missing", "context-missing"] },
    { until: "science", verbs: ["not-matched", "context-missing", "context-missing"] },
    { until: "context", verbs: ["not-matched", "not-agreed", "no-test-yet"] },
    { until: "plan", verbs: [null, null, "no-test-yet"] },
    { until: "test", verbs: [null, null, "not-started"] },
    { until: "studied", verbs: [null, null, null] },
  ] as const)("with the $until, what stops them is $verbs", ({ until, verbs }) => {
    const scene = rosasScene();
    walk(scene, until);
    expect(assess(scene).verbs.map(({ because }) => because)).toEqual(verbs);
  });

  it("a claim of improvement needs a context, an aim, a measure and a studied test", () => {
    const scene = rosasScene();
    walk(scene, "studied");
    expect(assess(scene).claim).toEqual({ mayBeMade: true, because: [] });
    expect(assess(scene).ledBy).toBe("aim");
  });

  it("science may lead: an option from experience before the aim was said as it is now", () => {
    const scene = rosasScene();
    walk(scene, "science");
    const [aim] = scene.record.aim.aims.values();
    if (aim === undefined) throw new Error("Expected an aim.");
    scene.now = "2026-03-09T09:00:00.000Z" as never;
    scene.say(rosa, "aim.closed", { aim: aim.id, how: "changed" });
    scene.say(rosa, "aim.voiced", { ...schoolWalk, words: "Dance at the wedding" });
    expect(assess(scene).ledBy).toBe("science");
  });

  it("a missing context always blocks a claim", () => {
    fc.assert(
      fc.property(histories(150), ({ record }) => {
        const { nouns, claim } = assessFormula(record, silentSite, library);
        if (nouns[2]?.facts.length === 0) expect(claim.mayBeMade).toBe(false);
        if (claim.mayBeMade) expect(nouns[0]?.facts.length).toBeGreaterThan(0);
      }),
      { seed: 75, numRuns: 60 },
    );
  });

  it("every question has either a fact or a gap, and the next one is a gap", () => {
    fc.assert(
      fc.property(histories(150), ({ record }) => {
        const { nouns, next } = assessFormula(record, silentSite, library);
        for (const { facts, gaps, state } of nouns) {
          for (const { key } of gaps) expect(facts.some((fact) => fact.key === key)).toBe(false);
          expect(state === "well-known").toBe(gaps.length === 0);
          expect(state === "not-asked").toBe(facts.length === 0);
          expect(facts.map(({ at }) => at)).toEqual(
            facts
              .map(({ at }) => at)
              .toSorted()
              .toReversed(),
          );
        }
        const gaps = nouns.flatMap((each) => each.gaps.map(({ key }) => `${each.element} ${key}`));
        if (next === null) expect(gaps).toEqual([]);
        else expect(gaps).toContain(`${next.element} ${next.key}`);
      }),
      { seed: 96, numRuns: 60 },
    );
  });
});
