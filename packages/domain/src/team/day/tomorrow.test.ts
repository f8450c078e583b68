import { describe, expect, it } from "vitest";
import { rosa, rosasScene, type Scene, schoolWalk, tom } from "../../history/scene.ts";
import { partner, subject } from "../../history/world.ts";
import type { Instant, LocalDate, MeasureId, VisitId } from "../../ids.ts";
import { panelRow } from "../../panel/panel-row.ts";
import { tomorrowList } from "./tomorrow.ts";

const tomorrow = {
  day: "2026-03-03" as LocalDate,
  from: "2026-03-03T00:00:00.000Z" as Instant,
  until: "2026-03-04T00:00:00.000Z" as Instant,
};
const rowOf = (scene: Scene, series = new Map()) => panelRow(scene.record, { subject, series });

function comes(): Scene {
  const scene = rosasScene();
  scene.say(tom, "visit.planned", { startsAt: "2026-03-03T10:00:00.000Z" as Instant, professional: partner });
  return scene;
}

describe("tomorrow's list", () => {
  it("has who comes that day, and what is missing, the aim first", () => {
    const scene = comes();
    const [line] = tomorrowList([rowOf(scene)], tomorrow);
    expect(line).toMatchObject({ name: "Rosa Prado", missing: ["check-in", "aim", "measure"], agenda: [] });
    expect(tomorrowList([rowOf(scene)], { ...tomorrow, from: tomorrow.until })).toEqual([]);
  });

  it("says who has brought something up for the visit by now", () => {
    const scene = rosasScene();
    const startsAt = "2026-03-03T10:00:00.000Z" as Instant;
    const visit = scene.say<"visit.planned", VisitId>(tom, "visit.planned", { startsAt, professional: partner });
    const by = () => tomorrowList([rowOf(scene)], tomorrow)[0]?.visit.agendaBy;
    expect(by()).toEqual([]);
    scene.say(tom, "agenda.proposed", { visit, items: ["Sleep"] });
    expect(by()).toEqual([partner]);
    scene.say(tom, "agenda.proposed", { visit, items: [] });
    expect(by()).toEqual([]);
  });

  it("drafts the agenda from the aim, from what was asked and from what is late", () => {
    const scene = comes();
    scene.say(rosa, "aim.voiced", schoolWalk);
    scene.say(rosa, "question.asked", { words: "May I swim?" });
    scene.say(rosa, "workload.felt", { felt: "too-much" });
    const [line] = tomorrowList([rowOf(scene)], tomorrow);
    expect(line?.agenda).toEqual([
      { about: "new-aim", words: schoolWalk.words },
      { about: "say-back", words: schoolWalk.words },
      { about: "question", words: "May I swim?" },
      { about: "too-much", words: null },
    ]);
    expect(line?.missing).toEqual(["check-in", "read-back", "plan", "measure"]);
  });

  it("tells what went the wrong way, by the measure's own direction", () => {
    const scene = comes();
    const measure = "minutes-walked" as MeasureId;
    const adopted = { measure, title: "Minutes", unit: "min", kind: "aim", lens: "service" } as const;
    const takenAt = ["2026-02-20T08:00:00.000Z", "2026-02-27T08:00:00.000Z"];
    const worse = (better: "up" | "down" | "neither") => {
      const again = comes();
      again.say(tom, "measure.adopted", { ...adopted, better });
      return tomorrowList([rowOf(again, new Map([[measure, { takenAt, value: [9, 5] }]]))], tomorrow)[0]?.worsening;
    };
    expect(worse("up")).toEqual([{ what: "measure", measure, title: "Minutes", unit: "min", before: 9, value: 5 }]);
    expect(worse("down")).toEqual([]);
    expect(worse("neither")).toEqual([]);
    scene.say(rosa, "life.state-told", { state: "bad-spell" });
    expect(tomorrowList([rowOf(scene)], tomorrow)[0]?.worsening).toEqual([{ what: "state", state: "bad-spell" }]);
  });
});
