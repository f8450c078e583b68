import { chanceFor } from "../chance.ts";
import type { Aims } from "./aim.ts";
import { hasCome, type Journey, later } from "./journey.ts";

/** The practice that the clinic tried with many: the library has what studies say of it and of this very measure. */
const practice = "care-planning-together";
const pressure = { measure: "loinc-8480-6", title: "Upper blood pressure (systolic)", unit: "mm[Hg]" } as const;

/** How far blood pressure falls, on average and between people, in mm Hg. */
const fall = { mean: 5, between: 4 };

/**
 * A written plan, a call each week and blood pressure at home, tried for four weeks by those with heart or sugar trouble who
 * came far enough. So the clinic learns what the practice did here, beside what studies say.
 *
 * @param name - what this part's own row of numbers is made from, so that it moves no other part's.
 */
export function plannedTogether(journey: Journey, { near }: Aims, name: string): void {
  const { pack, visits, telling, calendar, person, professional, row } = journey;
  const from = visits[0].offset + 49;
  if (near === null || (pack.of !== "heart" && pack.of !== "diabetes")) return;
  if (!hasCome(journey, "rated") || row.language !== undefined || from + 30 > -3) return;
  const chance = chanceFor(`${name}/planned-together`);
  if (pack.of === "diabetes") {
    const adopted = { ...pressure, better: "neither", kind: "outcome", lens: "product" } as const;
    telling.say(professional, calendar.at(visits[0].offset, later(visits[0].time, 12)), "measure.adopted", adopted);
  }
  const own = Math.max(-3, fall.mean + fall.between * chance.wobble());
  const usual = 132 + 22 * chance.next();
  for (let offset = from - 28; offset < from + 29; offset += chance.whole(2, 4)) {
    const value = usual - (offset >= from ? own : 0) + 5 * chance.wobble();
    telling.measure(person, calendar.at(offset, "07:40"), pressure.measure, Math.round(value));
  }
  const test = telling.say(professional, calendar.at(from, "12:10"), "test.planned", {
    aim: near,
    title: "A plan on paper, and a call each week",
    change: "Write down together who does what, and talk on the phone each Monday, for 4 weeks.",
    prediction: { words: "The upper number comes down a little.", direction: "down" },
    measure: pressure.measure,
    balancing: "Measuring does not become a worry.",
    readiness: { strategic: { answer: "yes" }, operational: { answer: "yes" }, people: { answer: "yes" } },
    stopRule: "If I feel dizzy when I stand up.",
    from: calendar.day(from),
    until: calendar.day(from + 28),
    practice,
  });
  telling.say(person, calendar.at(from, "18:20"), "test.started", { test, on: calendar.day(from) });
  telling.say(professional, calendar.at(from + 29, "16:10"), "test.studied", {
    test,
    result: own > 1 ? "Lower than before, on most mornings." : "Much the same as before.",
    againstPrediction: own > 1 ? "as-guessed" : "cannot-tell",
  });
  const act = own > 1 ? "adopt" : "adapt";
  telling.say(professional, calendar.at(from + 29, "16:14"), "test.acted", { test, act });
}
