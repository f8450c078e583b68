import type { AimId, PartyId } from "@aimwell/domain";
import { bodySchemas } from "@aimwell/domain/schemas";
import { describe, expect, it } from "vitest";
import { amountOf, emptyStep, stepOf } from "./step-draft.ts";

const aim = "00000000-0000-7000-8000-0000000000a1" as AimId;
const professional = "00000000-0000-7000-8000-00000000000b" as PartyId;
const of = { aim, decision: undefined, professional };

describe("a step in the form", () => {
  it("needs a title and a share, and says nothing of what was left empty", () => {
    expect(stepOf(emptyStep, of)).toBeNull();
    const step = stepOf({ ...emptyStep, title: "Walk", share: 2, personMinutes: "90" }, of);
    expect(step).toEqual({
      aim,
      title: "Walk",
      share: 2,
      professional,
      personMinutesPerWeek: 90,
      response: { kind: "flexible" },
    });
    expect(bodySchemas["action.proposed"].safeParse(step).success).toBe(true);
  });
  it("that was shaped for the person says why", () => {
    const shaped = { ...emptyStep, title: "Walk", share: 1, response: "customised" } as const;
    expect(stepOf(shaped, of)).toBeNull();
    expect(stepOf({ ...shaped, because: "Not in the mornings" }, of)?.response).toEqual({
      kind: "customised",
      because: "Not in the mornings",
    });
  });
  it.each([
    ["12", 12],
    [" 2,5 ", 2.5],
    ["", null],
    ["an hour", null],
    ["-3", null],
  ])("“%s” minutes are %s", (typed, minutes) => expect(amountOf(typed)).toBe(minutes));
});
