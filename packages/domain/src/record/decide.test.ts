import { describe, expect, it } from "vitest";
import type { Measurement } from "../entry.ts";
import { clinic, fiveSteps, rosa, rosasScene, schoolWalk, singh, tom } from "../history/scene.ts";
import { colleague, nobodys, partner, person, site } from "../history/world.ts";
import type { AimId, EntryId, MeasureId, PartyId, SubjectId } from "../ids.ts";
import { decide, decideMeasurement } from "./decide.ts";
import { emptyRecord } from "./record.ts";

describe("an author", () => {
  it("signs with the own name and the own role", () => {
    const scene = rosasScene();
    const draft = scene.draft(rosa, "aim.voiced", schoolWalk);
    const forged = decide(scene.record, draft, { actor: tom, now: scene.now });
    expect(forged).toEqual({
      ok: false,
      refusal: { code: "not_your_name", by: person, as: "person", actor: partner },
    });
    const dressed = decide(scene.record, { ...draft, as: "professional" }, { actor: rosa, now: scene.now });
    expect(dressed.ok ? null : dressed.refusal.code).toBe("not_your_name");
  });

  it("who is a person writes in the own record only", () => {
    const scene = rosasScene();
    const draft = { ...scene.draft(rosa, "aim.voiced", schoolWalk), subject: nobodys as SubjectId };
    expect(decide(emptyRecord(), draft, { actor: rosa, now: scene.now })).toEqual({
      ok: false,
      refusal: { code: "not_your_record" },
    });
  });

  it.each([
    { name: "ten minutes ahead", at: "2026-03-02T09:10:00.000Z", answer: "taken" },
    { name: "a second more", at: "2026-03-02T09:10:01.000Z", answer: "said_in_the_future" },
    { name: "months ago, from a phone that was offline", at: "2025-11-02T09:10:01.000Z", answer: "taken" },
  ])("whose clock is $name: $answer", ({ at, answer }) =>
    expect(rosasScene().answer(rosa, "aim.voiced", schoolWalk, { at })).toBe(answer),
  );

  it("is told first that the name is wrong, then that it is not allowed, then what does not fit", () => {
    const scene = rosasScene();
    const body = { aim: nobodys as AimId, answer: "yes" } as const;
    const draft = scene.draft(rosa, "aim.confirmed", body, { at: "2030-01-01T00:00:00.000Z" });
    const code = (actor: typeof rosa, given = draft) => {
      const decided = decide(scene.record, given, { actor, now: scene.now });
      return decided.ok ? "taken" : decided.refusal.code;
    };
    expect(code(tom)).toBe("not_your_name");
    expect(code(tom, { ...draft, by: partner, as: "professional" })).toBe("not_allowed");
    expect(code(rosa)).toBe("said_in_the_future");
    expect(code(rosa, { ...draft, at: scene.now })).toBe("unknown_reference");
  });
});

describe("a new version", () => {
  it("names the version before, and the second of two who change the same thing is shown the first", () => {
    const scene = rosasScene();
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    const body = { aim, ...schoolWalk, words: "Walk him there" };
    const said = aim as string as EntryId;
    expect(scene.refusal(rosa, "aim.revised", body)).toEqual({ code: "supersedes_missing", current: said });
    const first = scene.say(rosa, "aim.revised", body, { supersedes: said });
    expect(scene.refusal(rosa, "aim.revised", body, { supersedes: said })).toEqual({
      code: "superseded_already",
      by: first,
    });
    expect(scene.answer(rosa, "aim.revised", body, { supersedes: first })).toBe("taken");
  });

  it("is only for what has versions", () => {
    const scene = rosasScene();
    const told = scene.say(rosa, "life.state-told", { state: "well-enough" });
    expect(scene.answer(rosa, "life.state-told", { state: "bad-spell" }, { supersedes: told })).toBe(
      "unknown_reference",
    );
  });

  it("of an introduction is fine; a second introduction is not", () => {
    const scene = rosasScene();
    const by = scene.record.person.introduced?.brought.entry as EntryId;
    expect(scene.refusal(tom, "person.introduced", { name: "Rosa P." })).toEqual({
      code: "person_already_introduced",
      by,
    });
    expect(scene.answer(rosa, "person.introduced", { name: "Rosa P." }, { supersedes: by })).toBe("taken");
  });

  it("of a condition, a contribution or a capacity replaces the one before", () => {
    const scene = rosasScene();
    const hip = scene.say(tom, "condition.noted", { name: "Hip osteoarthritis", state: "active" });
    scene.say(rosa, "condition.noted", { name: "Hip osteoarthritis", state: "past" }, { supersedes: hip });
    expect(scene.record.person.conditions.map(({ state }) => state)).toEqual(["past"]);
    const given = scene.say(rosa, "capacity.stated", { minutesPerWeek: 60 });
    scene.say(rosa, "capacity.stated", { minutesPerWeek: 90 }, { supersedes: given });
    expect(scene.answer(rosa, "capacity.stated", { minutesPerWeek: 30 }, { supersedes: given })).toBe(
      "superseded_already",
    );
    const mine = scene.say(tom, "partnership.contribution-stated", { skill: "Hips" });
    const more = { skill: "Hips and knees" };
    expect(scene.answer(tom, "partnership.contribution-stated", more, { supersedes: mine })).toBe("taken");
    expect(scene.answer(rosa, "partnership.contribution-stated", more, { supersedes: mine })).toBe("unknown_reference");
  });
});

