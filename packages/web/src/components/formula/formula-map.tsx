import type { ReactNode } from "react";
import { formula } from "../../words/en/formula.ts";
import type { FormulaNoun, FormulaVerb } from "./element.ts";
import { FormulaTile, type FormulaTileProps } from "./formula-tile.tsx";
import { Operator, type OperatorProps } from "./operator.tsx";

export interface FormulaMapProps {
  readonly nouns: Readonly<Record<FormulaNoun, Omit<FormulaTileProps, "noun">>>;
  readonly verbs: Readonly<Record<FormulaVerb, Omit<OperatorProps, "verb">>>;
}

/** (Aim + Science) × Context → Improvement, as a map of what is known. */
export function FormulaMap({ nouns, verbs }: FormulaMapProps): ReactNode {
  return (
    <div className="formula" role="group" aria-label={formula.map}>
      <span className="bracket bracket-start" aria-hidden="true" />
      <div className="formula-brace">
        <FormulaTile noun="aim" {...nouns.aim} />
        <Operator verb="match" {...verbs.match} />
        <FormulaTile noun="science" {...nouns.science} />
      </div>
      <span className="bracket bracket-end" aria-hidden="true" />
      <Operator verb="fit" {...verbs.fit} />
      <FormulaTile noun="context" {...nouns.context} />
      <Operator verb="test" {...verbs.test} />
      <FormulaTile noun="improvement" {...nouns.improvement} />
    </div>
  );
}
