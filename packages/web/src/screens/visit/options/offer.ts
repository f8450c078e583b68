import type { Body, DecisionId, OptionOnPage } from "@aimwell/domain";
import { type Naming, reasonInWords } from "./reason-words.ts";

type Offer = Body<"option.offered">;
export type ShownLine = Offer["shown"][number];

/**
 * An option of the library as it goes on the table: with the explanation that stands on the screen now, so that a later
 * library can't rewrite what the two saw, and with the most that it asks where the data says so.
 */
export function offerOf(decision: DecisionId, onPage: OptionOnPage, naming: Naming): Offer {
  const { asks, sheet } = onPage;
  const { practice } = sheet;
  return {
    decision,
    title: practice.title,
    words: practice.about,
    basis: "science",
    practice: practice.id,
    statements: practice.statements.slice(0, 20),
    shown: linesOf(onPage, naming),
    asks: {
      ...(asks.minutesPerWeek === null ? {} : { personMinutesPerWeek: asks.minutesPerWeek }),
      ...(asks.tripsPerMonth === null ? {} : { tripsPerMonth: Math.round(asks.tripsPerMonth * 10) / 10 }),
    },
  };
}

/** One line a part of the formula, in its order: the answer, and why. */
export function linesOf({ parts, sheet }: OptionOnPage, naming: Naming): ShownLine[] {
  const told = { ...naming, isAlwaysThere: sheet.practice.kind === "always-there" };
  return parts.map(
    ({ part, answer, reasons }): ShownLine => ({ part, answer, words: reasonInWords(part, reasons, told) }),
  );
}

export interface OwnOption {
  readonly title: string;
  readonly words: string;
  readonly minutes: string;
  readonly isPersons: boolean;
}

/** What somebody knows from their own life or work, as an option. It says so, and claims nothing more. */
export function ownOffer(decision: DecisionId, { title, words, minutes, isPersons }: OwnOption): Offer {
  const asked = Number(minutes.replace(",", "."));
  const isNumber = minutes.trim() !== "" && Number.isFinite(asked) && asked >= 0;
  return {
    decision,
    title: title.trim(),
    ...(words.trim() === "" ? {} : { words }),
    basis: isPersons ? "person-experience" : "professional-experience",
    statements: [],
    shown: [],
    asks: isNumber ? { personMinutesPerWeek: asked } : {},
  };
}