describe("a measurement", () => {
  const walked = "minutes-walked" as MeasureId;
  const adopted = {
    measure: walked,
    title: "Minutes walked",
    unit: "min",
    better: "up",
    kind: "aim",
    lens: "service",
    smallest: 0,
    largest: 600,
  } as const;

  it.each([
    { name: "the smallest", value: 0, answer: "taken" },
    { name: "the largest", value: 600, answer: "taken" },
    { name: "below the smallest", value: -1, answer: "value_out_of_range" },
    { name: "above the largest", value: 601, answer: "value_out_of_range" },
    { name: "of a measure that nobody adopted", value: 5, measure: "unheard-of", answer: "measure_unknown" },
    { name: "by another name", value: 5, by: colleague, answer: "not_your_name" },
    { name: "of tomorrow", value: 5, takenAt: "2026-03-03T09:00:00.000Z", answer: "said_in_the_future" },
  ])("$name: $answer", ({ value, measure, by, takenAt, answer }) => {
    const scene = rosasScene();
    scene.say(tom, "measure.adopted", adopted);
    const measurement = {
      id: nobodys,
      subject: person as string,
      measure: measure ?? walked,
      takenAt: takenAt ?? scene.now,
      value,
      by: by ?? person,
      as: "person",
    } as Measurement;
    const decided = decideMeasurement(scene.record, measurement, { actor: rosa, now: scene.now });
    expect(decided.ok ? "taken" : decided.refusal.code).toBe(answer);
  });

  it("comes from a professional only while the partnership holds", () => {
    const scene = rosasScene();
    scene.say(tom, "measure.adopted", adopted);
    const value = { id: nobodys, subject: person as string, measure: walked, takenAt: scene.now, value: 5 };
    const of = (actor: typeof rosa) => {
      const decided = decideMeasurement(scene.record, { ...value, by: actor.party, as: actor.role } as Measurement, {
        actor,
        now: scene.now,
      });
      return decided.ok ? "taken" : decided.refusal.code;
    };
    expect([of(tom), of(singh), of(clinic)]).toEqual(["taken", "no_partnership", "taken"]);
  });
});

describe("relations", () => {
  it("are stated by each party for itself, and promises kept or late by who made them", () => {
    const scene = rosasScene();
    const promise = scene.say(tom, "promise.made", { to: person, what: "Call on Friday" });
    expect(scene.answer(rosa, "promise.missed", { promise: promise as never })).toBe("not_yours");
    expect(scene.answer(rosa, "promise.kept", { promise: promise as never })).toBe("taken");
    scene.say(tom, "promise.kept", { promise: promise as never });
    expect(scene.answer(rosa, "promise.kept", { promise: promise as never })).toBe("already_answered");
    expect(scene.answer(rosa, "promise.made", { to: nobodys as PartyId, what: "Come" })).toBe("unknown_reference");
    expect(scene.answer(rosa, "trust.reported", { toward: partner, level: 4 })).toBe("taken");
    expect(scene.answer(rosa, "trust.reported", { toward: colleague, level: 4 })).toBe("unknown_reference");
  });

  it("end by the person, or by the professional for its own part", () => {
    const scene = rosasScene();
    scene.say(rosa, "partnership.formed", {
      professional: colleague,
      professionalName: "Dr Singh",
      profession: "Doctor",
    });
    expect(scene.answer(tom, "partnership.ended", { professional: colleague })).toBe("not_yours");
    expect(scene.answer(singh, "partnership.ended", { professional: colleague })).toBe("taken");
    expect(scene.answer(rosa, "partnership.ended", { professional: colleague })).toBe("taken");
    expect(scene.answer(rosa, "partnership.ended", { professional: site })).toBe("unknown_reference");
  });
});

describe("consents and grants", () => {
  it("can't be given for the past, nor taken back twice", () => {
    const scene = rosasScene();
    expect(scene.answer(rosa, "consent.given", { purpose: "research", until: "2026-03-01" as never })).toBe(
      "already_past",
    );
    const consent = scene.say(rosa, "consent.given", { purpose: "research", until: "2026-03-02" as never });
    scene.say(rosa, "consent.withdrawn", { consent: consent as never });
    expect(scene.answer(rosa, "consent.withdrawn", { consent: consent as never })).toBe("already_answered");
    expect(scene.answer(rosa, "grant.withdrawn", { grant: consent as never })).toBe("unknown_reference");
  });
});

describe("five steps", () => {
  it("are the person's once the aim is, and part of the proposal before that", () => {
    const scene = rosasScene();
    const aim = scene.say<"aim.proposed", AimId>(tom, "aim.proposed", { ...schoolWalk, source: "Letter" });
    const scale = { aim, levels: fiveSteps, convention: "pco", startLevel: -1 } as const;
    scene.say(tom, "aim.scaled", scale);
    scene.say(rosa, "aim.confirmed", { aim, answer: "yes" });
    expect(scene.answer(tom, "aim.scaled", scale)).toBe("levels_are_the_persons");
    expect(scene.answer(rosa, "aim.scaled", scale)).toBe("taken");
  });
});
