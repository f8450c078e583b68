import { describe, expect, it } from "vitest";
import { ines, rosa, rosasScene, tom } from "../history/scene.ts";
import { daughter } from "../history/world.ts";
import type { LifeNoteId } from "../ids.ts";

describe("a note on a life", () => {
  const note = { kind: "commitment", title: "Mum each morning" } as const;
  const grant = { supporter: daughter, supporterName: "Inês", relation: "daughter", mayRead: ["life" as const] };

  it("is changed by the person, or by who brought it", () => {
    const scene = rosasScene();
    scene.say(rosa, "grant.given", { ...grant, mayDo: ["add-life"] });
    const rosas = scene.say(rosa, "life.noted", note);
    const hers = scene.say(ines, "life.noted", { kind: "support", title: "I drive on Tuesdays" });
    expect(scene.answer(ines, "life.noted", note, { supersedes: rosas })).toBe("not_yours");
    expect(scene.answer(tom, "life.retired", { note: rosas as string as LifeNoteId })).toBe("not_yours");
    expect(scene.answer(ines, "life.retired", { note: hers as string as LifeNoteId })).toBe("taken");
    expect(scene.answer(rosa, "life.retired", { note: hers as string as LifeNoteId })).toBe("taken");
    const newer = scene.say(rosa, "life.noted", { ...note, title: "Mum on weekdays" }, { supersedes: rosas });
    expect(scene.record.life.notes.size).toBe(2);
    expect(scene.refusal(rosa, "life.noted", note, { supersedes: rosas })).toEqual({
      code: "superseded_already",
      by: newer,
    });
  });

  it("is changed by a supporter who may speak for the person", () => {
    const scene = rosasScene();
    scene.say(rosa, "grant.given", { ...grant, mayDo: ["speak-for"] });
    const rosas = scene.say(rosa, "life.noted", note);
    expect(scene.answer(ines, "life.noted", note, { supersedes: rosas })).toBe("taken");
  });
});
