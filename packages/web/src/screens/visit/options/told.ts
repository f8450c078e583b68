import type { Option } from "@aimwell/domain";
import type { Denominator, EffectInWords, HarmInWords, Practice } from "@aimwell/library";
import type { Library } from "./use-library.ts";

/** What can be told of an option: what studies found, or that somebody knows it, or that it is always there. */
export type Told =
  | {
      readonly kind: "studies";
      readonly practice: Practice;
      readonly effects: readonly EffectInWords[];
      readonly harms: readonly HarmInWords[];
    }
  | { readonly kind: "always-there"; readonly practice: Practice | null }
  | { readonly kind: "experience" }
  /** It came from studies that the library does not have now. */
  | { readonly kind: "gone" };

type Evidence = Library["evidence"];

/** One denominator for the whole table: 1,000 as soon as anything on it is rarer than 1 in 100. */
export function denominatorOf(offered: readonly Option[], evidence: Evidence): Denominator {
  return evidence.commonDenominator(
    offered.flatMap(({ statements }) => statements.flatMap((id) => evidence.statementById(id) ?? [])),
  );
}

export function toldOf(option: Option, denominator: Denominator, evidence: Evidence): Told {
  const practice = option.practice === undefined ? undefined : evidence.practiceById(option.practice);
  switch (option.basis) {
    case "always-there":
      return { kind: "always-there", practice: practice ?? null };
    case "person-experience":
    case "professional-experience":
      return { kind: "experience" };
    case "science": {
      const found = option.statements.flatMap((id) => evidence.statementById(id) ?? []);
      if (practice === undefined || found.length === 0) return { kind: "gone" };
      const effects = found.map((statement) => evidence.effectInWords(statement, { denominator }));
      return { kind: "studies", practice, effects, harms: evidence.harmsOf(practice, { denominator }) };
    }
  }
}
