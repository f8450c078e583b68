import { describe, expect, it } from "vitest";
import { gapOfRaters, latestRatings, levelNow, nearAim } from "./aims.ts";
import { rosa, rosaAndTom, today, tom } from "./rosa.fixture.ts";

describe("the aim that a visit starts from", () => {
  it("is the newest near one; a proposed one is nobody's aim yet", () => {
    const { history } = rosaAndTom();
    history.say(rosa, "aim.voiced", { words: "Dance at the wedding.", horizon: "far", domains: [] });
    history.say(tom, "aim.proposed", { words: "Lose weight.", horizon: "near", domains: [], source: "a letter" });
    expect(nearAim(history.record)?.now.words).toBe("Walk Mia to school and back.");
  });
});

describe("how far along, as each side sees it", () => {
  it("the professional who sees one step more is one step apart", () => {
    const { history, aim } = rosaAndTom();
    history.say(rosa, "aim.rated", { aim, level: -1, on: today });
    history.say(tom, "aim.rated", { aim, level: 0, on: today });
    const held = nearAim(history.record);
    if (held === undefined) throw new Error("expected an aim");
    const ratings = latestRatings(history.record, held);
    expect(gapOfRaters(ratings)).toBe(1);
    expect(levelNow(history.record, held)).toBe(-1);
  });

  it("one side alone makes no gap, and what was not tried is no step", () => {
    const { history, aim } = rosaAndTom();
    history.say(rosa, "aim.rated", { aim, level: "not-tried", on: today });
    history.say(tom, "aim.rated", { aim, level: 0, on: today });
    const held = nearAim(history.record);
    if (held === undefined) throw new Error("expected an aim");
    expect(gapOfRaters(latestRatings(history.record, held))).toBeNull();
    expect(levelNow(history.record, held)).toBeUndefined();
  });
});
