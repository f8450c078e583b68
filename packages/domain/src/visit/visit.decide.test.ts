import { describe, expect, it } from "vitest";
import { rosa, rosasScene, schoolWalk, tom } from "../history/scene.ts";
import { colleague, nobodys, partner } from "../history/world.ts";
import type { AimId, EntryId, Instant, VisitId } from "../ids.ts";

const startsAt = "2026-03-10T10:00:00.000Z" as Instant;

describe("a visit", () => {
  it("is planned with a professional who works with the person, opened, closed, and may be opened again", () => {
    const scene = rosasScene();
    expect(scene.answer(rosa, "visit.planned", { startsAt, professional: colleague })).toBe("unknown_reference");
    const visit = scene.say<"visit.planned", VisitId>(tom, "visit.planned", { startsAt, professional: partner });
    expect(scene.answer(tom, "visit.closed", { visit, promises: [] })).toBe("visit_not_open");
    const opened = scene.say(tom, "visit.opened", { visit });
    expect(scene.refusal(rosa, "visit.opened", { visit })).toEqual({ code: "already_answered", by: opened });
    expect(scene.answer(tom, "visit.moved", { visit, startsAt })).toBe("visit_not_open");
    scene.say(tom, "visit.closed", { visit, promises: [] });
    expect(scene.answer(rosa, "agenda.proposed", { visit, items: ["Sleep"] })).toBe("visit_not_open");
    expect(scene.answer(tom, "visit.opened", { visit })).toBe("taken");
  });

  it("closes with acts that took place", () => {
    const scene = rosasScene();
    const visit = scene.say<"visit.planned", VisitId>(tom, "visit.planned", { startsAt, professional: partner });
    scene.say(tom, "visit.opened", { visit });
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    const readBack = scene.say(tom, "aim.read-back", { aim, words: "To school" });
    const promise = scene.say(tom, "promise.made", { to: rosa.party, what: "Call", visit });
    const acts = { visit, readBack, promises: [promise as never] };
    expect(scene.answer(tom, "visit.closed", acts)).toBe("taken");
    expect(scene.answer(tom, "visit.closed", { ...acts, readBack: nobodys as EntryId })).toBe("unknown_reference");
    expect(scene.answer(tom, "visit.closed", { ...acts, decision: nobodys as never })).toBe("unknown_reference");
    expect(scene.answer(tom, "visit.closed", { ...acts, promises: [nobodys as never] })).toBe("unknown_reference");
  });

  it("gets a check-in while it is to come, or one without a visit", () => {
    const scene = rosasScene();
    const told = { aimStill: "yes", how: "phone" } as const;
    expect(scene.answer(rosa, "check-in.given", told)).toBe("taken");
    expect(scene.answer(rosa, "check-in.given", { ...told, visit: nobodys as VisitId })).toBe("unknown_reference");
  });
});
