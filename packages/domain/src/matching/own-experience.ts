import type { Practice } from "@aimwell/library";
import type { Option } from "../option/option.ts";
import type { PersonRecord } from "../record/record.ts";

/** An option out of somebody's own life or work (E-37, E-92), for matching: it says so, and claims nothing more. */
export interface OwnExperience {
  readonly practice: Practice;
  readonly as: "person" | "professional";
}

const span = (amount: number | undefined) => (amount === undefined ? null : { low: amount, high: amount });

/** An option as its own practice: what was said of it, and no studies. */
export function ownPractice({ id, title, words, asks }: Option): Practice {
  return {
    id,
    kind: "own-experience",
    title,
    about: words ?? "",
    personDoes: [],
    professionalDoes: [],
    asks: {
      effort: null,
      inWords: null,
      basis: null,
      sessionsAWeek: asks.personMinutesPerWeek === undefined ? null : span(1),
      weeks: null,
      minutesASession: span(asks.personMinutesPerWeek),
      trips:
        asks.tripsPerMonth === undefined ? null : { low: asks.tripsPerMonth, high: asks.tripsPerMonth, each: "month" },
      money: null,
      professionalMinutesAWeek: span(asks.professionalMinutesPerWeek),
    },
    needs: { place: [], life: [] },
    conditions: [],
    aimDomains: [],
    statements: [],
  };
}

/** What people brought from their own lives and work to the decisions for one aim. */
export function ownExperienceOf(record: PersonRecord, aim: string): readonly OwnExperience[] {
  const decisions = new Set(
    [...record.decision.decisions.values()].filter((decision) => decision.aim === aim).map(({ id }) => id),
  );
  return [...record.option.options.values()].flatMap((option): readonly OwnExperience[] => {
    if (!decisions.has(option.decision)) return [];
    if (option.basis === "person-experience") return [{ practice: ownPractice(option), as: "person" }];
    return option.basis === "professional-experience" ? [{ practice: ownPractice(option), as: "professional" }] : [];
  });
}
