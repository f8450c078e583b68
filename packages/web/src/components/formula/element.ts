import type { IconName } from "../../icons/drawings.tsx";
import { formula } from "../../words/en/formula.ts";
import type { Meaning } from "../base/mark.tsx";

/** The four nouns of the formula. */
export type FormulaNoun = "aim" | "science" | "context" | "improvement";

/** The three verbs, which are its operators. */
export type FormulaVerb = "match" | "fit" | "test";

interface NounLook {
  readonly meaning: Meaning;
  readonly icon: IconName;
  readonly title: string;
}

/** The same marks wherever that kind of knowledge appears. */
export const nounLook: Readonly<Record<FormulaNoun, NounLook>> = {
  aim: { meaning: "person", icon: "aim", title: formula.aim },
  science: { meaning: "prof", icon: "science", title: formula.science },
  context: { meaning: "place", icon: "place", title: formula.context },
  improvement: { meaning: "better", icon: "better", title: formula.improvement },
};

export const verbLook: Readonly<
  Record<FormulaVerb, { readonly sign: "plus" | "cross" | "arrow"; readonly title: string }>
> = {
  match: { sign: "plus", title: formula.match },
  fit: { sign: "cross", title: formula.fit },
  test: { sign: "arrow", title: formula.test },
};
