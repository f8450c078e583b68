import * as shippedLibrary from "@aimwell/library/evidence";
import { describe, expect, it } from "vitest";
import type { Body } from "../entry.ts";
import { rosa, rosasScene, tom } from "../history/scene.ts";
import type { AimId, DecisionId, Instant, LocalDate } from "../ids.ts";
import { type SiteContext, type SiteNote, silentSite } from "./library.ts";
import { lifeOf } from "./life-for-matching.ts";
import { madeFinding, madeLibrary, madePractice } from "./made-library.fixture.ts";
import { type MatchedOption, matchOptions } from "./match-options.ts";
import { ownExperienceOf } from "./own-experience.ts";
import { wouldHaveToChange } from "./would-have-to-change.ts";

const two = (each: number) => ({ low: each, high: each });
const exercise = madePractice("exercise", {
  asks: { effort: "medium", sessionsAWeek: { low: 2, high: 3 }, minutesASession: two(40) },
  needs: { place: ["exercise-teacher"], life: ["room-to-move"] },
});
const group = madePractice("group", {
  aimDomains: ["pain"],
  asks: {
    weeks: two(8),
    trips: { low: 8, high: 8, each: "in all" },
    money: { ...two(120), currency: "EUR", each: "in all" },
  },
});
const studied = { ageFrom: 50, ageTo: null, without: ["hip osteoarthritis"] };
const library = madeLibrary([group, exercise], {
  exercise: [
    madeFinding("sure", { grade: "moderate", way: "helps" }),
    madeFinding("less-sure", { grade: "low", way: "helps" }),
  ],
  group: [madeFinding("ungraded", { grade: null, way: "helps", domains: ["pain"] })],
});

const here = (effect: SiteNote["effect"], strength: 1 | 2 | 3, ...touches: readonly string[]): SiteNote => ({
  id: `${effect} ${touches.join()}`,
  lens: "physical",
  effect,
  strength,
  title: `${effect} ${strength}`,
  touches,
  by: null,
  as: "place",
  at: "2026-02-01T00:00:00.000Z" as Instant,
});
const place = (...notes: readonly SiteNote[]): SiteContext => ({ version: 1, notes });

interface Life {
  readonly notes?: readonly Body<"life.noted">[];
  readonly capacity?: Body<"capacity.stated">;
  readonly bornOn?: string;
}
const today = "2026-03-02" as LocalDate;

function match(domains: readonly string[], life: Life = {}, site: SiteContext = silentSite, of = library) {
  const { notes = [], capacity, bornOn } = life;
  const scene = rosasScene();
  const introduced = scene.record.person.introduced?.brought.entry;
  if (bornOn !== undefined && introduced !== undefined)
    scene.say(rosa, "person.introduced", { name: "Rosa", bornOn }, { supersedes: introduced });
  scene.say(tom, "condition.noted", { name: "Osteoarthritis of hip", state: "active" });
  for (const note of notes) scene.say(rosa, "life.noted", note);
  if (capacity !== undefined) scene.say(rosa, "capacity.stated", capacity);
  return matchOptions({ domains }, lifeOf(scene.record, today), site, of);
}
const found = (options: readonly MatchedOption[], id: string): MatchedOption => {
  const option = options.find((each) => each.practice.id === id);
  if (option === undefined) throw new Error(`expected "${id}" among the options`);
  return option;
};
const part = (options: readonly MatchedOption[], id: string, name: string) =>
  found(options, id).parts.find((each) => each.part === name);

describe("options for an aim", () => {
  it("always have waiting and carrying on, last", () => {
    expect(match(["moving"]).map((each) => each.practice.id)).toEqual([
      "exercise",
      "group",
      "keep-as-it-is",
      "wait-and-see",
    ]);
    const healthy = matchOptions({ domains: [] }, lifeOf(rosasScene().record), silentSite, library);
    expect(healthy.map((each) => each.practice.id)).toEqual(["keep-as-it-is", "wait-and-see"]);
  });

  it("serve an aim by the share of its domains that their evidence speaks of", () => {
    expect(part(match(["moving", "pain"]), "exercise", "aim")).toEqual({
      part: "aim",
      answer: "perhaps",
      value: 0.5,
      reasons: [{ key: "serves-domains", served: ["moving"], of: ["moving", "pain"] }],
    });
    expect(part(match([]), "exercise", "aim")).toMatchObject({ answer: "not-known", value: null });
  });

  it("come with what people brought from own experience for this aim, and say so", () => {
    const scene = rosasScene();
    const voiced = { words: "Walk to school", horizon: "near", domains: ["moving"] } as const;
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", voiced);
    const decision = scene.say<"decision.opened", DecisionId>(tom, "decision.opened", { aim, question: "How?" });
    const offer = { decision, statements: [], shown: [] };
    scene.say(rosa, "option.offered", {
      ...offer,
      title: "Walk with Ana",
      basis: "person-experience",
      asks: { personMinutesPerWeek: 60 },
    });
    const own = ownExperienceOf(scene.record, aim);
    scene.say(rosa, "capacity.stated", { minutesPerWeek: 30 });
    const [walk] = matchOptions({ domains: ["moving"], own }, lifeOf(scene.record), silentSite, library);
    expect(walk).toMatchObject({ practice: { kind: "own-experience", title: "Walk with Ana" }, fit: 0.5, match: 0.5 });
    expect(walk?.parts[0]?.reasons).toEqual([{ key: "own-experience", as: "person" }]);
    expect(walk?.parts[1]?.value).toBeNull();
  });
});

