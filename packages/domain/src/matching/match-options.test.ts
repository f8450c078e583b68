import type { EvidenceStatement, Practice } from "@aimwell/library";
import * as shippedLibrary from "@aimwell/library/evidence";
import { describe, expect, it } from "vitest";
import type { Body } from "../entry.ts";
import { rosa, rosasScene, tom } from "../history/scene.ts";
import { type OptionLibrary, type SiteContext, silentSite } from "./library.ts";
import { lifeOf, type MatchedOption, matchOptions } from "./match-options.ts";

const nothingSaid: Practice["asks"] = {
  effort: null,
  inWords: null,
  basis: null,
  sessionsAWeek: null,
  weeks: null,
  minutesASession: null,
  trips: null,
  money: null,
};
function practice(id: string, given: Partial<Practice> = {}): Practice {
  const base = { id, kind: "from-evidence", title: id, about: id, personDoes: [], professionalDoes: [] } as const;
  return {
    ...base,
    asks: nothingSaid,
    conditions: ["hip osteoarthritis"],
    aimDomains: ["moving"],
    statements: [id],
    ...given,
  };
}
const two = (each: number) => ({ low: each, high: each });
const exercise = practice("exercise", {
  asks: { ...nothingSaid, sessionsAWeek: { low: 2, high: 3 }, minutesASession: two(40) },
});
const group = practice("group", {
  aimDomains: ["pain"],
  asks: { ...nothingSaid, weeks: two(8), trips: { low: 8, high: 8, each: "in all" } },
});
const wait = practice("wait-and-see", { kind: "always-there", conditions: [], aimDomains: [], statements: [] });
const carryOn = { ...wait, id: "keep-as-it-is" };
const grades: Readonly<Record<string, EvidenceStatement["certainty"]["grade"]>> = { exercise: "moderate", group: null };

const statement = (id: string, { aimDomains }: Practice) =>
  ({ id, aimDomains, certainty: { grade: grades[id] ?? null, by: "" } }) as unknown as EvidenceStatement;

const library: OptionLibrary = {
  conditionsNamed: (name) => (/hip/i.test(name) ? ["hip osteoarthritis"] : []),
  practicesFor: ({ conditions }) => (conditions.length > 0 ? [group, exercise, wait, carryOn] : [wait, carryOn]),
  statementsOf: (each) => each.statements.map((id) => statement(id, each)),
  statementById: () => undefined,
};

const offering = (...ids: readonly string[]): SiteContext => ({
  notes: [],
  offers: new Map(ids.map((id) => [id, { canOffer: true, because: null }])),
});

interface Life {
  readonly notes?: readonly Body<"life.noted">[];
  readonly capacity?: Body<"capacity.stated">;
}

function match(domains: readonly string[], { notes = [], capacity }: Life = {}, site: SiteContext = silentSite) {
  const scene = rosasScene();
  scene.say(tom, "condition.noted", { name: "Osteoarthritis of hip", state: "active" });
  for (const note of notes) scene.say(rosa, "life.noted", note);
  if (capacity !== undefined) scene.say(rosa, "capacity.stated", capacity);
  return matchOptions({ domains }, lifeOf(scene.record), site, library);
}
const found = (options: readonly MatchedOption[], id: string) => options.find((each) => each.practice.id === id);
const part = (options: readonly MatchedOption[], id: string, name: string) =>
  found(options, id)?.parts.find((each) => each.part === name);

