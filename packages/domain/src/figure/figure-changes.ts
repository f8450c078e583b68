import { type Contribution, cellKey, type FigureChange, type Figures } from "./cell.ts";

function isSame(one: Contribution, other: Contribution): boolean {
  return (
    one.n === other.n &&
    one.total === other.total &&
    one.squares === other.squares &&
    one.least === other.least &&
    one.most === other.most &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator &&
    one.levels.join() === other.levels.join()
  );
}

/** What was the least or the most before, and is not any more. */
function tears(was: Contribution | undefined, is: Contribution | undefined): boolean {
  if (was === undefined || was.least === null || was.most === null) return false;
  return is === undefined || is.least === null || is.most === null || is.least > was.least || is.most < was.most;
}

function changeOf(key: string, was: Contribution | undefined, is: Contribution | undefined): FigureChange {
  const minus = (name: "n" | "total" | "squares" | "numerator" | "denominator") =>
    (is?.[name] ?? 0) - (was?.[name] ?? 0);
  const size = Math.max(was?.levels.length ?? 0, is?.levels.length ?? 0);
  return {
    ...cellKey(key),
    people: (is === undefined ? 0 : 1) - (was === undefined ? 0 : 1),
    n: minus("n"),
    total: minus("total"),
    squares: minus("squares"),
    least: is?.least ?? null,
    most: is?.most ?? null,
    numerator: minus("numerator"),
    denominator: minus("denominator"),
    levels: Array.from({ length: size }, (_, at) => (is?.levels[at] ?? 0) - (was?.levels[at] ?? 0)),
    isTorn: tears(was, is),
  };
}

/**
 * How each cell changes when a record's contributions change: what is added to its sums, negative for what is taken away.
 * Adding the changes of a history one after the other gives the contributions of its end, exactly.
 */
export function figureChanges(before: Figures, after: Figures): readonly FigureChange[] {
  const changes: FigureChange[] = [];
  for (const [key, is] of after) {
    const was = before.get(key);
    if (was === undefined || !isSame(was, is)) changes.push(changeOf(key, was, is));
  }
  for (const [key, was] of before) if (!after.has(key)) changes.push(changeOf(key, was, undefined));
  return changes;
}
