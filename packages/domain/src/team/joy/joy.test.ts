import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Body } from "../../entry.ts";
import { rosa, Scene, singh, tom } from "../../history/scene.ts";
import { teamHistories } from "../../history/team-histories.ts";
import type { Instant } from "../../ids.ts";
import { isJoyAsked, joyFigures } from "./joy-figures.ts";
import { joyMeasure } from "./joy-measure.ts";

const moment = (text: string) => `${text}T09:00:00.000Z` as Instant;
const adopted: Body<"measure.adopted"> = {
  ...{ measure: joyMeasure, title: "Joy in work", unit: "level", better: "up", kind: "joy", lens: "service" },
};

/** Monday is the 2nd of March 2026. */
function team() {
  const scene = new Scene(undefined, "team");
  const on = (day: string) => {
    scene.now = moment(day);
    return scene;
  };
  return { scene, on };
}

describe("joy in work", () => {
  it("is told by staff, and by nobody else", () => {
    const { scene } = team();
    scene.say(tom, "member.joined", { party: rosa.party, name: "Rosa", as: "person" });
    expect(scene.answer(tom, "joy.reported", { joy: 4 })).toBe("taken");
    expect(scene.answer(rosa, "joy.reported", { joy: 4 })).toBe("not_allowed");
  });

  it("adds up to how many told what in a month, one word a week of each", () => {
    const { scene, on } = team();
    on("2026-03-02").say(tom, "joy.reported", { joy: 2 });
    on("2026-03-08").say(tom, "joy.reported", { joy: 4 });
    on("2026-03-09").say(tom, "joy.reported", { joy: 5 });
    on("2026-03-10").say(singh, "joy.reported", { joy: 3 });
    expect(joyFigures(scene.record, { now: moment("2026-04-01"), smallestGroup: 2 })).toMatchObject([
      { month: "2026-03-01", hidden: false, people: 2, n: 3, mean: 4, squaredDeviations: 2, levels: [0, 0, 1, 1, 1] },
    ]);
  });

  it("shows a month only once it is over, and never changes it after", () => {
    const { scene, on } = team();
    on("2026-03-30").say(tom, "joy.reported", { joy: 2 });
    on("2026-03-30").say(singh, "joy.reported", { joy: 2 });
    const asked = { smallestGroup: 2 };
    expect(joyFigures(scene.record, { ...asked, now: moment("2026-03-31") })).toEqual([]);
    const shown = joyFigures(scene.record, { ...asked, now: moment("2026-04-01") });
    expect(shown).toMatchObject([{ hidden: false, n: 2 }]);
    // Written in March on a phone without signal, and sent in April.
    on("2026-04-02").say(tom, "joy.reported", { joy: 5 }, { at: moment("2026-03-31") });
    expect(joyFigures(scene.record, { ...asked, now: moment("2026-04-03") })).toEqual(shown);
  });

  it("says nothing of a month in which fewer than the smallest group told, however often they did", () => {
    const { scene, on } = team();
    for (const day of ["2026-03-02", "2026-03-09", "2026-03-16"]) on(day).say(tom, "joy.reported", { joy: 1 });
    expect(joyFigures(scene.record, { now: moment("2026-05-01"), smallestGroup: 2 })).toEqual([
      { measure: joyMeasure, stratum: "", month: "2026-03-01", hidden: true },
    ]);
    fc.assert(
      fc.property(teamHistories(), ({ record, entries }) => {
        const told = new Set(entries.flatMap(({ type, by }) => (type === "joy.reported" ? [by] : [])));
        const seen = joyFigures(record, { now: "2099-01-01T00:00:00.000Z" as Instant, smallestGroup: told.size + 1 });
        expect(seen.every(({ hidden }) => hidden)).toBe(true);
      }),
      { seed: 19470113, numRuns: 30 },
    );
  });

  it("is asked once a week, while the team looks at it", () => {
    const { scene, on } = team();
    const asksTom = () => isJoyAsked(scene.record, { party: tom.party, now: scene.now });
    expect(asksTom()).toBe(false);
    on("2026-03-04").say(tom, "measure.adopted", adopted);
    expect(asksTom()).toBe(true);
    scene.say(tom, "joy.reported", { joy: 4 });
    expect([asksTom(), isJoyAsked(scene.record, { party: singh.party, now: scene.now })]).toEqual([false, true]);
    on("2026-03-08");
    expect(asksTom()).toBe(false);
    on("2026-03-09");
    expect(asksTom()).toBe(true);
    scene.say(tom, "measure.retired", { measure: joyMeasure, because: "We talk about it" });
    expect(asksTom()).toBe(false);
  });
});
