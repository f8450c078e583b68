import { describe, expect, it } from "vitest";
import type { Body } from "../entry.ts";
import { ines, rosa, rosasScene, type Scene, schoolWalk, singh, tom } from "../history/scene.ts";
import type { AimId, EntryId, Instant, LocalDate, MeasureId, TestId } from "../ids.ts";

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

  describe("what came of it can be said anew", () => {
    const finished = () => {
      const scene = rosasScene();
      scene.say(tom, "measure.adopted", adopted);
      const test = scene.say<"test.planned", TestId>(tom, "test.planned", planned(scene));
      const studied = { test, result: "One stop", againstPrediction: "as-guessed" } as const;
      const learned = { ...studied, learned: "Early is easier" };
      expect(scene.answer(tom, "test.studied", learned, { supersedes: test as string as EntryId })).toBe(
        "unknown_reference",
      );
      scene.say(rosa, "test.started", { test, on: today });
      const first = scene.say(tom, "test.studied", studied);
      scene.say(tom, "test.acted", { test, act: "adopt" });
      return { scene, test, learned, first };
    };

    it("by the person, when what it taught is clear only later; the test stays finished, and its time as it was", () => {
      const { scene, test, learned, first } = finished();
      const before = scene.record.test.tests.get(test)?.studied?.brought;
      scene.now = "2026-04-02T09:00:00.000Z" as Instant;
      scene.say(rosa, "test.studied", learned, { supersedes: first });
      const held = scene.record.test.tests.get(test);
      expect(held?.stage).toBe("acted");
      expect(held?.studied).toMatchObject({ learned: "Early is easier", newest: { by: rosa.party } });
      expect(held?.studied?.brought).toEqual(before);
      expect(scene.refusal(tom, "test.studied", learned, { supersedes: first })?.code).toBe("superseded_already");
    });

    it("by whoever said it, and by no other professional", () => {
      const { scene, learned, first } = finished();
      scene.say(tom, "partnership.formed", {
        professional: singh.party,
        professionalName: "Dr Singh",
        profession: "GP",
      });
      expect(scene.answer(tom, "test.studied", learned, { supersedes: first })).toBe("taken");
      expect(scene.refusal(singh, "test.studied", learned, { supersedes: first })).toEqual({
        code: "not_yours",
        entry: first,
        by: tom.party,
      });
    });

    it("by a supporter who may speak for the person, and by no other", () => {
      const { scene, learned, first } = finished();
      const grant = { supporter: ines.party, supporterName: "Inês", relation: "daughter", mayRead: ["plan" as const] };
      scene.say(rosa, "grant.given", { ...grant, mayDo: [] });
      expect(scene.answer(ines, "test.studied", learned, { supersedes: first })).toBe("grant_missing");
      scene.say(rosa, "grant.given", { ...grant, mayDo: ["speak-for"] });
      expect(scene.answer(ines, "test.studied", learned, { supersedes: first })).toBe("taken");
    });
  });
});
