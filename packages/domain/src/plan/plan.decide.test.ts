import { describe, expect, it } from "vitest";
import { ines, rosa, rosasScene, type Scene, schoolWalk, tom } from "../history/scene.ts";
import { colleague, daughter, partner } from "../history/world.ts";
import type { ActionId, AimId, EntryId, LocalDate } from "../ids.ts";

const step = { title: "Walk", share: 1, professional: partner, response: { kind: "flexible" } } as const;
const today = "2026-03-02" as LocalDate;
const voiced = (scene: Scene) => scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);

describe("a step of the plan", () => {
  it("stands when the other side agrees", () => {
    const scene = rosasScene();
    const action = scene.say<"action.proposed", ActionId>(tom, "action.proposed", { aim: voiced(scene), ...step });
    expect(scene.answer(tom, "action.agreed", { action })).toBe("own_proposal");
    expect(scene.answer(rosa, "action.done", { action, on: today })).toBe("action_not_open");
    const agreed = scene.say(rosa, "action.agreed", { action });
    expect(scene.refusal(rosa, "action.agreed", { action })).toEqual({ code: "already_answered", by: agreed });
    expect(scene.answer(rosa, "action.done", { action, on: today })).toBe("taken");
  });

  it("proposed by the person is not agreed by who speaks for the person", () => {
    const scene = rosasScene();
    const grant = { supporter: daughter, supporterName: "Inês", relation: "daughter", mayRead: ["plan" as const] };
    scene.say(rosa, "grant.given", { ...grant, mayDo: ["speak-for"] });
    const action = scene.say<"action.proposed", ActionId>(rosa, "action.proposed", { aim: voiced(scene), ...step });
    expect(scene.answer(ines, "action.agreed", { action })).toBe("own_proposal");
    expect(scene.answer(tom, "action.agreed", { action })).toBe("taken");
  });

  it("said differently is agreed anew, by the side that did not say it", () => {
    const scene = rosasScene();
    const action = scene.say<"action.proposed", ActionId>(tom, "action.proposed", { aim: voiced(scene), ...step });
    scene.say(rosa, "action.agreed", { action });
    const supersedes = action as string as EntryId;
    scene.say(rosa, "action.adapted", { action, because: "Too early", ...step }, { supersedes });
    expect(scene.answer(rosa, "action.agreed", { action })).toBe("own_proposal");
    expect(scene.answer(tom, "action.agreed", { action })).toBe("taken");
    expect(scene.answer(tom, "action.adapted", { action, because: "?", ...step }, { supersedes })).toBe(
      "superseded_already",
    );
  });

  it("always has two parties, and the professional works with the person", () => {
    const scene = rosasScene();
    const alone = { aim: voiced(scene), ...step, professional: colleague };
    expect(scene.answer(rosa, "action.proposed", alone)).toBe("unknown_reference");
  });

  it("can be paused, taken up again and ended", () => {
    const scene = rosasScene();
    const action = scene.say<"action.proposed", ActionId>(tom, "action.proposed", { aim: voiced(scene), ...step });
    expect(scene.answer(rosa, "action.paused", { action })).toBe("action_not_open");
    scene.say(rosa, "action.agreed", { action });
    expect(scene.answer(rosa, "action.resumed", { action })).toBe("action_not_open");
    scene.say(rosa, "action.paused", { action });
    expect(scene.answer(rosa, "action.done", { action, on: today })).toBe("taken");
    scene.say(rosa, "action.resumed", { action });
    scene.say(rosa, "action.ended", { action });
    expect(scene.refusal(rosa, "action.ended", { action })).toEqual({
      code: "action_not_open",
      action,
      state: "ended",
    });
  });
});
