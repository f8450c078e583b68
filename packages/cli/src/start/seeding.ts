import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { LocalDate } from "@aimwell/domain";
import { writeWhole } from "@aimwell/store";
import { type Calendar, calendarFrom } from "../demo/calendar.ts";
import { calendarToday } from "../demo/seed-demo.ts";
import { keepDemoDay } from "./demo-day.ts";

/** Stands in the data folder while the demo is being seeded, so that a stop in the middle is mended at the next start. */
interface Mark {
  readonly anchor: LocalDate;
  readonly minutesEast: number;
}
const markIn = (dataFolder: string): string => join(dataFolder, "demo-seeding.json");

/** The day of a seeding that was stopped, or null when none was. */
export function stoppedSeeding(dataFolder: string): Calendar | null {
  const file = markIn(dataFolder);
  if (!existsSync(file)) return null;
  const { anchor, minutesEast } = JSON.parse(readFileSync(file, "utf8")) as Mark;
  return calendarFrom(anchor, minutesEast);
}

/** Seeds under the mark: for the day of the stopped seeding when there was one, else for today. */
export async function whileSeeding<Value>(
  dataFolder: string,
  stopped: Calendar | null,
  seed: (today: Calendar) => Promise<Value>,
): Promise<Value> {
  const today = stopped ?? calendarToday();
  const mark: Mark = { anchor: today.anchor, minutesEast: today.minutesEast };
  writeWhole(markIn(dataFolder), JSON.stringify(mark));
  const seeded = await seed(today);
  keepDemoDay(dataFolder, today.anchor);
  rmSync(markIn(dataFolder));
  return seeded;
}
