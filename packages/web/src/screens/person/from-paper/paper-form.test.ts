import type { LocalDate } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { blanks, emptyForm, formsOnPaper, type PaperForm, paperProblem, paperSays } from "./paper-form.ts";

const today = "2026-11-12" as LocalDate;
const option = (key: string) => ({ is: "option", key }) as const;
const phq9: PaperForm = { ...emptyForm("2026-11-10"), instrument: "phq-9" };

/** The code of "several days" in the PHQ-9 of this library. */
const severalDays = "LA6569-3";

describe("a form that was filled in on paper", () => {
  it("is saved with the day on the paper and how it was given", () => {
    const form = { ...phq9, answers: { "phq-9-1": option(severalDays) } };
    expect(paperSays(form)).toEqual({
      instrument: "phq-9",
      on: "2026-11-10",
      how: "paper",
      answers: [{ linkId: "phq-9-1", value: 1 }],
    });
  });

  it.each([
    { name: "no form is chosen", form: emptyForm("2026-11-10"), problem: "which" },
    { name: "no day is given", form: { ...phq9, on: "" }, problem: "day" },
    { name: "its day is tomorrow", form: { ...phq9, on: "2026-11-13" }, problem: "day-ahead" },
    { name: "nothing is typed in", form: phq9, problem: "nothing" },
    {
      name: "one answer stands",
      form: { ...phq9, on: today, answers: { "phq-9-1": option(severalDays) } },
      problem: null,
    },
  ])("when $name: $problem", ({ form, problem }) => expect(paperProblem(form, today)).toBe(problem));

  it("a number that does not fit is named, and not left out silently", () => {
    const named = {
      "activity.1.name": { is: "words", words: "Walk" },
      "activity.1.rating": { is: "number", text: "11" },
    };
    const form = { ...emptyForm(today), instrument: "patient-nominated-activities", answers: named } as PaperForm;
    expect(paperProblem(form, today)).toBe("wrong");
  });

  it("counts what has no answer, for paper may be blank", () => {
    expect(blanks(phq9)).toBe(9);
    expect(blanks({ ...phq9, answers: { "phq-9-1": option(severalDays), "phq-9-2": { is: "not-said" } } })).toBe(7);
  });

  it("is one of the forms that a person fills in", () =>
    expect(formsOnPaper.map(({ id }) => id)).not.toContain("professional-check"));
});
