import { describe, expect, it } from "vitest";
import { rosa, rosasScene, schoolWalk, tom } from "../history/scene.ts";
import { daughter, partner } from "../history/world.ts";
import type { AimId } from "../ids.ts";
import { silentSite } from "./library.ts";
import { lifeOf } from "./life-for-matching.ts";
import { madeLibrary, madePractice } from "./made-library.fixture.ts";
import { matchOptions } from "./match-options.ts";
import { workAsked } from "./work-asked.ts";

const two = (each: number) => ({ low: each, high: each });
const walks = madePractice("walks", {
  professionalDoes: ["call once a week"],
  asks: {
    effort: "high",
    sessionsAWeek: two(3),
    minutesASession: two(30),
    trips: { ...two(4), each: "month" },
    money: { ...two(10), currency: "EUR", each: "month" },
  },
});

function rosasPlan() {
  const scene = rosasScene();
  scene.say(tom, "condition.noted", { name: "Hip pain", state: "active" });
  const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
  const response = { kind: "standardised" } as const;
  const step = { aim, title: "Stretch", share: 1, professional: partner, response, personMinutesPerWeek: 40 } as const;
  scene.say(tom, "action.proposed", { ...step, tripsPerMonth: 0, moneyPerMonth: 0 });
  scene.say(rosa, "capacity.stated", {
    ...{ minutesPerWeek: 100, tripsPerMonth: 2, energy: "low" },
    moneyPerMonth: { amount: 20, currency: "EUR" },
  });
  const asked = (id = "walks") => {
    const options = matchOptions({ domains: ["moving"] }, lifeOf(scene.record), silentSite, madeLibrary([walks]));
    const option = options.find(({ practice }) => practice.id === id);
    if (option === undefined) throw new Error(`expected "${id}"`);
    return workAsked(scene.record, option, scene.now);
  };
  return { scene, asked };
}

const asksInes = {
  supporter: daughter,
  supporterName: "Inês",
  relation: "daughter",
  mayRead: ["life" as const],
  mayDo: [],
};

describe("who else could carry some of the work", () => {
  it.each([
    { name: "somebody whose name stands in a note is named once, in the person's words", note: "Inês, on Fridays" },
    { name: "the name alone is the same as the supporter", note: "inês" },
  ])("$name", ({ note }) => {
    const { scene, asked } = rosasPlan();
    scene.say(rosa, "life.noted", { kind: "support", title: note });
    scene.say(rosa, "grant.given", asksInes);
    expect(asked().couldCarry.map(({ title }) => title)).toEqual([note, "Tom"]);
  });
  it("a name within another name is somebody else, and two notes with one name are one to ask", () => {
    const { scene, asked } = rosasPlan();
    scene.say(rosa, "life.noted", { kind: "support", title: "Tomasina" });
    scene.say(rosa, "life.noted", { kind: "support", title: "tomasina " });
    expect(asked().couldCarry.map(({ who }) => who)).toEqual(["support", "professional"]);
  });
});

describe("the work of an option, before anyone agrees", () => {
  it("is added to what the plan asks, and what is too much is said", () => {
    const { before, after, energy, tooMuch } = rosasPlan().asked();
    expect(energy).toEqual({ asks: 3, capacity: 1 });
    expect(before.minutesPerWeek).toMatchObject({ known: 40, over: 0 });
    expect(after.minutesPerWeek).toMatchObject({ known: 130, over: 30 });
    expect(after.moneyPerMonth).toMatchObject({ known: 10, over: 0 });
    expect(tooMuch).toEqual([
      { kind: "minutes-per-week", asks: 130, capacity: 100 },
      { kind: "trips-per-month", asks: 4, capacity: 2 },
      { kind: "energy", asks: 3, capacity: 1 },
    ]);
  });

  it("adds nothing for carrying on as now", () => {
    const { before, after, tooMuch } = rosasPlan().asked("keep-as-it-is");
    expect(after).toEqual(before);
    expect(tooMuch).toEqual([]);
  });

  it("names who else could carry some of it: supports, supporters with a current grant, professionals", () => {
    const { scene, asked } = rosasPlan();
    scene.say(rosa, "life.noted", { kind: "support", title: "Ana next door" });
    const grant = {
      supporter: daughter,
      supporterName: "Inês",
      relation: "daughter",
      mayRead: ["life" as const],
      mayDo: [],
    };
    scene.say(rosa, "grant.given", grant);
    expect(asked().couldCarry).toMatchObject([
      { who: "support", title: "Ana next door" },
      { who: "supporter", party: daughter, title: "Inês" },
      { who: "professional", party: partner, title: "Tom", does: ["call once a week"] },
    ]);
    const [given] = scene.record.consent.grants.values();
    if (given === undefined) throw new Error("expected a grant");
    scene.say(rosa, "grant.withdrawn", { grant: given.id });
    expect(asked().couldCarry.map(({ who }) => who)).toEqual(["support", "professional"]);
  });
});
