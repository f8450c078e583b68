import { describe, expect, it } from "vitest";
import { rosa, rosasScene, schoolWalk, tom } from "../../history/scene.ts";
import { partner } from "../../history/world.ts";
import type { ActionId, AimId } from "../../ids.ts";
import { oneSidedPlan } from "./one-sided.ts";

describe("a plan that is one side's work (E-21)", () => {
  it.each([
    { shares: [], is: null },
    { shares: [5, 5], is: "professional" },
    { shares: [1], is: "person" },
    { shares: [1, 5], is: null },
    { shares: [5, 4], is: null },
  ] as const)("$shares is $is", ({ shares, is }) => {
    const scene = rosasScene();
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    for (const share of shares) {
      const step = { aim, title: "A step", share, professional: partner, response: { kind: "flexible" } } as const;
      const action = scene.say<"action.proposed", ActionId>(tom, "action.proposed", step);
      scene.say(rosa, "action.agreed", { action });
    }
    scene.say(tom, "action.proposed", {
      aim,
      title: "x",
      share: 3,
      professional: partner,
      response: { kind: "flexible" },
    });
    expect(oneSidedPlan(scene.record)).toBe(is);
  });
});
