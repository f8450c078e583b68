import type { Problem } from "../checking/reader.ts";

interface Replacing {
  readonly id: string;
  readonly replaces?: string;
  /** Where the statement stands, for the one who has to mend it. */
  readonly path: string;
}

/** Follows what each takes the place of, until it ends or comes back to a statement that was passed before. */
function comesBack(start: string, replaces: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>([start]);
  for (let next = replaces.get(start); next !== undefined; next = replaces.get(next)) {
    if (passed.has(next)) return true;
    passed.add(next);
  }
  return false;
}

/** A newer statement may take the place of an older one that there is; never, over any number of steps, of itself. */
export function* replacingProblems(
  statements: readonly Replacing[],
  others: readonly { readonly id: string; readonly replaces?: string }[] = [],
): Generator<Problem> {
  const all = [...others, ...statements];
  const known = new Set(all.map(({ id }) => id));
  const replaces = new Map(
    all.flatMap(({ id, replaces }) => (replaces === undefined ? [] : [[id, replaces] as const])),
  );
  for (const { id, replaces: older, path } of statements) {
    if (older === undefined) continue;
    if (!known.has(older)) yield { path: `${path}.replaces`, reason: `no evidence statement has the id "${older}"` };
    else if (comesBack(id, replaces))
      yield { path: `${path}.replaces`, reason: `"${id}" would come to take its own place: the ids go in a circle` };
  }
}

/** The statements that no newer one takes the place of. */
export function standing<Statement extends { readonly id: string; readonly replaces?: string }>(
  statements: readonly Statement[],
): readonly Statement[] {
  const replaced = new Set(statements.map(({ replaces }) => replaces));
  return statements.filter(({ id }) => !replaced.has(id));
}
