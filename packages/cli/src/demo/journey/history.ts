import type { Calendar } from "../calendar.ts";
import { type Chance, chanceFor } from "../chance.ts";
import {
  begin,
  type Colleague,
  grace,
  type History,
  type Known,
  personVoice,
  priya,
  singh,
  supporterVoice,
  tom,
  workTogether,
} from "../clinic.ts";
import { Telling } from "../telling.ts";
import type { Of, Pack, Row, Stage } from "../words/row.ts";
import { aimStory } from "./aim.ts";
import { betweenStory } from "./between.ts";
import type { Journey, VisitDay } from "./journey.ts";
import { later } from "./journey.ts";
import { lifeStory } from "./life.ts";
import { planStory } from "./plan.ts";
import { plannedTogether } from "./planned-together.ts";
import { seriesStory } from "./series.ts";
import { testStory, trialsOf } from "./test.ts";
import { visitStory } from "./visits.ts";

const teams: Readonly<Record<Of, readonly [Colleague, Colleague]>> = {
  "hip-knee": [tom, singh],
  heart: [grace, singh],
  diabetes: [grace, priya],
  "low-mood": [singh, priya],
};

/** How many days ago people at this stage first came. */
const firstDay: Readonly<Record<Stage, readonly [number, number]>> = {
  "none-yet": [9, 40],
  proposed: [24, 60],
  declined: [60, 120],
  voiced: [14, 60],
  understood: [40, 110],
  scaled: [50, 140],
  rated: [90, 200],
  planned: [110, 270],
  reached: [170, 270],
  changed: [150, 270],
  "let-go": [130, 270],
};

/** One person's whole way, from the first visit to the eve of the anchor day. */
export function historyOf(pack: Pack, row: Row, place: number, calendar: Calendar): History {
  const key = row.seat ?? `${pack.of}/${place}`;
  const chance = chanceFor(key);
  const { subject, ...person } = personVoice(key);
  const telling = new Telling(subject, key);
  const [professional, colleague] = teams[pack.of];
  const second = place % 3 === 0 || row.seat !== undefined ? colleague : null;
  const supporter = row.supporter === undefined ? null : supporterVoice(`${key}/supporter`);
  const visits = visitDays(row, place, calendar, chance);
  const next = nextDay(row, place, calendar);
  const journey = { row, pack, telling, calendar, chance, person, professional, second, supporter, visits, next };
  meet(journey);
  lifeStory(journey);
  const aims = aimStory(journey);
  const trials = trialsOf(journey);
  const measure = seriesStory(journey, aims, trials.counted);
  const promised = planStory(journey, aims);
  testStory(journey, aims, measure, trials);
  plannedTogether(journey, aims, key);
  visitStory(journey, aims, promised);
  betweenStory(journey, place);
  return { name: row.name, telling, known: knownOf(journey) };
}

function visitDays(row: Row, place: number, calendar: Calendar, chance: Chance): readonly [VisitDay, ...VisitDay[]] {
  const [least, most] = firstDay[row.stage];
  const weekdayOf = (offset: number) => {
    const weekday = calendar.weekday(offset);
    return weekday > 5 ? offset - (weekday - 5) : offset;
  };
  const time = later("09:00", 30 * (place % 14));
  const first = { offset: weekdayOf(-chance.whole(least, most)), time };
  const later21 = { offset: weekdayOf(first.offset + 21), time };
  const rest: VisitDay[] = [];
  if (later21.offset <= -4) rest.push(later21);
  for (let offset = first.offset + 21 + 42; offset <= -6; offset += 42 + chance.whole(-4, 6)) {
    rest.push({ offset: weekdayOf(offset), time });
  }
  return [first, ...rest];
}

/** A visit on the anchor day where the row says so; else one in the weeks after it, for most. */
function nextDay(row: Row, place: number, calendar: Calendar): VisitDay | null {
  if (row.today !== undefined) return { offset: 0, time: row.today };
  if (place % 7 === 5) return null;
  const offset = 1 + Math.floor(place / 3) + (place % 2) * 2;
  const weekday = calendar.weekday(offset);
  return { offset: weekday > 5 ? offset + (8 - weekday) : offset, time: later("09:00", 30 * (place % 14)) };
}

function meet({ telling, calendar, row, professional, second, visits: [first] }: Journey): void {
  const at = (minutes: number) => calendar.at(first.offset, later(first.time, minutes));
  begin(telling, at(-25), professional, {
    name: row.name,
    bornOn: calendar.bornIn(row.age),
    language: row.language ?? "en",
  });
  if (second !== null) workTogether(telling, at(-24), professional, second);
  for (const name of row.condition.split(" and ")) {
    telling.say(professional, at(-23), "condition.noted", { name, state: "active" });
  }
}

function knownOf({ row, person, supporter }: Journey): readonly Known[] {
  const self: Known = { party: person.party, kind: "person", name: row.name, what: null, isLead: false };
  if (supporter === null || row.supporter === undefined) return [self];
  const [name, what] = row.supporter;
  return [self, { party: supporter.party, kind: "supporter", name, what, isLead: false }];
}