describe("the science of an option", () => {
  it("is as strong as its surest finding, and not known where nobody graded it", () => {
    expect(part(match([]), "exercise", "science")).toMatchObject({ value: 0.75, answer: "perhaps" });
    expect(part(match([]), "exercise", "science")?.reasons).toContainEqual({
      key: "certainty",
      grade: "moderate",
      statement: "sure",
    });
    expect(part(match([]), "group", "science")).toMatchObject({ answer: "not-known", value: null });
  });

  it.each([
    { ways: ["helps", "helps"], value: 1 },
    { ways: ["helps", "unclear"], value: 0.75 },
    { ways: ["helps", "against"], value: 0.5 },
    { ways: ["unclear", "not-told"], value: 0.5 },
    { ways: ["against"], value: 0 },
  ] as const)("counts null and contrary findings: $ways", ({ ways, value }) => {
    const findings = ways.map((way, at) => madeFinding(`finding-${at}`, { grade: "high", way }));
    const options = match(["moving"], {}, silentSite, madeLibrary([exercise], { exercise: findings }));
    expect(part(options, "exercise", "science")?.value).toBe(value);
  });

  it.each([
    { name: "among those studied", bornOn: "1970-03-02", ages: { ...studied, without: [] }, value: 1 },
    { name: "a day too young", bornOn: "1976-03-03", ages: { ...studied, without: [] }, value: 0.5 },
    { name: "50 on this day", bornOn: "1976-03-02", ages: { ...studied, without: [] }, value: 1 },
    { name: "with a condition that they did not have", bornOn: "1970-03-02", ages: studied, value: 0.5 },
  ])("is for people like this one: $name", ({ bornOn, ages, value }) => {
    const finding = madeFinding("finding", { grade: "high", way: "helps", studied: ages });
    const options = match(["moving"], { bornOn }, silentSite, madeLibrary([exercise], { exercise: [finding] }));
    expect(part(options, "exercise", "science")?.value).toBe(value);
  });
});

describe("the work that an option asks", () => {
  it.each([
    { name: "enough time", minutesPerWeek: 120, value: 1, answer: "yes" },
    { name: "half of the time", minutesPerWeek: 60, value: 0.5, answer: "perhaps" },
    { name: "no time", minutesPerWeek: 0, value: 0, answer: "not-yet" },
  ])("is the most that the source speaks of: with $name, $answer", ({ minutesPerWeek, value, answer }) =>
    expect(part(match(["moving"], { capacity: { minutesPerWeek } }), "exercise", "work")).toMatchObject({
      value,
      answer,
    }),
  );

  it("counts trips and money by the month", () => {
    // Eight trips and 120 euros in eight weeks are one and 15 a week, and a month has 52/12 weeks.
    const trips = part(match(["pain"], { capacity: { tripsPerMonth: 2 } }), "group", "work");
    expect(trips?.value).toBeCloseTo(2 / (52 / 12), 10);
    const euros = (amount: number, currency = "EUR") => ({ capacity: { moneyPerMonth: { amount, currency } } });
    expect(part(match(["pain"], euros(26)), "group", "work")?.value).toBeCloseTo(26 / 65, 10);
    expect(part(match(["pain"], euros(26, "USD")), "group", "work")?.value).toBeNull();
  });

  it.each([
    { energy: "low", value: 0.5 },
    { energy: "some", value: 1 },
  ] as const)("is weighed against energy: $energy", ({ energy, value }) =>
    expect(part(match(["moving"], { capacity: { energy } }), "exercise", "work")?.value).toBe(value),
  );

  it("comes on top of what the plan asks already", () => {
    const life = { ...lifeOf(rosasScene().record), conditions: ["hip"] };
    const capacity = { minutesPerWeek: 180, brought: {} as never };
    const already = { minutesPerWeek: 120, tripsPerMonth: 0, moneyPerMonth: 0 };
    const options = matchOptions({ domains: ["moving"] }, { ...life, capacity, already }, silentSite, library);
    expect(part(options, "exercise", "work")?.value).toBe(0.5);
  });
});

