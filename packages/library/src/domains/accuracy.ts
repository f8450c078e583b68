import { type AimDomainId, aimDomainIds } from "./aim-domain.ts";
import type { LabelledAim } from "./labelled-aims.ts";

/** How often a suggestion was right: counts first, so that no share hides how few aims it stands on. */
export interface Accuracy {
  readonly right: number;
  readonly suggested: number;
  readonly wanted: number;
}
export interface Shares {
  /** Right among the suggested; null where nothing was suggested. */
  readonly precision: number | null;
  /** Right among the wanted; null where nothing was wanted. */
  readonly recall: number | null;
  readonly f1: number | null;
}
/** A labelled aim beside what was suggested for it. */
export interface Answer {
  readonly aim: LabelledAim;
  readonly suggested: readonly AimDomainId[];
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** F1 is the harmonic mean of precision and recall (van Rijsbergen, Information Retrieval, 2nd ed., 1979). */
export const sharesOf = ({ right, suggested, wanted }: Accuracy): Shares => ({
  precision: share(right, suggested),
  recall: share(right, wanted),
  f1: share(2 * right, suggested + wanted),
});

/** Counts over all aims and domains together (micro-averaged), or over one domain alone. */
export function accuracyOf(answers: readonly Answer[], only?: AimDomainId): Accuracy {
  const counted = (ids: readonly AimDomainId[]): readonly AimDomainId[] =>
    only === undefined ? ids : ids.filter((id) => id === only);
  const count = (sizeOf: (answer: Answer) => number): number =>
    answers.reduce((sum, answer) => sum + sizeOf(answer), 0);
  return {
    right: count(({ aim, suggested }) => counted(suggested).filter((id) => aim.domains.includes(id)).length),
    suggested: count(({ suggested }) => counted(suggested).length),
    wanted: count(({ aim }) => counted(aim.domains).length),
  };
}

/** The mean of the domains' own F1, each domain counting alike; one that is never wanted nor suggested is left out. */
export function macroF1(answers: readonly Answer[]): number | null {
  const each = aimDomainIds.map((id) => sharesOf(accuracyOf(answers, id)).f1).filter((f1) => f1 !== null);
  return share(
    each.reduce((sum, f1) => sum + f1, 0),
    each.length,
  );
}

/** Of the aims that say too little for any domain, how many were left at "not sure yet". */
export function leftOpen(answers: readonly Answer[]): { readonly right: number; readonly wanted: number } {
  const open = answers.filter(({ aim }) => aim.domains.length === 0);
  return { right: open.filter(({ suggested }) => suggested.length === 0).length, wanted: open.length };
}
