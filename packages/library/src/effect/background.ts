import type { EvidenceStatement } from "../evidence/statement.ts";
import { capital } from "./frequency.ts";
import type { PlainWords } from "./plain-words.ts";

export type CertaintyWords = "quite sure" | "fairly sure" | "not very sure" | "not graded in what we saw";

export function certaintyInWords({ certainty }: EvidenceStatement): CertaintyWords {
  switch (certainty.grade) {
    case "high":
      return "quite sure";
    case "moderate":
      return "fairly sure";
    case "low":
    case "very low":
      return "not very sure";
    case null:
      return "not graded in what we saw";
  }
}

/** Who was studied and how many, saying so where the number was not seen. */
export function whoWasStudied({ participants, studies }: EvidenceStatement, words: PlainWords): string {
  const inStudies = studies === null ? "" : studies === 1 ? " in 1 study" : ` in ${studies} studies`;
  const many =
    participants === null
      ? `We did not see how many people took part${inStudies}.`
      : `${participants} people${inStudies}.`;
  return `${capital(words.who)}. ${many}`;
}

export function sourceLine({ source }: EvidenceStatement): string {
  return source.doi === null ? `${source.citation}.` : `${source.citation}. doi:${source.doi}`;
}

export const readIn: Readonly<Record<EvidenceStatement["evidenceLevel"], string>> = {
  "summary-of-findings": "We read the summary table of the review.",
  abstract: "We read the short summary of the study, not the whole paper.",
  secondary: "We read a report about the study, not the paper itself.",
};
