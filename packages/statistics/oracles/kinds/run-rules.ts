import {
  chart,
  criticalRuns,
  isRunsSignal,
  longestRunInBox,
  profiles,
  type RuleSet,
  ruleSets,
} from "../../src/index.ts";
import { columnAt, plainAt } from "./columns.ts";
import { compareUnder, listAt, numberAt, numbersAt, objectAt, objectsAt, type Plain, toleranceOf } from "./compare.ts";
import { phasesOf } from "./spc.ts";

function compareCriticalValues(oracle: Plain): readonly string[] {
  const { same, mismatches } = compareUnder({ absolute: 0, relative: 0 });
  const anhoej = objectAt(oracle, "anhoej");
  numbersAt(anhoej, "n").forEach((n, index) => {
    same(`longestRunMax(${n})`, numbersAt(anhoej, "longestRunMax")[index], criticalRuns(n).longestRunMax);
    same(`crossingsMin(${n})`, numbersAt(anhoej, "crossingsMin")[index], criticalRuns(n).crossingsMin);
  });
  for (const box of objectsAt(oracle, "box")) {
    const n = numberAt(box, "n");
    for (const [key, method] of [
      ["bestbox", "best-box"],
      ["cutbox", "cut-box"],
    ] as const) {
      listAt(box, key).forEach((longest, crossings) => {
        same(`${key} n ${n}, ${crossings} crossings`, longest, longestRunInBox(n, crossings, method));
      });
    }
  }
  return mismatches;
}

/** Checks the runs analysis of a series under three methods, or the file of critical values. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  if (oracle["anhoej"] !== undefined) return compareCriticalValues(oracle);
  const options = plainAt(oracle, "options");
  const expected = objectAt(oracle, "expected");
  const exclude = options["exclude"] === undefined ? [] : numbersAt(options, "exclude").map((point) => point - 1);
  const run = (rules: RuleSet) =>
    chart(
      { values: columnAt(objectAt(oracle, "input"), "y") },
      {
        profile: profiles.qicharts2,
        rules,
        phases: phasesOf(options),
        exclude,
      },
    );
  const result = run(ruleSets.anhoej);
  if (!result.ok) throw new RangeError(`no chart: ${JSON.stringify(result.problems)}`);
  const phase = result.value.phases[0];
  const { same, mismatches } = compareUnder(toleranceOf(file));
  const counts = phase?.runs;
  same("cl", expected["cl"], phase?.centre);
  same("nObs", expected["nObs"], result.value.points.n - exclude.length);
  same("nUseful", expected["nUseful"], counts?.useful);
  same("longestRun", expected["longestRun"], counts?.longestRun);
  same("longestRunMax", expected["longestRunMax"], counts?.longestRunMax);
  same("crossings", expected["crossings"], counts?.crossings);
  same("crossingsMin", expected["crossingsMin"], counts?.crossingsMin);
  if (counts === undefined) return mismatches;
  const runs = { useful: counts.useful, longestRun: counts.longestRun ?? 0, crossings: counts.crossings ?? 0 };
  same("signalAnhoej", expected["signalAnhoej"], isRunsSignal(runs, "anhoej"));
  same("signalBestBox", expected["signalBestBox"], isRunsSignal(runs, "best-box"));
  same("signalCutBox", expected["signalCutBox"], isRunsSignal(runs, "cut-box"));
  for (const [key, rules] of [
    ["signalAnhoej", ruleSets.anhoej],
    ["signalBestBox", ruleSets.bestBox],
    ["signalCutBox", ruleSets.cutBox],
  ] as const) {
    const charted = run(rules);
    same(`${key} of the chart`, expected[key], charted.ok ? charted.value.phases[0]?.runs.isSignal : null);
  }
  return mismatches;
}
