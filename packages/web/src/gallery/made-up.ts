import type { ChartView } from "@aimwell/drawing";
import type { LadderStep } from "../components/aim/ladder.tsx";

export const rosasAim = "Walk Mia to school and back without having to stop and sit down.";

export const rosasSteps: readonly LadderStep[] = [
  { level: 2, words: "The long way home, by the river" },
  { level: 1, words: "There and back, and into the shop" },
  { level: 0, words: "There and back with no stops" },
  { level: -1, words: "There and back with 1 stop" },
  { level: -2, words: "I stop 3 times, or turn back" },
];

export const shortSteps = {
  [-2]: "start",
  [-1]: "1 stop",
  0: "no stops",
  1: "and shop",
  2: "river way",
} as const;

const minutes = [4, 5, 4, 4, 6, 5, 5, 6, 7, 7, 8, 7, 9, 9];

/** Fourteen weeks from 5 August, better from the eighth on. */
export const walking: ChartView = {
  finding: "I walk further than at the start, 7 weeks in a row.",
  measure: "Minutes on foot before a stop, each week.",
  unit: "min",
  better: "up",
  points: minutes.map((value, index) => ({
    day: new Date(Date.UTC(2026, 7, 5 + 7 * index)).toISOString().slice(0, 10),
    value,
    kind: index >= 7 ? "better" : "usual",
    side: value > 5 ? "above" : value < 5 ? "below" : "on",
  })),
  phases: [{ from: 0, to: 13, label: "", centre: minutes.map(() => 5), lower: [], upper: [] }],
  target: 12,
  targetWords: "aim: 12, the whole way",
  centreWords: "start",
  marks: [{ before: 7, words: "class starts" }],
  fromZero: true,
};

const waits = [31, 29, 34, 30, 33, 28, 32, null, 30, 46, 31, 24, 22, 25, 21, 23, 22];

/** Two phases with limits, a missing month, a point beyond the limits and one left out. */
export const waiting: ChartView = {
  finding: "Waits are shorter since the new call, 6 months in a row.",
  measure: "Days from asking to the first visit, each month.",
  unit: "days",
  better: "down",
  points: waits.map((value, index) => ({
    day: new Date(Date.UTC(2025, 5 + index, 1)).toISOString().slice(0, 10),
    value,
    kind: index === 9 ? "worse" : index === 3 ? "excluded" : index >= 11 ? "better" : "usual",
    side: value !== null && value > 31 ? "above" : "below",
  })),
  phases: [
    { from: 0, to: 10, label: "", ...band(11, 31, 22, 40) },
    { from: 11, to: 16, label: "new call", ...band(6, 23, 17, 29) },
  ],
  target: 20,
  targetWords: "aim: 20",
  centreWords: "usual",
  marks: [],
  fromZero: false,
};

function band(points: number, centre: number, lower: number, upper: number) {
  const along = (value: number) => Array.from({ length: points }, () => value);
  return { centre: along(centre), lower: along(lower), upper: along(upper) };
}