describe("options for an aim", () => {
  it("always have waiting and carrying on, last", () => {
    expect(match(["moving"]).map((each) => each.practice.id)).toEqual([
      "exercise",
      "group",
      "wait-and-see",
      "keep-as-it-is",
    ]);
    const healthy = matchOptions({ domains: [] }, lifeOf(rosasScene().record), silentSite, library);
    expect(healthy.map((each) => each.practice.id)).toEqual(["wait-and-see", "keep-as-it-is"]);
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

  it("have science as strong as its best grade, and not known where nobody graded it", () => {
    const options = match([]);
    expect(part(options, "exercise", "science")).toMatchObject({
      value: 0.75,
      reasons: [{ key: "certainty", grade: "moderate", statement: "exercise" }],
    });
    expect(part(options, "group", "science")).toMatchObject({ answer: "not-known", value: null });
  });

  it.each([
    { name: "enough time", minutesPerWeek: 120, value: 1, answer: "yes" },
    { name: "half of the time", minutesPerWeek: 60, value: 0.5, answer: "perhaps" },
    { name: "no time", minutesPerWeek: 0, value: 0, answer: "not-yet" },
  ])("ask for the most that the source speaks of: with $name, $answer", ({ minutesPerWeek, value, answer }) =>
    expect(part(match(["moving"], { capacity: { minutesPerWeek } }), "exercise", "work")).toMatchObject({
      value,
      answer,
    }),
  );

  it("count trips by the month", () => {
    const trips = part(match(["pain"], { capacity: { tripsPerMonth: 2 } }), "group", "work");
    // Eight trips in eight weeks are one a week, which is 52/12 a month.
    expect(trips?.value).toBeCloseTo(2 / (52 / 12), 10);
  });

  it("run into a barrier that the person named, and say which", () => {
    const barrier = { kind: "barrier", title: "The stairs to the gym", touches: ["exercise"] } as const;
    const options = match(["moving"], { notes: [{ ...barrier, touches: ["exercise"] }] }, offering("exercise"));
    expect(part(options, "exercise", "life")).toMatchObject({ answer: "not-yet", value: 0 });
    expect(part(options, "exercise", "life")?.reasons).toMatchObject([
      { key: "life-note", kind: "barrier", title: "The stairs to the gym" },
    ]);
    expect(found(options, "exercise")).toMatchObject({ fit: 0, match: 0 });
  });

  it("are made harder, and not barred, by what the person wants to keep", () => {
    const barrier = { kind: "barrier", title: "Mum each morning", touches: ["exercise"] } as const;
    const options = match(["moving"], { notes: [{ ...barrier, mineToKeep: true, touches: ["exercise"] }] });
    expect(part(options, "exercise", "life")).toMatchObject({ answer: "perhaps", value: 0.5 });
    const joy = { kind: "joy", title: "Walks by the river", touches: ["exercise"] } as const;
    expect(part(match(["moving"], { notes: [{ ...joy, touches: ["exercise"] }] }), "exercise", "life")?.value).toBe(1);
  });

  it("get no match while the context is not known, and zero where the place can't offer it", () => {
    expect(found(match(["moving"]), "exercise")).toMatchObject({ fit: null, match: null });
    const closed = { notes: [], offers: new Map([["exercise", { canOffer: false, because: "No room" }]]) };
    expect(found(match(["moving"], {}, closed), "exercise")).toMatchObject({ fit: 0, match: 0 });
    expect(found(match(["moving"], {}, offering("exercise")), "exercise")).toMatchObject({ fit: 1, match: 1.75 });
  });

  it("stand in the order of their match, so far as it is known", () => {
    const options = match(["moving"], {}, offering("group"));
    expect(options.map((each) => [each.practice.id, each.match])).toEqual([
      ["group", 0],
      ["exercise", null],
      ["wait-and-see", 0],
      ["keep-as-it-is", 0],
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
    for (const { practice: each, statements } of moving) {
      expect(statements.map(({ id }) => id)).toEqual(each.statements);
      if (each.kind === "from-evidence") expect(statements.length).toBeGreaterThan(0);
    }
    expect(moving.slice(-2).map((each) => each.practice.id)).toEqual(["wait-and-see", "keep-as-it-is"]);
  });

  it("say of every part either a value between 0 and 1 or that nobody knows", () => {
    for (const { parts } of options([])) {
      for (const { value, answer } of parts) {
        if (value === null) expect(answer).toBe("not-known");
        else expect(value >= 0 && value <= 1).toBe(true);
      }
    }
  });
});
