import type { AimId } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";

/** By what a team may look at its figures apart. */
export type StrataKind = "practice" | "response" | "context";

/** What the team chose; none to begin with, so that groups stay large. */
export type StrataChoice = readonly StrataKind[];

export const noStrata: StrataChoice = [];

/** One record counts in so many strata at most: more would make groups small, and the cost of an append large. */
const mostStrata = 8;

/** The practices that the person and a professional chose together. */
function practices({ decision, option }: PersonRecord, aim: AimId | null): readonly string[] {
  return [...decision.decisions.values()].flatMap((each) => {
    if (each.stage !== "shared" || (aim !== null && each.aim !== aim)) return [];
    const practice = option.options.get(each.chosen)?.practice;
    return practice === undefined ? [] : [`practice:${practice}`];
  });
}

/** How the steps that both sides agreed upon were made: by the standard, fitted to the person, or freely. */
function responses({ plan }: PersonRecord, aim: AimId | null): readonly string[] {
  return [...plan.actions.values()].flatMap((action) =>
    action.agreed === null || (aim !== null && action.aim !== aim) ? [] : [`response:${action.now.response.kind}`],
  );
}

/** Which kinds of things the person told of life. */
function contexts({ life }: PersonRecord): readonly string[] {
  return [...life.notes.values()].flatMap(({ state, kind }) => (state === "current" ? [`context:${kind}`] : []));
}

const strataOfKind: Readonly<Record<StrataKind, (record: PersonRecord, aim: AimId | null) => readonly string[]>> = {
  practice: practices,
  response: responses,
  context: contexts,
};

/** Whether a text names a kind of strata that this version knows. */
export function isStrataKind(text: string): text is StrataKind {
  return Object.hasOwn(strataOfKind, text);
}

/**
 * The strata that a record, or one aim of it, is in now, in the order of the alphabet and without twins. A record may be
 * in several at once: strata of one kind overlap.
 *
 * @param aim - only what was decided and planned for this aim; null for the whole record.
 */
export function strataOf(record: PersonRecord, choice: StrataChoice, aim: AimId | null = null): readonly string[] {
  if (choice.length === 0) return [];
  const all = choice.flatMap((kind) => strataOfKind[kind](record, aim));
  return [...new Set(all)].sort().slice(0, mostStrata);
}
