import { describe, expect, it } from "vitest";
import type { Body } from "../entry.ts";
import { rosa, rosasScene, type Scene, schoolWalk, tom } from "../history/scene.ts";
import { partner } from "../history/world.ts";
import type { ActionId, AimId, LocalDate, MeasureId, TestId } from "../ids.ts";
import { workload, workloadWith } from "./workload.ts";

const step = { title: "Walk", share: 1, professional: partner, response: { kind: "flexible" } } as const;

function propose(scene: Scene, asks: Partial<Body<"action.proposed">> = {}): ActionId {
  const aim = [...scene.record.aim.aims.keys()][0] ?? scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
  return scene.say<"action.proposed", ActionId>(tom, "action.proposed", { aim, ...step, ...asks });
}

describe("what plans ask of the person", () => {
  it.each([
    { name: "below the line", minutes: 59, over: 0 },
    { name: "on the line", minutes: 60, over: 0 },
    { name: "over the line", minutes: 61, over: 1 },
  ])("$name", ({ minutes, over }) => {
    const scene = rosasScene();
    scene.say(rosa, "capacity.stated", { minutesPerWeek: 60 });
    propose(scene, { personMinutesPerWeek: 20 });
    propose(scene, { personMinutesPerWeek: minutes - 20 });
    expect(workload(scene.record).minutesPerWeek).toMatchObject({ known: minutes, capacity: 60, over, unknown: 0 });
  });

  it("leaves unknown what nobody said, and takes it for nothing in no sum", () => {
    const scene = rosasScene();
    propose(scene, { personMinutesPerWeek: 20 });
    propose(scene);
    const { minutesPerWeek, tripsPerMonth } = workload(scene.record);
    expect(minutesPerWeek).toMatchObject({ known: 20, unknown: 1, capacity: null, over: null });
    expect(minutesPerWeek.parts.map(({ amount }) => amount)).toEqual([20, null]);
    expect(tripsPerMonth).toMatchObject({ known: 0, unknown: 2 });
  });

  it("counts no unknown for a step that the professional does alone", () => {
    const scene = rosasScene();
    propose(scene, { share: 5 });
    expect(workload(scene.record).minutesPerWeek).toMatchObject({ known: 0, unknown: 0 });
  });

  it("drops what is paused or ended", () => {
    const scene = rosasScene();
    const walk = propose(scene, { personMinutesPerWeek: 30 });
    const swim = propose(scene, { personMinutesPerWeek: 45 });
    scene.say(rosa, "action.agreed", { action: walk });
    scene.say(rosa, "action.paused", { action: walk });
    scene.say(rosa, "action.ended", { action: swim });
    expect(workload(scene.record).minutesPerWeek.known).toBe(0);
  });

  it("adds a small test for as long as it runs", () => {
    const scene = rosasScene();
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    const measure = "minutes-walked" as MeasureId;
    scene.say(tom, "measure.adopted", {
      measure,
      title: "Min",
      unit: "min",
      better: "up",
      kind: "aim",
      lens: "service",
    });
    const yes = { answer: "yes" } as const;
    const test = scene.say<"test.planned", TestId>(tom, "test.planned", {
      aim,
      title: "Before breakfast",
      change: "Ten minutes",
      prediction: { words: "One stop fewer", direction: "up" },
      measure,
      balancing: "Time with Mum",
      readiness: { strategic: yes, operational: yes, people: yes },
      stopRule: "Pain at night",
      from: "2026-03-02" as LocalDate,
      until: "2026-03-16" as LocalDate,
      personMinutesPerWeek: 70,
    });
    const minutes = () => workload(scene.record).minutesPerWeek.known;
    expect(minutes()).toBe(0);
    scene.say(rosa, "test.started", { test, on: "2026-03-02" as LocalDate });
    expect(minutes()).toBe(70);
    expect(workload(scene.record).tripsPerMonth.unknown).toBe(0);
    scene.say(tom, "test.studied", { test, result: "One stop", againstPrediction: "as-guessed" });
    expect(minutes()).toBe(0);
  });

  it("adds trips and money in the person's own currency, and says how it feels", () => {
    const scene = rosasScene();
    scene.say(rosa, "capacity.stated", { tripsPerMonth: 2, moneyPerMonth: { amount: 30, currency: "EUR" } });
    scene.say(rosa, "workload.felt", { felt: "too-much" });
    propose(scene, { tripsPerMonth: 3, moneyPerMonth: 12 });
    const { tripsPerMonth, moneyPerMonth, currency, felt } = workload(scene.record);
    expect([tripsPerMonth.over, moneyPerMonth.over, currency, felt]).toEqual([1, 0, "EUR", "too-much"]);
  });

  it("can be seen before and after a step, before anyone proposes it", () => {
    const scene = rosasScene();
    scene.say(rosa, "capacity.stated", { minutesPerWeek: 60 });
    const walk = propose(scene, { personMinutesPerWeek: 40 });
    const thought = { title: "Swim", share: 1, personMinutesPerWeek: 30 } as const;
    const { before, after } = workloadWith(scene.record, thought);
    expect([before.minutesPerWeek.over, after.minutesPerWeek.over]).toEqual([0, 10]);
    expect(workloadWith(scene.record, thought, [walk]).after.minutesPerWeek.known).toBe(30);
  });
});
