import { joyMeasure } from "@aimwell/domain";
import { chanceFor } from "../chance.ts";
import { type Colleague, colleague, colleagues, tom } from "../clinic.ts";
import type { Stage } from "./stage.ts";

/** They work here, and take no part in the stories of persons: without them too few would say how work is to show it. */
export const others: readonly Colleague[] = [
  colleague("noor", "Noor Haddad", "Receptionist"),
  colleague("ben", "Ben Whitlock", "Receptionist"),
  colleague("lucia", "Lucía Ferrer", "Nurse"),
  colleague("kwame", "Kwame Boateng", "Nurse"),
  colleague("mei", "Mei Tanaka", "Physio"),
  colleague("oskar", "Oskar Lind", "Pharmacist"),
  colleague("fatima", "Dr Fatima Rahimi", "Family doctor"),
  colleague("joan", "Joan Pryce", "Social worker"),
];

const weeks = 34;

/** How work was to those who work here, since the team began to ask. This week nobody has said it yet. */
export function joy({ telling, calendar }: Stage): void {
  telling.say(tom, calendar.at(-254, "12:45"), "measure.adopted", {
    ...{ measure: joyMeasure, title: "Joy in work", unit: "level", better: "up", kind: "joy", lens: "service" },
  });
  const chance = chanceFor("team/joy");
  const lastWeek = calendar.next(1, -6) - 4;
  for (let week = 1 - weeks; week <= 0; week += 1) {
    for (const [place, each] of [...colleagues, ...others].entries()) {
      if (chance.next() > 0.6) continue;
      const said = Math.min(5, Math.max(1, Math.round(3.2 + 0.9 * chance.wobble())));
      const joyTold = ([1, 2, 3, 4, 5] as const)[said - 1] ?? 3;
      telling.say(each, calendar.at(lastWeek + 7 * week, `16:${20 + place}`), "joy.reported", { joy: joyTold });
    }
  }
}
