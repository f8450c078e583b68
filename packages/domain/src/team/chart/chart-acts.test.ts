import { describe, expect, it } from "vitest";
import type { Body } from "../../entry.ts";
import { rosa, Scene, tom } from "../../history/scene.ts";
import { person } from "../../history/world.ts";
import type { EntryId, LocalDate, MeasureId } from "../../ids.ts";
import { teamMeasures } from "../measure/team-measure.ts";
import { chartActs } from "./chart-acts.ts";

const measure = "aims.elicited" as MeasureId;
const adopted: Body<"measure.adopted"> = {
  ...{ measure, title: "Aims elicited", unit: "%", better: "up", kind: "process", lens: "service" },
};
const from = "2026-03-02" as LocalDate;

function onTheWall(): Scene {
  const scene = new Scene(undefined, "team");
  scene.say(tom, "member.joined", { party: person, name: "Rosa", as: "person" });
  scene.say(tom, "measure.adopted", adopted);
  return scene;
}
const said = (scene: Scene) => chartActs(scene.record, measure).map(({ is }) => is);
const seen = (scene: Scene) => teamMeasures(scene.record)[0];

describe("what was decided about a chart", () => {
  it("is a history: a target that was set anew leaves the one before to be read", () => {
    const scene = onTheWall();
    scene.say(tom, "target.set", { measure, value: 70, because: "As Hill clinic does" });
    scene.say(rosa, "target.set", { measure, value: 90, because: "Who is left out of ten?" });
    scene.say(tom, "target.set", { measure, value: null, because: "We know too little" });
    expect(said(scene)).toEqual(["adopted", "target", "target", "target"]);
    expect(chartActs(scene.record, measure).map((act) => ("value" in act ? act.value : ""))).toEqual([
      "",
      70,
      90,
      null,
    ]);
    expect(seen(scene)?.target).toBeNull();
  });

  it("a stretch and a month left out are taken back with a reason, and both acts stay", () => {
    const scene = onTheWall();
    const phase = scene.say<"phase.marked", EntryId>(tom, "phase.marked", { measure, from, because: "All are asked" });
    const month = scene.say<"period.excluded", EntryId>(tom, "period.excluded", {
      measure,
      month: from,
      because: "Move",
    });
    expect([seen(scene)?.phases.length, seen(scene)?.excludedPeriods.length]).toEqual([1, 1]);
    scene.say(rosa, "chart.act-withdrawn", { act: phase, because: "It was another week" });
    scene.say(rosa, "chart.act-withdrawn", { act: month, because: "The move came later" });
    expect([seen(scene)?.phases.length, seen(scene)?.excludedPeriods.length]).toEqual([0, 0]);
    expect(chartActs(scene.record, measure)).toMatchObject([
      { is: "adopted" },
      { is: "phase", withdrawn: { because: "It was another week", brought: { by: rosa.party } } },
      { is: "month", withdrawn: { because: "The move came later" } },
    ]);
    const again = { act: phase, because: "Twice" };
    expect(scene.answer(tom, "chart.act-withdrawn", again)).toBe("unknown_reference");
  });

  it("nothing else can be taken back: a measure is retired, and a target set anew", () => {
    const scene = onTheWall();
    const target = scene.say<"target.set", EntryId>(tom, "target.set", { measure, value: 70, because: "As others" });
    expect(scene.answer(tom, "chart.act-withdrawn", { act: target, because: "x" })).toBe("unknown_reference");
  });

  it("whoever sees it differently says so beside the verdict, and the chart stays as it was", () => {
    const scene = onTheWall();
    const before = seen(scene);
    const remark = { measure, verdict: "Same as usual.", words: "Not for those who wait" };
    scene.say(rosa, "chart.remarked", remark);
    expect(seen(scene)).toEqual({ ...before, acts: chartActs(scene.record, measure) });
    expect(said(scene)).toEqual(["adopted", "remark"]);
    expect(scene.answer(tom, "chart.remarked", { ...remark, measure: "calls" as MeasureId })).toBe("measure_unknown");
  });
});
