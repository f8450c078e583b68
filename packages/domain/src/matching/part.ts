import { type Part, type Reason, termOf } from "./reason.ts";

/** The word for a value: nothing is not yet, all is yes, between is perhaps; all with something still open, too. */
function answerFor(value: number | null, isOpen: boolean): Part["answer"] {
  if (value === null) return "not-known";
  if (value === 0) return "not-yet";
  return value >= 1 && !isOpen ? "yes" : "perhaps";
}

const isStillOpen = ({ key }: Reason): boolean =>
  key === "life-need-not-said" || key === "life-note-may-touch" || key === "place-need-not-said";

/** The tightest spot decides: the least of what is known; null when nothing is. */
export function least(reasons: readonly Reason[]): number | null {
  let value: number | null = null;
  for (const reason of reasons) {
    const term = termOf(reason);
    if (term !== null && (value === null || term < value)) value = term;
  }
  return value;
}

/**
 * How sure × how far the findings agree × how near this person is to those studied (the furthest of what is known).
 * Null where nobody graded how sure.
 */
export function strengthOf(reasons: readonly Reason[]): number | null {
  let sure: number | null = null;
  let agree = 1;
  let near = 1;
  for (const reason of reasons) {
    const term = termOf(reason);
    if (term === null) continue;
    if (reason.key === "certainty") sure = term;
    else if (reason.key === "findings") agree = term;
    else near = Math.min(near, term);
  }
  return sure === null ? null : sure * agree * near;
}

/** A part from its reasons: its value follows from them and from nothing else. */
export function part(name: Part["part"], reasons: readonly Reason[]): Part {
  const value = name === "science" ? strengthOf(reasons) : least(reasons);
  return { part: name, answer: answerFor(value, reasons.some(isStillOpen)), value, reasons };
}
