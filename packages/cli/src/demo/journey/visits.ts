import type { Aims } from "./aim.ts";
import { deckOf, hasCome, inOwnLanguage, type Journey, later, type VisitDay } from "./journey.ts";
import type { Settled } from "./plan.ts";

/** The visits that have been, with what came before and out of each, and the one to come. */
export function visitStory(journey: Journey, aims: Aims, settled: Settled): void {
  const { visits, next } = journey;
  const decks = decksOf(journey);
  for (const [place, visit] of visits.entries()) {
    const planned = plan(
      journey,
      visit,
      place === 0 ? { offset: visit.offset, time: later(visit.time, -20) } : daysBefore(visits, place),
    );
    if (place > 0) prepare(journey, planned, visit.offset - 1, decks);
    hold(journey, planned, visit, place === 1 ? { aims, settled } : null);
  }
  if (hasCome(journey, "rated")) relationship(journey);
  if (next === null) return;
  const last = visits.at(-1) ?? visits[0];
  const coming = plan(journey, next, { offset: last.offset, time: later(last.time, 29) });
  if (next.offset <= 3 && journey.chance.next() < 0.75) prepare(journey, coming, -1, decks);
}

/** A visit is planned at the end of the one before it. */
function daysBefore(visits: Journey["visits"], place: number): VisitDay {
  const before = visits[place - 1] ?? visits[0];
  return { offset: before.offset, time: later(before.time, 29) };
}

function plan({ telling, calendar, professional }: Journey, visit: VisitDay, on: VisitDay): string {
  return telling.say(professional, calendar.at(on.offset, on.time), "visit.planned", {
    startsAt: calendar.at(visit.offset, visit.time),
    professional: professional.party,
    where: "Alder Street Clinic",
  });
}

type Deck = () => string | undefined;
interface Decks {
  readonly hardWeek: Deck;
  readonly mattersNow: Deck;
  readonly wentWell: Deck;
  readonly asks: Deck;
  readonly professionalAsks: Deck;
}

function decksOf({ chance, pack }: Journey): Decks {
  return {
    hardWeek: deckOf(chance, pack.hardWeek),
    mattersNow: deckOf(chance, pack.mattersNow),
    wentWell: deckOf(chance, pack.wentWell),
    asks: deckOf(chance, pack.asks),
    professionalAsks: deckOf(chance, pack.professionalAsks),
  };
}

/** The evening before: a check-in, and what each wants to talk about. */
function prepare(journey: Journey, visit: string, evening: number, decks: Decks): void {
  const { telling, calendar, chance, person, professional, row } = journey;
  if (chance.next() < 0.15) return;
  const at = (time: string) => calendar.at(evening, time);
  const isHard = chance.next() < 0.3;
  const said =
    row.language !== undefined
      ? {}
      : isHard
        ? { mattersNow: decks.hardWeek() }
        : { mattersNow: decks.mattersNow(), wentWell: decks.wentWell() };
  telling.say(person, at("18:40"), "check-in.given", {
    visit,
    aimStill: isHard
      ? chance.pick(["yes", "not-sure"] as const)
      : chance.pick(["yes", "yes", "yes", "changed"] as const),
    ...said,
    how: chance.pick(["phone", "phone", "phone", "paper", "spoken"] as const),
  });
  const asked = [decks.asks(), chance.next() < 0.5 ? decks.asks() : undefined];
  const items = row.language === undefined ? asked.filter((item) => item !== undefined) : [];
  if (items.length > 0) telling.say(person, at("18:46"), "agenda.proposed", { visit, items });
  if (chance.next() < 0.6) {
    const theirs = [decks.professionalAsks()].filter((item) => item !== undefined);
    telling.say(professional, at("17:20"), "agenda.proposed", { visit, items: theirs });
  }
}

function hold(
  { telling, calendar, professional }: Journey,
  visit: string,
  { offset, time }: VisitDay,
  acts: { readonly aims: Aims; readonly settled: Settled } | null,
): void {
  telling.say(professional, calendar.at(offset, time), "visit.opened", { visit });
  const readBack = acts?.aims.readBack ?? null;
  const decision = acts?.settled.decision ?? null;
  telling.say(professional, calendar.at(offset, later(time, 28)), "visit.closed", {
    visit,
    promises: [...(acts?.settled.promises ?? [])],
    ...(readBack === null ? {} : { readBack }),
    ...(decision === null ? {} : { decision }),
  });
}

function relationship(journey: Journey): void {
  const { telling, calendar, chance, person, professional, visits } = journey;
  const offset = (visits[1]?.offset ?? -10) + 3;
  if (offset >= -1 || chance.next() < 0.35) return;
  const level = chance.whole(2, 5);
  const words = inOwnLanguage(journey, level >= 4 ? "I was asked, and I was heard." : "I am not sure yet.");
  telling.say(person, calendar.at(offset, "20:50"), "trust.reported", { toward: professional.party, level, ...words });
  if (chance.next() < 0.5) {
    const back = { toward: person.party, level: chance.whole(3, 5) };
    telling.say(professional, calendar.at(offset, "16:10"), "trust.reported", back);
  }
}
