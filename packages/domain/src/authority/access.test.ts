import { describe, expect, it } from "vitest";
import { ines, rosa, rosasScene, schoolWalk } from "../history/scene.ts";
import { daughter, partner, person, subject } from "../history/world.ts";
import type { Instant, LocalDate } from "../ids.ts";
import { entryTypes } from "../record/record.ts";
import { accessOf } from "./access.ts";
import { scopeOf } from "./scope.ts";

const grant = { supporter: daughter, supporterName: "Inês", relation: "daughter" };

describe("who may see what", () => {
  it("lets the person and the professional at work see all, and a supporter what the grant names", () => {
    const scene = rosasScene();
    scene.say(rosa, "grant.given", { ...grant, mayRead: ["plan"], mayDo: [], until: "2026-06-30" as LocalDate });
    expect(accessOf(scene.record, { subject, now: scene.now })).toEqual([
      { party: daughter, role: "supporter", scopes: ["plan", "private", "relationship"], until: "2026-06-30" },
      { party: partner, role: "professional", scopes: "all", until: null },
      { party: person, role: "person", scopes: "all", until: null },
    ]);
  });

  it.each([
    { name: "on its last day", now: "2026-06-30T22:00:00.000Z", sees: true },
    { name: "the day after", now: "2026-07-01T00:00:00.000Z", sees: false },
  ])("a grant holds $name: $sees", ({ now, sees }) => {
    const scene = rosasScene();
    scene.say(rosa, "grant.given", { ...grant, mayRead: ["plan"], mayDo: [], until: "2026-06-30" as LocalDate });
    const parties = accessOf(scene.record, { subject, now: now as Instant }).map(({ party }) => party);
    expect(parties.includes(daughter)).toBe(sees);
  });

  it("a new grant takes the place of a wider one, and withdrawing it does not bring the old one back", () => {
    const scene = rosasScene();
    scene.say(rosa, "grant.given", { ...grant, mayRead: ["aim", "life", "plan"], mayDo: ["speak-for"] });
    const narrow = scene.say(rosa, "grant.given", { ...grant, mayRead: ["plan"], mayDo: [] });
    expect(scene.answer(ines, "aim.voiced", schoolWalk)).toBe("grant_missing");
    scene.say(rosa, "grant.withdrawn", { grant: narrow as never });
    expect(accessOf(scene.record, { subject, now: scene.now }).some(({ party }) => party === daughter)).toBe(false);
  });

  it("ends with the partnership", () => {
    const scene = rosasScene();
    scene.say(rosa, "partnership.ended", { professional: partner });
    expect(accessOf(scene.record, { subject, now: scene.now })).toEqual([
      { party: person, role: "person", scopes: "all", until: null },
    ]);
  });

  it("keeps a lean that nobody turned yet, and what somebody feels or thinks over, for its writer alone", () =>
    expect(entryTypes.filter((type) => scopeOf(type) === "private")).toEqual([
      "lean.taken",
      "pulse.given",
      "joy.reported",
      "reflection.written",
    ]));

  it("shows a supporter no answers, no trust and no consents, whatever the grant names", () => {
    const scene = rosasScene();
    scene.say(rosa, "grant.given", {
      ...grant,
      mayRead: ["aim", "life", "plan", "measure", "visit"],
      mayDo: ["speak-for"],
    });
    const row = accessOf(scene.record, { subject, now: scene.now }).find(({ party }) => party === daughter);
    const hidden = entryTypes.filter(
      (type) => scopeOf(type) !== "team" && !row?.scopes.includes(scopeOf(type) as never),
    );
    expect(hidden).toEqual([
      "trust.reported",
      "answers.given",
      "safety.raised",
      "safety.answered",
      "consent.given",
      "consent.withdrawn",
      "grant.given",
      "grant.withdrawn",
    ]);
  });
});
