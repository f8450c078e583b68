import { describe, expect, it } from "vitest";
import { fiveSteps, rosa, rosasScene, type Scene, schoolWalk, tom } from "../../history/scene.ts";
import { partner, subject } from "../../history/world.ts";
import type { AimId, LocalDate } from "../../ids.ts";
import { panelRow } from "../../panel/panel-row.ts";
import { huddleLine } from "./huddle.ts";

const rowOf = (scene: Scene, series = new Map()) => panelRow(scene.record, { subject, series });

describe("the huddle", () => {
  it("has one line a person: the aim, the gap between those who rate, and who does what", () => {
    const scene = rosasScene();
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    scene.say(rosa, "aim.scaled", { aim, levels: fiveSteps, convention: "pco", startLevel: -1 });
    const on = "2026-03-01" as LocalDate;
    scene.say(rosa, "aim.rated", { aim, level: -1, on });
    scene.say(tom, "aim.rated", { aim, level: 1, on });
    scene.say(tom, "promise.made", { to: rosa.party, what: "Send it", due: "2026-03-05" as LocalDate });
    expect(huddleLine(rowOf(scene))).toMatchObject({
      aim: schoolWalk.words,
      gap: 2,
      doing: [{ by: partner, to: rosa.party, what: "Send it", due: "2026-03-05" }],
    });
  });
});
