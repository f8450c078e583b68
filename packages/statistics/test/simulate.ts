// node test/simulate.ts [runs]: prints again the tables of false alarms and of coverage in docs/reference.
import { coverages } from "./coverage.ts";
import { falseAlarms, ruleSetNames } from "./false-alarms.ts";

const runs = Number(process.argv[2] ?? 2000);

console.log(`per cent of ${5 * runs} steady series with any signal: 12, 24, 36, 60 points`);
for (const name of ruleSetNames()) {
  console.log(name, ...[12, 24, 36, 60].map((points) => falseAlarms(name, points, 5 * runs).toFixed(1)));
}
console.log(`\nper cent that kept the word of 95 %, ${runs} runs each (0: exact sums)`);
for (const { name, setting, runs: tried, share } of coverages(runs)) {
  console.log(`${name} | ${setting} | ${tried} | ${share.toFixed(1)}`);
}
