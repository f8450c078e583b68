import type { Aim, AimId, EntryId, Instant, LocalDate, PartyId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { firstEmptyStep, formOfAim, missingOn, newForm, saidByForm } from "./edit-form.ts";

const brought = {
  entry: "e1" as EntryId,
  by: "rosa" as PartyId,
  as: "person",
  at: "2026-11-03T09:00:00.000Z" as Instant,
} as const;
const now = {
  words: "Walk Mia to school",
  horizon: "near",
  domains: ["moving"],
  by: "2027-03-31" as LocalDate,
  importance: 8,
  confidence: 5,
  entry: "e1" as EntryId,
  brought,
} as const;
const aim: Aim = {
  id: "e1" as AimId,
  state: "open",
  now: { ...now, domains: [...now.domains] },
  versions: [],
  source: null,
  confirmed: null,
  scale: null,
  readBacks: [],
  closed: null,
};

describe("an aim said differently", () => {
  it("keeps what the page does not ask about", () => {
    const said = saidByForm(
      { ...formOfAim(aim), words: "Walk Mia to school and back" },
      { before: aim, horizon: "near" },
    );
    expect(said).toEqual({
      words: "Walk Mia to school and back",
      horizon: "near",
      domains: ["moving"],
      confidence: 5,
      importance: 8,
      by: "2027-03-31",
    });
  });
  it("lets go of the day when the person is not sure any more", () =>
    expect(saidByForm({ ...formOfAim(aim), when: "not-sure" }, { before: aim, horizon: "near" })).not.toHaveProperty(
      "by",
    ));
  it("never carries along who wrote the wording before", () => {
    const said = saidByForm(formOfAim(aim), { before: aim, horizon: "near" });
    expect(Object.keys(said)).not.toContain("entry");
    expect(Object.keys(said)).not.toContain("brought");
  });
  it("keeps own words letter for letter", () => {
    const own = "  i wanna walk  with mia!! ";
    expect(saidByForm(newForm(own), { before: null, horizon: "near" }).words).toBe(own);
  });
});

describe("one question a page", () => {
  it.each([
    ["words", newForm(" "), "words"],
    ["words", newForm("Walk"), null],
    ["importance", newForm("Walk"), "importance"],
    ["when", newForm("Walk"), "when"],
    ["when", { ...newForm("Walk"), when: "not-sure" as const }, null],
    ["when", { ...newForm("Walk"), when: "day" as const, day: "" }, "when"],
    ["when", { ...newForm("Walk"), when: "day" as const, day: "2027-03-31" }, null],
  ] as const)("on the page of %s", (part, form, missing) => expect(missingOn(part, form)).toBe(missing));
  it("five steps are five", () => {
    expect(firstEmptyStep(["a", "b", "c", "d", "e"])).toBeNull();
    expect(firstEmptyStep(["a", "b", " ", "d", ""])).toBe(2);
  });
});
