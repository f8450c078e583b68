import type { AimId, LocalDate, VisitId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { after, before, emptyDraft, moved, stepsOf } from "./draft.ts";
import { checkInSays } from "./send-check-in.ts";

describe("the pages of a check-in", () => {
  it("two questions first, then one instrument, then what to talk about", () =>
    expect(stepsOf({ isBadSpell: false, hasSteps: true, instrument: "phq-9" })).toEqual([
      "still",
      "how",
      "instrument",
      "talk",
      "review",
    ]));
  it("one question in a bad spell", () =>
    expect(stepsOf({ isBadSpell: true, hasSteps: true, instrument: "phq-9" })).toEqual(["still", "review"]));
  it("no page for steps that nobody wrote", () =>
    expect(stepsOf({ isBadSpell: false, hasSteps: false, instrument: null })).toEqual(["still", "talk", "review"]));
  it("whoever changes an answer comes back to the last page", () => {
    const steps = stepsOf({ isBadSpell: false, hasSteps: true, instrument: null });
    const draft = { ...emptyDraft([]), step: "how" as const };
    expect(after(steps, draft)).toBe("talk");
    expect(after(steps, { ...draft, isFromReview: true })).toBe("review");
    expect(before(steps, draft)).toBe("still");
    expect(before(steps, { ...draft, step: "still" })).toBeNull();
  });
});

describe("what a check-in says", () => {
  const facts = {
    aim: "aim" as AimId,
    visit: "visit" as VisitId,
    instrument: "phq-9",
    answers: [{ linkId: "phq-9-1", value: 1 }],
    today: "2026-11-03" as LocalDate,
    itemsBefore: ["The new hip"],
  };
  it("leaves out what was left empty", () => {
    const said = checkInSays({ ...emptyDraft(["The new hip"]), still: "yes" }, { ...facts, answers: [] });
    expect(said).toEqual([{ type: "check-in.given", body: { visit: "visit", aimStill: "yes", how: "phone" } }]);
  });
  it("says that it was not tried, which is an answer", () => {
    const said = checkInSays({ ...emptyDraft(["The new hip"]), level: "not-tried" }, facts);
    expect(said.map(({ type }) => type)).toEqual(["check-in.given", "aim.rated", "answers.given"]);
  });
  it("says who helped, and a new order of what to talk about", () => {
    const said = checkInSays({ ...emptyDraft(["Mum", "The new hip"]), helpedBy: "ines" }, facts);
    expect(said.find(({ type }) => type === "answers.given")?.body).toMatchObject({ helpedBy: "ines" });
    expect(said.at(-1)).toEqual({ type: "agenda.proposed", body: { visit: "visit", items: ["Mum", "The new hip"] } });
  });
});

describe("putting things in order", () => {
  it.each([
    [2, 0, ["c", "a", "b"]],
    [0, 1, ["b", "a", "c"]],
    [1, 1, ["a", "b", "c"]],
  ])("from place %d to place %d", (from, to, order) => expect(moved(["a", "b", "c"], from, to)).toEqual(order));
});
