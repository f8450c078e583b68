import { describe, expect, it } from "vitest";
import { rosa, rosasScene, schoolWalk } from "../../history/scene.ts";
import { quotableAims, themesOf } from "./themes.ts";

describe("what may be read of aims", () => {
  it("is a theme once for a person, and words only while the consent to quotes stands", () => {
    const scene = rosasScene();
    scene.say(rosa, "aim.voiced", { ...schoolWalk, domains: ["moving", "people"] });
    scene.say(rosa, "aim.voiced", { words: "Sleep", horizon: "far", domains: ["moving", "Not a theme!"] });
    expect(themesOf(scene.record)).toEqual(["moving", "people"]);
    expect(quotableAims(scene.record)).toEqual([]);
    const consent = scene.say(rosa, "consent.given", { purpose: "quotes" });
    expect(quotableAims(scene.record).map(({ words }) => words)).toEqual([schoolWalk.words, "Sleep"]);
    scene.say(rosa, "consent.withdrawn", { consent: consent as never });
    expect(quotableAims(scene.record)).toEqual([]);
  });
});
