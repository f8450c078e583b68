import { type ChartOptions, chart, type RuleSetName, ruleSets } from "../src/index.ts";
import { type Random, randomFrom } from "./random.ts";

/** On which chart each set of rules is used, and by whose formulas. */
const settings: Readonly<Record<RuleSetName, ChartOptions>> = {
  limitsOnly: { type: "i" },
  aimwell: { type: "i" },
  anhoej: { type: "run" },
  bestBox: { type: "run" },
  cutBox: { type: "run" },
  perla: { type: "run" },
  makingDataCount: { type: "i", profile: "making-data-count" },
  powerbi: { type: "i", profile: "powerbi" },
  xmrit: { type: "i", profile: "xmrit" },
  qcc: { type: "i", profile: "qcc" },
  westernElectric: { type: "i" },
  nelson: { type: "i" },
};

function hasSignal(points: number, options: ChartOptions, { normal }: Random): boolean {
  const made = chart({ values: Array.from({ length: points }, normal) }, options);
  if (!made.ok) throw new Error("a series of normal values makes a chart");
  return made.value.signals.length > 0;
}

/** Per cent of steady series of so many points with any signal, for one set of rules. */
export function falseAlarms(name: RuleSetName, points: number, runs: number): number {
  const random = randomFrom(99);
  const options = { ...settings[name], rules: ruleSets[name] };
  let alarms = 0;
  for (let run = 0; run < runs; run++) alarms += hasSignal(points, options, random) ? 1 : 0;
  return (100 * alarms) / runs;
}

/** The names of all sets of rules. */
export function ruleSetNames(): readonly RuleSetName[] {
  return Object.keys(settings).filter((name): name is RuleSetName => Object.hasOwn(ruleSets, name));
}
