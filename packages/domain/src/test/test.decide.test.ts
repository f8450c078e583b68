import { describe, expect, it } from "vitest";
import type { Body } from "../entry.ts";
import { rosa, rosasScene, type Scene, schoolWalk, tom } from "../history/scene.ts";
import type { AimId, LocalDate, MeasureId, TestId } from "../ids.ts";

const today = "2026-03-02" as LocalDate;
const voiced = (scene: Scene) => scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);

describe("a small test", () => {
  const yes = { answer: "yes" } as const;
  const planned = (scene: Scene): Body<"test.planned"> => ({
    aim: voiced(scene),
    title: "Walk before breakfast",
    change: "Ten minutes",
    prediction: { words: "One stop fewer", direction: "up" },
    measure: "minutes-walked" as MeasureId,
    balancing: "Time with Mum",
    readiness: { strategic: yes, operational: yes, people: yes },
    stopRule: "Pain at night",
    from: today,
    until: "2026-03-16" as LocalDate,
  });
  const adopted = {
    measure: "minutes-walked" as MeasureId,
    title: "Minutes",
    unit: "min",
    better: "up",
    kind: "aim",
    lens: "service",
  } as const;

  it("needs a measure that is adopted, days in order, and its guess before it begins", () => {
    const scene = rosasScene();
    const plan = planned(scene);
    expect(scene.answer(tom, "test.planned", plan)).toBe("measure_unknown");
    scene.say(tom, "measure.adopted", adopted);
    expect(scene.answer(tom, "test.planned", { ...plan, until: "2026-03-01" as LocalDate })).toBe("days_reversed");
    expect(scene.answer(tom, "test.planned", { ...plan, from: "2026-02-28" as LocalDate })).toBe("prediction_missing");
    const test = scene.say<"test.planned", TestId>(tom, "test.planned", plan);
    expect(scene.answer(rosa, "test.started", { test, on: "2026-02-20" as LocalDate })).toBe("prediction_missing");
    expect(scene.answer(rosa, "test.started", { test, on: today })).toBe("taken");
  });

  it("is planned, started, observed, studied and acted upon, in that order", () => {
    const scene = rosasScene();
    scene.say(tom, "measure.adopted", adopted);
    const test = scene.say<"test.planned", TestId>(tom, "test.planned", planned(scene));
    const seen = { test, on: today, words: "Two stops" };
    const studied = { test, result: "One stop", againstPrediction: "as-guessed" } as const;
    expect(scene.answer(rosa, "test.observed", seen)).toBe("test_not_running");
    scene.say(rosa, "test.started", { test, on: today });
    scene.say(rosa, "test.observed", seen);
    expect(scene.answer(tom, "test.acted", { test, act: "adopt" })).toBe("test_not_running");
    scene.say(tom, "test.studied", studied);
    expect(scene.refusal(tom, "test.studied", studied)).toEqual({ code: "test_not_running", test, stage: "studied" });
    scene.say(tom, "test.acted", { test, act: "adapt" });
    expect(scene.answer(tom, "test.planned", { ...planned(scene), after: test })).toBe("taken");
  });
});
