import { describe, expect, it } from "vitest";
import type { Body } from "../entry.ts";
import { rosa, rosasScene, tom } from "../history/scene.ts";
import type { Instant, LifeNoteId } from "../ids.ts";
import { compareMatches } from "./compare-matches.ts";
import { type OptionLibrary, type SiteContext, silentSite } from "./library.ts";
import { lifeOf } from "./life-for-matching.ts";
import { madeLibrary, madePractice } from "./made-library.fixture.ts";
import { matchOptions } from "./match-options.ts";

const library = madeLibrary([
  madePractice("class", { needs: { place: ["group-room"], life: ["set-hour"] } }),
  madePractice("at-home"),
]);
const ana: Body<"life.noted"> = { kind: "support", title: "Ana drives me", touches: ["class"] };

function rosasLife() {
  const scene = rosasScene();
  scene.say(tom, "condition.noted", { name: "Hip pain", state: "active" });
  const match = (site: SiteContext = silentSite, of: OptionLibrary = library) =>
    matchOptions({ domains: ["moving"] }, lifeOf(scene.record), site, of);
  return { scene, match };
}

describe("when life or place change", () => {
  it("says what fell away when a carer falls ill, and leaves out what stayed the same", () => {
    const { scene, match } = rosasLife();
    const note = scene.say<"life.noted", LifeNoteId>(rosa, "life.noted", ana);
    const before = match();
    scene.say(rosa, "life.retired", { note, because: "Ana is ill" });
    scene.say(rosa, "life.noted", { kind: "burden", title: "I look after Ana", weight: 3, touches: ["set-hour"] });
    expect(compareMatches(before, match())).toMatchObject([
      {
        kind: "changed",
        practice: "class",
        fit: "harder",
        parts: [
          {
            part: "life",
            before: { answer: "yes", value: 1 },
            after: { answer: "perhaps", value: 0.25 },
            gained: [{ key: "life-note", title: "I look after Ana" }],
            lost: [{ key: "life-note", title: "Ana drives me" }],
          },
        ],
      },
    ]);
  });

  it("says when a class closes, and when it opens again", () => {
    const { match } = rosasLife();
    const closed: SiteContext = {
      version: 1,
      notes: [
        {
          ...{ id: "1", lens: "physical", effect: "limiting", strength: 3, title: "The class is closed" },
          ...{ touches: ["class"], by: null, as: "place", at: "2026-02-01T00:00:00.000Z" as Instant },
        },
      ],
    };
    expect(compareMatches(match(), match(closed))).toMatchObject([{ practice: "class", fit: "harder" }]);
    expect(compareMatches(match(closed), match())).toMatchObject([{ practice: "class", fit: "easier" }]);
  });

  it("says which options came and which went", () => {
    const { match } = rosasLife();
    const [, ...fewer] = match();
    const gone = match()[0]?.practice.id;
    expect(compareMatches(match(), fewer)).toEqual([{ kind: "went", practice: gone, title: gone }]);
    expect(compareMatches(fewer, match())).toEqual([{ kind: "came", practice: gone, title: gone }]);
  });

  it("says nothing of what fits with less room to spare, and says when it no longer fits", () => {
    const { scene, match } = rosasLife();
    const energy = (level: "good" | "some" | "low") => {
      const supersedes = scene.record.life.capacity?.brought.entry;
      scene.say(rosa, "capacity.stated", { energy: level }, supersedes === undefined ? {} : { supersedes });
      return match(silentSite, effort);
    };
    const effort = madeLibrary([madePractice("at-home", { asks: { effort: "medium" } })]);
    const [good, some, low] = [energy("good"), energy("some"), energy("low")];
    expect(compareMatches(good, some)).toEqual([]);
    expect(compareMatches(some, low)).toMatchObject([{ practice: "at-home", fit: "harder" }]);
  });

  it("says nothing when nothing changed", () => {
    const { match } = rosasLife();
    expect(compareMatches(match(), match())).toEqual([]);
  });
});