describe("the life that an option must fit", () => {
  const barrier = { kind: "barrier", title: "The stairs to the gym", touches: ["exercise"] } as const;

  it("bars it by what stands in the way, and says what", () => {
    const options = match(["moving"], { notes: [barrier] }, place(here("enabling", 3, "exercise")));
    expect(part(options, "exercise", "life")).toMatchObject({ answer: "not-yet", value: 0 });
    expect(found(options, "exercise")).toMatchObject({ fit: 0, match: 0 });
    expect(wouldHaveToChange(found(options, "exercise")).inTheWay).toMatchObject([
      { part: "life", left: 0, reason: { title: barrier.title }, whoCould: ["person", "supporter", "professional"] },
    ]);
  });

  it.each([
    { name: "a barrier that the person wants to keep", note: { ...barrier, mineToKeep: true }, value: 0.5 },
    { name: "a burden of little weight", note: { ...barrier, kind: "burden", weight: 1 }, value: 0.75 },
    { name: "a burden of much weight", note: { ...barrier, kind: "burden", weight: 3 }, value: 0.25 },
    { name: "a joy", note: { ...barrier, kind: "joy" }, value: 1 },
    { name: "a preference, whose words tell which way", note: { ...barrier, kind: "preference" }, value: null },
    { name: "a note on what it needs", note: { ...barrier, touches: ["room-to-move"] }, value: 0 },
    { name: "a note on something else", note: { ...barrier, touches: ["group"] }, value: null },
  ] as const)("weighs $name", ({ note, value }) =>
    expect(part(match(["moving"], { notes: [note] }), "exercise", "life")?.value).toBe(value),
  );

  it("shows a note whose words may speak of a need, and does not weigh it", () => {
    const note = { kind: "burden", title: "2 buses, 90 minutes each way" } as const;
    const travelling = madePractice("travelling", { needs: { place: [], life: ["travel", "set-hour"] } });
    const options = match(["moving"], { notes: [note] }, silentSite, madeLibrary([travelling]));
    expect(part(options, "travelling", "life")).toMatchObject({
      value: null,
      reasons: [
        { key: "life-note-may-touch", title: note.title, need: "travel" },
        { key: "life-need-not-said", need: "set-hour" },
      ],
    });
  });

  it("leaves open what nobody said of its needs", () =>
    expect(part(match(["moving"]), "exercise", "life")).toMatchObject({
      answer: "not-known",
      reasons: [{ key: "life-need-not-said", need: "room-to-move" }],
    }));
});

describe("the place that an option must fit", () => {
  it("gives no match while nothing is known of life and place, and zero where it can't be offered", () => {
    expect(found(match(["moving"]), "exercise")).toMatchObject({ fit: null, match: null });
    const closed = found(match(["moving"], {}, place(here("limiting", 3, "exercise"))), "exercise");
    expect(closed).toMatchObject({ fit: 0, match: 0 });
    expect(wouldHaveToChange(closed).inTheWay).toMatchObject([{ part: "place", whoCould: ["professional", "place"] }]);
    const open = found(match(["moving"], {}, place(here("enabling", 3, "exercise"))), "exercise");
    expect(open).toMatchObject({ fit: 1, match: 1.75 });
  });

  it.each([
    { strength: 1, value: 0.75 },
    { strength: 2, value: 0.5 },
    { strength: 3, value: 0 },
  ] as const)("limits by what it lacks: strength $strength", ({ strength, value }) =>
    expect(
      part(match(["moving"], {}, place(here("limiting", strength, "exercise-teacher"))), "exercise", "place")?.value,
    ).toBe(value),
  );

  it("orders options by match, as far as nothing speaks against what is not known", () => {
    const options = match(["pain"], {}, place(here("enabling", 3, "group"), here("limiting", 2, "exercise")));
    expect(options.map((each) => [each.practice.id, each.match])).toEqual([
      ["group", 1],
      ["exercise", 0],
      ["keep-as-it-is", 0],
      ["wait-and-see", 0],
    ]);
  });
});

describe("options from the shipped library", () => {
  const options = (domains: readonly string[]) => {
    const scene = rosasScene();
    scene.say(tom, "condition.noted", { name: "Osteoarthritis of hip", state: "active" });
    return matchOptions({ domains }, lifeOf(scene.record), silentSite, shippedLibrary);
  };

  it("speak of the person's condition and the aim's domain, and carry their statements", () => {
    const moving = options(["moving"]);
    expect(moving.map((each) => each.practice.id)).toEqual(expect.arrayContaining(["hip-exercise", "hip-replacement"]));
    for (const { practice, statements } of moving) expect(statements.map(({ id }) => id)).toEqual(practice.statements);
  });

  it("say of every part either a value between 0 and 1 or that nobody knows", () => {
    for (const { parts, match: each } of options(["moving", "pain"])) {
      for (const { value, answer } of parts) {
        expect(value === null).toBe(answer === "not-known");
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(value ?? 0).toBeLessThanOrEqual(1);
      }
      expect(each ?? 0).toBeLessThanOrEqual(2);
    }
  });
});
