/** A unit as people read it: records of care write "{score}" for a number that has none, and "{steps}" for a count. */
export function unitInWords(unit: string): string {
  const inner = /^\{(.*)\}$/u.exec(unit)?.[1];
  if (inner !== undefined) return inner === "score" ? "" : inner;
  // UCUM writes "mm[Hg]" for what is read as "mm Hg".
  return unit.replace(/\[(.+)\]/u, " $1").trim();
}
