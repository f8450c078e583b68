import { criticalRuns, runsDistribution, runsFalseAlarm } from "../../src/index.ts";
import { compareUnder, listAt, numberAt, objectsAt, type Plain, toleranceOf } from "./compare.ts";

function compareJoint(oracle: Plain): readonly string[] {
  const { same, mismatches } = compareUnder({ absolute: 1e-6, relative: 1e-12 });
  for (const joint of objectsAt(oracle, "joint")) {
    const n = numberAt(joint, "n");
    const chances = runsDistribution(n);
    listAt(joint, "counts").forEach((row, crossings) => {
      if (!Array.isArray(row)) return;
      const most = chances[crossings];
      row.forEach((count: unknown, place) => {
        // Ours are chances of at most so long a run; the first sign is fixed in the counts.
        const exactly = ((most?.[place + 1] ?? 0) - (most?.[place] ?? 0)) * 2 ** (n - 1);
        same(`n ${n}, ${crossings} crossings, longest run ${place + 1}`, count, exactly);
      });
    });
  }
  return mismatches;
}

/** Checks the chance of a false signal and the joint counts; the file itself is the case. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const { same, mismatches } = compareUnder(toleranceOf(file));
  const rows = objectsAt(oracle, "signalProbability");
  if (rows.length === 0 && objectsAt(oracle, "joint").length === 0) return ["the file has no probabilities"];
  for (const row of rows) {
    const n = numberAt(row, "n");
    const chance = runsFalseAlarm(n);
    same(`longestRunMax(${n})`, row["longestRunMax"], criticalRuns(n).longestRunMax);
    same(`crossingsMin(${n})`, row["crossingsMin"], criticalRuns(n).crossingsMin);
    same(`pSignalAnhoej(${n})`, row["pSignalAnhoej"], chance.either);
    same(`pSignalRunsOnly(${n})`, row["pSignalRunsOnly"], chance.longRun);
    same(`pSignalCrossingsOnly(${n})`, row["pSignalCrossingsOnly"], chance.fewCrossings);
  }
  return [...mismatches, ...compareJoint(oracle)];
}
