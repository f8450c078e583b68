import { describe, expect, it } from "vitest";
import { clinic, fiveSteps, ines, rosa, rosasScene, type Scene, schoolWalk, tom } from "../history/scene.ts";
import { daughter, nobodys } from "../history/world.ts";
import type { AimId, EntryId, LocalDate } from "../ids.ts";

const today = "2026-03-02" as LocalDate;
const voiced = (scene: Scene) => scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
const proposed = (scene: Scene) =>
  scene.say<"aim.proposed", AimId>(clinic, "aim.proposed", { ...schoolWalk, source: "bundle.json" });
const scale = (aim: AimId) => ({ aim, levels: fiveSteps, convention: "pco", startLevel: -1 }) as const;

describe("an aim that someone wrote for the person", () => {
  it("is nobody's until the person says so", () => {
    const scene = rosasScene();
    const aim = proposed(scene);
    expect(scene.refusal(tom, "decision.opened", { aim, question: "What first?" })).toEqual({
      code: "aim_not_confirmed",
      aim,
      state: "unconfirmed",
    });
    expect(scene.answer(tom, "aim.confirmed", { aim, answer: "yes" })).toBe("not_allowed");
    scene.say(rosa, "aim.confirmed", { aim, answer: "partly", words: "Not the market" });
    expect(scene.answer(tom, "decision.opened", { aim, question: "What first?" })).toBe("taken");
    expect(scene.answer(rosa, "aim.confirmed", { aim, answer: "no" })).toBe("already_answered");
  });

  it("may become right after a no", () => {
    const scene = rosasScene();
    const aim = proposed(scene);
    scene.say(rosa, "aim.confirmed", { aim, answer: "no" });
    expect(scene.answer(rosa, "aim.rated", { aim, level: 0, on: today })).toBe("aim_not_confirmed");
    expect(scene.answer(rosa, "aim.confirmed", { aim, answer: "yes" })).toBe("taken");
  });

  it("becomes the person's when the person says it differently", () => {
    const scene = rosasScene();
    const aim = proposed(scene);
    scene.say(rosa, "aim.revised", { aim, ...schoolWalk }, { supersedes: aim as string as EntryId });
    expect(scene.record.aim.aims.get(aim)?.state).toBe("open");
  });

  it("takes ratings that an import brings along, and no others", () => {
    const scene = rosasScene();
    const aim = proposed(scene);
    expect(scene.answer(clinic, "aim.rated", { aim, level: 0, on: today })).toBe("taken");
    expect(scene.answer(tom, "aim.rated", { aim, level: 0, on: today })).toBe("aim_not_confirmed");
  });
});

describe("the levels of an aim", () => {
  it("lock at the first rating, and an aim said differently makes a new scale", () => {
    const scene = rosasScene();
    const aim = voiced(scene);
    scene.say(rosa, "aim.scaled", scale(aim));
    expect(scene.answer(rosa, "aim.scaled", scale(aim))).toBe("taken");
    scene.say(rosa, "aim.rated", { aim, level: -1, on: today });
    expect(scene.answer(rosa, "aim.scaled", scale(aim))).toBe("levels_locked");
    const next = { aim, ...schoolWalk, words: "Walk him there" };
    scene.say(rosa, "aim.revised", next, { supersedes: aim as string as EntryId });
    scene.say(rosa, "aim.scaled", scale(aim));
    scene.say(rosa, "aim.rated", { aim, level: 0, on: today });
    expect(scene.answer(rosa, "aim.scaled", scale(aim))).toBe("levels_locked");
  });

  it("are rated on the scale that stood when they were told", () => {
    const scene = rosasScene();
    const aim = voiced(scene);
    scene.say(rosa, "aim.rated", { aim, level: -2, on: today });
    const steps = scene.say(rosa, "aim.scaled", scale(aim));
    scene.say(tom, "aim.rated", { aim, level: 0, on: today });
    expect(scene.record.aim.ratings.get(aim)?.map((rating) => rating.scale)).toEqual([null, steps]);
  });

  it.each([
    { name: "today", on: "2026-03-02", answer: "taken" },
    { name: "a day that has not come anywhere on earth", on: "2026-03-04", answer: "said_in_the_future" },
  ])("rated for $name: $answer", ({ on, answer }) => {
    const scene = rosasScene();
    expect(scene.answer(rosa, "aim.rated", { aim: voiced(scene), level: 1, on: on as LocalDate })).toBe(answer);
  });

  it("may be rated by a supporter who was granted that, as the supporter's own series", () => {
    const scene = rosasScene();
    const aim = voiced(scene);
    const grant = { supporter: daughter, supporterName: "Inês", relation: "daughter", mayRead: ["aim" as const] };
    scene.say(rosa, "grant.given", { ...grant, mayDo: ["rate-aim"] });
    scene.say(ines, "aim.rated", { aim, level: 1, on: today });
    expect(scene.record.aim.ratings.get(aim)?.map(({ brought }) => brought.as)).toEqual(["supporter"]);
  });
});

describe("a read-back", () => {
  it("is answered once, by the person", () => {
    const scene = rosasScene();
    const readBack = scene.say(tom, "aim.read-back", { aim: voiced(scene), words: "To school and back?" });
    expect(scene.answer(tom, "aim.understood", { readBack, answer: "yes" })).toBe("not_allowed");
    expect(scene.answer(rosa, "aim.understood", { readBack: nobodys as EntryId, answer: "yes" })).toBe(
      "unknown_reference",
    );
    const answer = scene.say(rosa, "aim.understood", { readBack, answer: "partly" });
    expect(scene.refusal(rosa, "aim.understood", { readBack, answer: "yes" })).toEqual({
      code: "already_answered",
      by: answer,
    });
  });
});

describe("a closed aim", () => {
  it("stays as it is", () => {
    const scene = rosasScene();
    const aim = voiced(scene);
    scene.say(rosa, "aim.closed", { aim, how: "let-go" });
    const answers = [
      scene.answer(rosa, "aim.closed", { aim, how: "reached" }),
      scene.answer(rosa, "aim.rated", { aim, level: 0, on: today }),
      scene.answer(rosa, "aim.scaled", scale(aim)),
      scene.answer(rosa, "aim.confirmed", { aim, answer: "yes" }),
      scene.answer(tom, "aim.read-back", { aim, words: "?" }),
      scene.answer(rosa, "aim.revised", { aim, ...schoolWalk }, { supersedes: aim as string as EntryId }),
    ];
    expect(new Set(answers)).toEqual(new Set(["aim_closed"]));
  });
});

it("an aim leads towards another one that is known", () => {
  const scene = rosasScene();
  const far = voiced(scene);
  expect(scene.answer(rosa, "aim.voiced", { ...schoolWalk, towards: far })).toBe("taken");
  expect(scene.answer(rosa, "aim.voiced", { ...schoolWalk, towards: nobodys as AimId })).toBe("unknown_reference");
});
