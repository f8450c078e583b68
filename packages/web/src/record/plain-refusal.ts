import type { PostedEntries, Problem, Refused } from "@aimwell/contract";

type Said = Pick<Refused, "code" | "words" | "facts">;

/**
 * A refusal as somebody reads it who filled in a form. What could not be read is told by its fields' names to whoever writes
 * to the API; on a screen each problem has a sentence of its own, said once.
 */
export function plainly<Refusal extends Said>(refused: Refusal): Refusal {
  if (refused.code !== "not_readable") return refused;
  const sentences = new Set(problemsIn(refused.facts["problems"]).map(({ plain }) => plain));
  return sentences.size === 0 ? refused : { ...refused, words: [...sentences].join(" ") };
}

function problemsIn(given: unknown): readonly Pick<Problem, "plain">[] {
  return Array.isArray(given) ? given.filter(isProblem) : [];
}

const isProblem = (given: unknown): given is Problem =>
  typeof given === "object" && given !== null && "plain" in given && typeof given.plain === "string";

/** The same for each entry and measurement of a batch. */
export function plainlyPosted({ entries, measurements, ...rest }: PostedEntries): PostedEntries {
  const each = (outcome: PostedEntries["entries"][number]) =>
    outcome.outcome === "refused" ? plainly(outcome) : outcome;
  return { ...rest, entries: entries.map(each), measurements: measurements.map(each) };
}
