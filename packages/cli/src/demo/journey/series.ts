import { derivedId, type EntryId } from "@aimwell/domain";
import type { Counted } from "../words/row.ts";
import type { Aims } from "./aim.ts";
import { has, hasCome, type Journey, later } from "./journey.ts";

/** What the person counts week by week, and what the clinic measures. Returns the measure that tests may use. */
export function seriesStory(journey: Journey, { near }: Aims, counted: Counted): string | null {
  clinicValues(journey);
  if (journey.pack.of === "low-mood") moodAnswers(journey);
  if (near === null || !hasCome(journey, "rated")) return null;
  const measure = journey.telling.idFor(counted.title);
  const { telling, calendar, person, visits } = journey;
  const { title, unit, better, kind, largest } = counted;
  telling.say(person, calendar.at(visits[0].offset + 4, "19:30"), "measure.adopted", {
    measure,
    title,
    unit,
    better,
    kind,
    lens: "service",
    aim: near,
    smallest: 0,
    largest,
  });
  weeklyValues(journey, measure, counted);
  return measure;
}

/** One value a week: much the same at first, then better where it goes well, with weeks left out as people do. */
function weeklyValues(journey: Journey, measure: string, counted: Counted): void {
  const { telling, calendar, person, chance, row, visits } = journey;
  const { start, gain, spread, better, largest } = counted;
  const first = visits[0].offset + 5;
  const turn = (visits[1]?.offset ?? first) + 14;
  const goesWell = row.stage === "reached" || has(journey, "test-kept") || chance.next() < 0.45;
  const base = start[0] + chance.next() * (start[1] - start[0]);
  const weeks = Math.min(38, Math.floor((-2 - first) / 7));
  for (let week = 0; week <= weeks; week += 1) {
    const offset = first + 7 * week;
    if (chance.next() < 0.07) continue;
    const since = Math.max(0, (offset - turn) / 56);
    const moved = goesWell ? gain * Math.min(1, since) : has(journey, "bad-spell") && offset > -15 ? -gain * 0.4 : 0;
    const value = base + (better === "up" ? moved : -moved) + chance.wobble() * spread;
    telling.measure(person, calendar.at(offset, "20:00"), measure, Math.max(0, Math.min(largest, Math.round(value))));
  }
}

const clinicMeasures = {
  heart: {
    measure: "loinc-8480-6",
    title: "Upper blood pressure (systolic)",
    unit: "mm[Hg]",
    from: [128, 158],
    every: 1,
    digits: 0,
  },
  diabetes: {
    measure: "loinc-4548-4",
    title: "Long-term blood sugar (HbA1c)",
    unit: "%",
    from: [6.9, 9.4],
    every: 2,
    digits: 1,
  },
} as const;

/** What the clinic takes at visits: blood pressure, long-term blood sugar. */
function clinicValues(journey: Journey): void {
  const { pack, telling, calendar, professional, visits, chance } = journey;
  if (pack.of !== "heart" && pack.of !== "diabetes") return;
  const { measure, title, unit, from, every, digits } = clinicMeasures[pack.of];
  const [first] = visits;
  telling.say(professional, calendar.at(first.offset, later(first.time, 12)), "measure.adopted", {
    measure,
    title,
    unit,
    better: "neither",
    kind: "outcome",
    lens: "product",
  });
  const base = from[0] + chance.next() * (from[1] - from[0]);
  for (const [place, { offset, time }] of visits.entries()) {
    if (place % every !== 0) continue;
    const value = base * (1 - 0.012 * place) + chance.wobble() * base * 0.02;
    telling.measure(professional, calendar.at(offset, later(time, 13)), measure, Number(value.toFixed(digits)));
  }
}

/** So many whole answers from 0 to 3 that add up to the total. */
function spreadOver(items: number, total: number, chance: Journey["chance"]): readonly number[] {
  const values = Array.from({ length: items }, () => 0);
  let left = Math.max(0, Math.min(items * 3, total));
  while (left > 0) {
    const item = chance.whole(0, items - 1);
    const value = values[item] ?? 3;
    if (value >= 3) continue;
    values[item] = value + 1;
    left -= 1;
  }
  return values;
}

/** PHQ-9 the evening before each visit, GAD-7 for some, and the path that an answer about harm opens. */
function moodAnswers(journey: Journey): void {
  const { visits, chance, row } = journey;
  const hasWorry = chance.next() < 0.5;
  const start = chance.whole(11, 20);
  const fall = row.stage === "reached" || has(journey, "test-kept") ? 10 : chance.whole(0, 7);
  const evenings = [...visits.slice(1).map(({ offset }) => offset - 1), ...(journey.next === null ? [] : [-2])];
  for (const [place, evening] of evenings.entries()) {
    const share = evenings.length <= 1 ? 0 : place / (evenings.length - 1);
    const total = Math.round(
      start -
        fall * share +
        chance.wobble() * 1.5 +
        (has(journey, "bad-spell") && place === evenings.length - 1 ? 6 : 0),
    );
    const isLast = place === evenings.length - 1;
    const harm = has(journey, "safety-open") && isLast ? 1 : has(journey, "safety-answered") && place === 0 ? 2 : 0;
    fillIn(journey, evening, { total, harm, hasWorry });
  }
}

function fillIn(
  { telling, calendar, person, professional, chance }: Journey,
  evening: number,
  { total, harm, hasWorry }: { readonly total: number; readonly harm: number; readonly hasWorry: boolean },
): void {
  const on = calendar.day(evening);
  const eight = spreadOver(8, Math.max(0, Math.min(24, total)), chance);
  const answers = [...eight, harm].map((value, item) => ({ linkId: `phq-9-${item + 1}`, value }));
  const given = telling.say(person, calendar.at(evening, "19:10"), "answers.given", {
    instrument: "phq-9",
    on,
    answers: [...answers, { linkId: "difficulty", value: total > 14 ? 2 : 1 }],
  });
  if (harm === 2) {
    const raised = derivedId(given as EntryId, "safety/phq-9-9");
    telling.say(professional, calendar.at(evening, "19:40"), "safety.answered", {
      raised,
      words:
        "Called at once. Safe tonight, sister is there. We meet tomorrow, and the help line number is on the fridge.",
    });
  }
  if (!hasWorry) return;
  const seven = spreadOver(7, Math.round(total * 0.7), chance);
  telling.say(person, calendar.at(evening, "19:14"), "answers.given", {
    instrument: "gad-7",
    on,
    answers: seven.map((value, item) => ({ linkId: `gad-7-${item + 1}`, value })),
  });
}
