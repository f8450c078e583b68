import type { Problem } from "../checking/reader.ts";

interface Replacing {
  readonly id: string;
  readonly replaces?: string;
  /** Where the statement stands, for the one who has to mend it. */
  readonly path: string;
}

/** The ids from one statement round to itself again; null where it does not come back to itself. */
function circleFrom(start: string, replaces: ReadonlyMap<string, string>): readonly string[] | null {
  const passed: string[] = [];
  for (let next: string | undefined = start; next !== undefined; next = replaces.get(next)) {
    if (passed.includes(next)) return next === start ? passed : null;
    passed.push(next);
  }
  return null;
}

/**
 * A newer statement may take the place of an older one that there is; never, over any number of steps, of itself. A circle
 * is told once, where it is met first in the file that holds the first of its ids by the alphabet.
 *
 * @param awaited - ids of statements in files that have problems of their own: whether they are there can't be said yet.
 */
export function* replacingProblems(
  statements: readonly Replacing[],
  others: readonly { readonly id: string; readonly replaces?: string }[] = [],
  awaited: ReadonlySet<string> = new Set(),
): Generator<Problem> {
  const all = [...others, ...statements];
  const known = new Set(all.map(({ id }) => id));
  const replaces = new Map(
    all.flatMap(({ id, replaces }) => (replaces === undefined ? [] : [[id, replaces] as const])),
  );
  const own = statements.map(({ id }) => id);
  const isToTell = (id: string, circle: readonly string[]): boolean =>
    own.includes(circle.toSorted()[0] ?? id) && own.find((each) => circle.includes(each)) === id;
  for (const { id, replaces: older, path } of statements) {
    if (older === undefined || awaited.has(older)) continue;
    if (!known.has(older)) yield { path: `${path}.replaces`, reason: `no evidence statement has the id "${older}"` };
    const circle = circleFrom(id, replaces);
    if (circle !== null && isToTell(id, circle))
      yield {
        path: `${path}.replaces`,
        reason: `"${id}" would come to take its own place, in a circle: ${[...circle, id].join(" takes the place of ")}`,
      };
  }
}

/** The statements that no newer one takes the place of. */
export function standing<Statement extends { readonly id: string; readonly replaces?: string }>(
  statements: readonly Statement[],
): readonly Statement[] {
  const replaced = new Set(statements.map(({ replaces }) => replaces));
  return statements.filter(({ id }) => !replaced.has(id));
}
