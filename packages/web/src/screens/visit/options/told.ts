import type { Option, OptionOnPage } from "@aimwell/domain";
import type { EffectInWords, HarmInWords, Practice } from "@aimwell/library";

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

export function toldOf(option: Option, onPage: OptionOnPage | undefined): Told {
  switch (option.basis) {
    case "always-there":
      return { kind: "always-there", practice: onPage?.sheet.practice ?? null };
    case "person-experience":
    case "professional-experience":
      return { kind: "experience" };
    case "science": {
      const effects = (onPage?.sheet.findings ?? [])
        .map(({ effect }) => effect)
        .filter(({ statement }) => option.statements.includes(statement));
      if (onPage === undefined || effects.length === 0) return { kind: "gone" };
      const { practice, harms } = onPage.sheet;
      return { kind: "studies", practice, effects, harms };
    }
  }
}
