import { bodySchemas } from "@aimwell/domain/schemas";
import { expect, it } from "vitest";
import { rosa, rosaAndTom } from "../from-record/rosa.fixture.ts";
import { touching } from "./may-touch.tsx";

it("a note that touches a need keeps its words, its weight and what it touched before", () => {
  const { history } = rosaAndTom();
  const said = { kind: "barrier", title: "Two buses", words: "90 minutes each way", weight: 2 } as const;
  const version = history.say(rosa, "life.noted", { ...said, touches: ["set-hour"] });
  const [note] = history.record.life.notes.values();
  if (note === undefined) throw new Error("expected the note");
  const body = touching(note, "travel");
  expect(body).toEqual({ ...said, touches: ["set-hour", "travel"] });
  expect(bodySchemas["life.noted"].safeParse(body).success).toBe(true);
  history.say(rosa, "life.noted", body, version);
  expect([...history.record.life.notes.values()]).toMatchObject([{ id: note.id, touches: ["set-hour", "travel"] }]);
});
