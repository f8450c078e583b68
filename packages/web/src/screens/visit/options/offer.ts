import type { Body, DecisionId, MatchedOption } from "@aimwell/domain";
import type { Library } from "./use-library.ts";

type Offer = Body<"option.offered">;
type NamingLibrary = Pick<Library, "domains" | "evidence" | "matching">;
type ShownLine = Offer["shown"][number];

/**
 * An option of the library as it goes on the table: with the explanation that stands on the screen now, so that a later
 * library can't rewrite what the two saw, and with the most that it asks where the data says so.
 */
export function offerOf(decision: DecisionId, matched: MatchedOption, library: NamingLibrary): Offer {
  const { practice, asks } = matched;
  return {
    decision,
    title: practice.title,
    words: practice.about,
    basis: practice.kind === "always-there" ? "always-there" : "science",
    practice: practice.id,
    statements: practice.statements.slice(0, 20),
    shown: shownLines(matched, library),
    asks: {
      ...(asks.minutesPerWeek === null ? {} : { personMinutesPerWeek: asks.minutesPerWeek }),
      ...(asks.tripsPerMonth === null ? {} : { tripsPerMonth: Math.round(asks.tripsPerMonth * 10) / 10 }),
    },
  };
}

/** One line a part of the formula, in its order: the answer, and why. */
export function shownLines(
  { parts, practice }: MatchedOption,
  { domains, evidence, matching }: NamingLibrary,
): ShownLine[] {
  const labelOf = (id: string) => (domains.find((domain) => domain.id === id)?.label ?? id).toLocaleLowerCase("en");
  const needOf = (id: string) => evidence.needById(id)?.words.toLocaleLowerCase("en") ?? id;
  return parts.map(
    ({ part, answer, reasons }): ShownLine => ({
      part,
      answer,
      words: matching.reasonInWords(part, reasons, {
        labelOf,
        needOf,
        isAlwaysThere: practice.kind === "always-there",
      }),
    }),
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
