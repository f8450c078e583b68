import type { MatchedOption } from "./match-options.ts";
import { type Part, type Reason, termOf } from "./reason.ts";

export type WhoCould = "person" | "supporter" | "professional" | "place";

/** Something that holds an option back, how much is left of it in [0, 1), and who could change that. */
export interface InTheWay {
  readonly part: Part["part"];
  readonly left: number;
  readonly reason: Reason;
  readonly whoCould: readonly WhoCould[];
}
/** Something that nobody has said yet, and who could know it. */
export interface NotSaid {
  readonly part: Part["part"];
  readonly reason: Reason;
  readonly whoCould: readonly WhoCould[];
}

/** Who could change or know it. An empty list: nobody here; it would take another study. */
function whoCould({ key }: Reason): readonly WhoCould[] {
  switch (key) {
    case "aim-has-no-domain":
    case "capacity-not-said":
    case "life-need-not-said":
    case "life-note-may-touch":
      return ["person", "supporter"];
    case "life-note":
    case "over-capacity":
      return ["person", "supporter", "professional"];
    case "place-note":
    case "not-offered-here":
    case "place-need-not-said":
    case "place-not-said":
      return ["professional", "place"];
    case "asks-not-known":
      return ["professional"];
    case "age-not-known":
      return ["person", "professional"];
    default:
      return [];
  }
}

const isContext = ({ part }: Part): boolean => part === "life" || part === "place" || part === "work";

/**
 * What would have to change before an option fits: what holds it back in this life and this place, tightest first, and
 * what nobody has said yet, each with who could do something about it. An option that fits has neither.
 */
export function wouldHaveToChange({ parts }: MatchedOption): {
  readonly inTheWay: readonly InTheWay[];
  readonly notSaid: readonly NotSaid[];
} {
  const context = parts
    .filter(isContext)
    .flatMap((each) => each.reasons.map((reason) => ({ part: each.part, reason })));
  const inTheWay = context.flatMap(({ part, reason }) => {
    const left = termOf(reason);
    return left === null || left >= 1 ? [] : [{ part, left, reason, whoCould: whoCould(reason) }];
  });
  const notSaid = context.flatMap(({ part, reason }) =>
    termOf(reason) === null && whoCould(reason).length > 0 && reason.key !== "life-note"
      ? [{ part, reason, whoCould: whoCould(reason) }]
      : [],
  );
  return { inTheWay: inTheWay.toSorted((one, other) => one.left - other.left), notSaid };
}
