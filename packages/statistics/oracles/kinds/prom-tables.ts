import { readScoringFile, scoreInstrument } from "../../src/index.ts";
import { compareUnder, isPlain, numbersAt, type Plain, type Tolerance, toleranceOf } from "./compare.ts";

/** A published table as a scoring file of one scale with one item, whose answer is the raw score. */
function scoringFileOf(table: Plain): Plain {
  const t = numbersAt(table, "t");
  const se = numbersAt(table, "se");
  const raws = numbersAt(table, "raw");
  const lines = raws.map((raw, index) => [String(raw), { T: t[index], SE: se[index] }]);
  return {
    instrument: "published table",
    items: [{ id: "raw", values: [Math.min(...raws) - 1, Math.max(...raws) + 1] }],
    scores: { total: { items: ["raw"], table: Object.fromEntries(lines) } },
  };
}

/** Printed numbers are equal or not, unless the file says otherwise. */
function printed(file: Plain): Tolerance {
  return file["tolerance"] === undefined ? { absolute: 0, relative: 0 } : toleranceOf(file);
}

/**
 * Checks a file of published raw-to-T tables: every raw score gives the printed T and standard
 * error. This kind has no cases: the file itself is the case.
 */
export function check(tables: Plain, file: Plain): readonly string[] {
  const { same, mismatches } = compareUnder(printed(file));
  if (!Object.values(tables).some((table) => isPlain(table) && Array.isArray(table["raw"]))) {
    return ["the file has no table of raw scores"];
  }
  for (const [name, table] of Object.entries(tables)) {
    if (!isPlain(table) || !Array.isArray(table["raw"])) continue;
    const rule = readScoringFile(scoringFileOf(table));
    numbersAt(table, "raw").forEach((raw, index) => {
      const [score] = scoreInstrument(rule, [raw]).scales;
      const scored = score?.kind === "scored" ? score : null;
      same(`${name} raw`, raw, scored?.raw);
      same(`${name} ${raw} T`, numbersAt(table, "t")[index], scored?.value);
      same(`${name} ${raw} SE`, numbersAt(table, "se")[index], scored?.standardError);
    });
  }
  return mismatches;
}
