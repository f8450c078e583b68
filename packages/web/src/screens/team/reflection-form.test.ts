import type { EntryId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { reflectionOf } from "./reflection-form.ts";

describe("what somebody answers to oneself", () => {
  it("holds what was answered, and no more", () => {
    const about = "0199d000-0000-7000-8000-000000000001" as EntryId;
    expect(reflectionOf({ room: "aim context", left: "calm", line: " Wait longer " }, about)).toEqual({
      ...{ about, room: ["aim", "context"], left: "calm", words: "Wait longer" },
    });
    expect(reflectionOf({ left: "tired" })).toEqual({ left: "tired" });
  });

  it("is nothing when nothing was answered", () => expect(reflectionOf({ room: "", left: "", line: "  " })).toBeNull());
});
