import type { ContextNote } from "@aimwell/domain";
import { bodySchemas } from "@aimwell/domain/schemas";
import { describe, expect, it } from "vitest";
import { noteOf, questionsOf } from "./place-note.ts";

const said = {
  ...{ lens: "social", effect: "limiting", strength: 3, title: "The class is closed until May" },
  ...{ touches: ["hip-exercise", "exercise-teacher"], lookAgainOn: "2026-05-01" },
} as unknown as ContextNote;
const firsts = (note: ContextNote | null) =>
  Object.fromEntries(questionsOf(note).map(({ key, first = "" }) => [key, first]));

describe("a note about this place", () => {
  it("opened and saved again says what it said, with what the form does not ask for", () => {
    const body = noteOf(firsts(said), said);
    expect(body).toEqual({ ...said });
    expect(bodySchemas["context.noted"].safeParse(body).success).toBe(true);
  });

  it("says what it touches, so that choices that need it are held against it", () => {
    const answers = { ...firsts(null), title: "No bed before June", touches: "operating-room blood-tests" };
    expect(noteOf(answers, null)).toMatchObject({ touches: ["operating-room", "blood-tests"] });
    expect(noteOf({ ...firsts(said), touches: "" }, said)).toMatchObject({ touches: ["hip-exercise"] });
    expect(noteOf(firsts(null), null)).not.toHaveProperty("touches");
  });
});
