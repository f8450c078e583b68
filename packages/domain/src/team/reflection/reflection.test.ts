import { describe, expect, it } from "vitest";
import { rosa, Scene, singh, tom } from "../../history/scene.ts";
import { teamBoard } from "../board/team-board.ts";

const note = { place: "assessment", leans: "service", saw: "She asked first" } as const;

describe("what somebody thinks over for oneself", () => {
  it("stands on its writer's board, beside the note that it belongs to, and on nobody else's", () => {
    const scene = new Scene(undefined, "team");
    const about = scene.say(tom, "noticing.logged", note);
    scene.say(tom, "reflection.written", { about, room: ["aim", "context"], left: "humbled" });
    scene.say(tom, "reflection.written", { words: "Let them finish" });
    const boardOf = (reader: typeof tom) =>
      teamBoard(scene.record, { reader: reader.party, smallestGroup: 10 }).reflections;
    expect(boardOf(tom)).toMatchObject([{ words: "Let them finish" }, { about, room: ["aim", "context"] }]);
    expect(boardOf(singh)).toEqual([]);
  });

  it("is about one's own note, and a refusal tells nothing of others'", () => {
    const scene = new Scene(undefined, "team");
    const about = scene.say(tom, "noticing.logged", note);
    const unknownNote = "0199d000-0000-7000-8000-00000000ffff" as typeof about;
    expect(scene.answer(singh, "reflection.written", { about, left: "glad" })).toBe("unknown_reference");
    expect(scene.answer(singh, "reflection.written", { about: unknownNote })).toBe("unknown_reference");
    expect(scene.answer(rosa, "reflection.written", { words: "Mine" })).toBe("not_on_the_team");
  });
});
