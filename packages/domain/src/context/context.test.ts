import { describe, expect, it } from "vitest";
import type { Body } from "../entry.ts";
import { rosa, rosasScene, singh, tom } from "../history/scene.ts";
import { colleague, partner } from "../history/world.ts";
import type { ContextNoteId } from "../ids.ts";
import { siteContextOf } from "./site-context.ts";

const list: Body<"context.noted"> = {
  lens: "physical",
  effect: "limiting",
  strength: 3,
  title: "The hip list is 7 months",
  touches: ["hip-replacement"],
};
const shorter = { ...list, strength: 2, title: "The hip list is 3 months" } as const;

function place() {
  const scene = rosasScene();
  scene.say(tom, "partnership.formed", { professional: colleague, professionalName: "Singh", profession: "Doctor" });
  return scene;
}

describe("what a team notes about its place", () => {
  it("is told to matching with who noted it, and the version of the whole", () => {
    const scene = place();
    expect(siteContextOf(scene.record)).toEqual({ version: 0, notes: [] });
    const id = scene.say(tom, "context.noted", list);
    expect(siteContextOf(scene.record)).toEqual({
      version: 1,
      notes: [{ id, ...list, by: partner, as: "professional", at: scene.now }],
    });
  });

  it("is said anew by anyone of the team; the earlier wording and who said it stay", () => {
    const scene = place();
    const first = scene.say(tom, "context.noted", list);
    scene.say(singh, "context.noted", shorter, { supersedes: first });
    const [note] = scene.record.context.notes.values();
    expect(note).toMatchObject({ ...shorter, brought: { by: colleague }, state: "current" });
    expect(note?.wordings).toMatchObject([
      { ...list, brought: { by: partner } },
      { ...shorter, brought: { by: colleague } },
    ]);
    expect(siteContextOf(scene.record)).toMatchObject({ version: 2, notes: [{ id: first, strength: 2 }] });
  });

  it("names the version that it takes the place of, so that two who change it at once see each other", () => {
    const scene = place();
    const first = scene.say(tom, "context.noted", list);
    const second = scene.say(singh, "context.noted", shorter, { supersedes: first });
    expect(scene.refusal(tom, "context.noted", list, { supersedes: first })).toEqual({
      code: "superseded_already",
      by: second,
    });
  });

  it("no longer counts once it is retired, and stays readable", () => {
    const scene = place();
    const note = scene.say<"context.noted", ContextNoteId>(tom, "context.noted", list);
    scene.say(singh, "context.retired", { note, because: "The list is short now." });
    expect(siteContextOf(scene.record)).toEqual({ version: 2, notes: [] });
    expect(scene.record.context.notes.get(note)).toMatchObject({ ...list, state: "retired" });
    expect(scene.answer(tom, "context.retired", { note: partner as string as ContextNoteId })).toBe(
      "unknown_reference",
    );
  });

  it("is not for the person whom they care for to write", () =>
    expect(place().answer(rosa, "context.noted", list)).toBe("not_allowed"));
});
