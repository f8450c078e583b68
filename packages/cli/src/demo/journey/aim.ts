import type { Said } from "../telling.ts";
import { has, hasCome, inOwnLanguage, type Journey, later, type VisitDay } from "./journey.ts";

/** The aim that the rest of the way is for; null while there is none to build on. */
export interface Aims {
  readonly near: string | null;
  /** The read-back that the second visit closes with. */
  readonly readBack: string | null;
}

type Level = -2 | -1 | 0 | 1 | 2;

/** How the aim came up and was understood, scaled, rated and closed. */
export function aimStory(journey: Journey): Aims {
  const { row } = journey;
  if (row.stage === "none-yet" || row.aim === undefined) return { near: null, readBack: null };
  if (row.stage === "proposed" || row.stage === "declined") return proposed(journey, row.aim);
  const near = voiced(journey, row.aim);
  const readBack = readBackOf(journey, near);
  if (hasCome(journey, "scaled")) scaled(journey, near);
  if (hasCome(journey, "rated")) ratings(journey, near);
  if (row.stage === "reached" || row.stage === "changed" || row.stage === "let-go") closed(journey, near, row.stage);
  return { near, readBack };
}

function proposed({ telling, calendar, row, professional, person, visits }: Journey, words: string): Aims {
  const [first] = visits;
  const aim = telling.say(professional, calendar.at(first.offset, later(first.time, 20)), "aim.proposed", {
    words,
    horizon: "near",
    domains: [...(row.domains ?? [])],
    source: "Notes of the first visit",
  });
  if (row.stage === "declined") {
    const body = { aim, answer: "no" as const, ...(row.closing === undefined ? {} : { words: row.closing }) };
    telling.say(person, calendar.at(first.offset + 6, "17:45"), "aim.confirmed", body);
  }
  return { near: null, readBack: null };
}

function voiced(journey: Journey, words: string): string {
  const { telling, calendar, chance, row, person, visits } = journey;
  const day = visits[0].offset + 3;
  const said = (text: string): Said<"aim.voiced"> => ({
    words: text,
    horizon: "near",
    by: calendar.endOfMonth(chance.whole(40, 150)),
    ...(row.reason === undefined ? {} : { reason: row.reason }),
    health: "ill",
    importance: chance.whole(6, 10),
    confidence: chance.whole(2, 9),
    domains: [...(row.domains ?? [])],
  });
  const far =
    row.far === undefined
      ? undefined
      : telling.say(person, calendar.at(day, "17:20"), "aim.voiced", {
          words: row.far,
          horizon: "far",
          importance: 9,
          domains: [],
        });
  const towards = far === undefined ? {} : { towards: far };
  const aim = telling.say(person, calendar.at(day, "17:30"), "aim.voiced", {
    ...said(row.before ?? words),
    ...towards,
  });
  if (row.before !== undefined) {
    const revised = { aim, ...said(words), ...towards };
    telling.say(person, calendar.at(day + 8, "20:10"), "aim.revised", revised, aim);
  }
  return aim;
}

function readBackOf(journey: Journey, aim: string): string | null {
  const { telling, calendar, row, person, professional, chance } = journey;
  const second = journey.visits[1];
  if (second === undefined || row.readBack === undefined || !hasCome(journey, "understood")) return null;
  const at = (minutes: number) => calendar.at(second.offset, later(second.time, minutes));
  const readBack = telling.say(professional, at(2), "aim.read-back", { aim, words: row.readBack });
  const answer = chance.pick(["yes", "yes", "yes", "partly"] as const);
  telling.say(person, at(4), "aim.understood", { readBack, answer });
  return readBack;
}

function scaled({ telling, calendar, row, person, visits: [, second] }: Journey, aim: string): void {
  if (row.ladder === undefined || second === undefined) throw new TypeError(`Expected ${row.name} to have a ladder.`);
  const levels: Said<"aim.scaled">["levels"] = [...row.ladder];
  const body = { aim, levels, convention: "pco" as const, startLevel: -1 as const };
  telling.say(person, calendar.at(second.offset, later(second.time, 6)), "aim.scaled", body);
}

/** How far the person has come at the visit in this place of so many, by how the story goes. */
function levelAt(journey: Journey, place: number, of: number): Level {
  const { row, chance } = journey;
  const share = of <= 1 ? 1 : place / (of - 1);
  const end =
    row.stage === "reached"
      ? 1
      : row.stage === "let-go" || has(journey, "bad-spell")
        ? -2
        : has(journey, "test-kept")
          ? 0.5
          : -0.5;
  const level = Math.round(-1 + share * (end + 1) + chance.wobble() * 0.4);
  return Math.max(-2, Math.min(2, level)) as Level;
}

function ratings(journey: Journey, aim: string): void {
  const { visits, chance, row } = journey;
  const rated = visits.slice(1).filter(({ offset }) => offset <= -1);
  for (const [place, visit] of rated.entries()) {
    const level = place === rated.length - 1 && row.stage === "reached" ? 1 : levelAt(journey, place, rated.length);
    rate(journey, aim, visit, level, chance);
  }
}

function rate(journey: Journey, aim: string, visit: VisitDay, level: Level, chance: Journey["chance"]): void {
  const { telling, calendar, person, professional, supporter } = journey;
  const { offset, time } = visit;
  const on = calendar.day(offset);
  const isSkipped = chance.next() < 0.06;
  telling.say(person, calendar.at(offset, later(time, 8)), "aim.rated", {
    aim,
    level: isSkipped ? "not-tried" : level,
    on,
  });
  const apart = has(journey, "gap") ? (level >= 0 ? -2 : 2) : chance.pick([0, 0, 0, 1, -1] as const);
  const theirs = Math.max(-2, Math.min(2, level + apart)) as Level;
  if (chance.next() < 0.7 || has(journey, "gap")) {
    telling.say(professional, calendar.at(offset, later(time, 9)), "aim.rated", { aim, level: theirs, on });
  }
  const isClosing = journey.row.closing !== undefined && visit === journey.visits.at(-1);
  if (supporter === null || isClosing || offset <= visitOfGrant(journey) || offset >= -1) return;
  const seen = Math.max(-2, Math.min(2, level + chance.pick([0, 1, -1] as const))) as Level;
  telling.say(supporter, calendar.at(offset + 1, "20:20"), "aim.rated", {
    aim,
    level: seen,
    on: calendar.day(offset + 1),
  });
}

/** The supporter may speak from the day after the grant. */
function visitOfGrant({ visits }: Journey): number {
  return visits[0].offset + 7;
}

function closed(journey: Journey, aim: string, stage: "reached" | "changed" | "let-go"): void {
  const { telling, calendar, row, person, visits, pack, chance } = journey;
  const last = visits.at(-1) ?? visits[0];
  const words = row.closing === undefined ? inOwnLanguage(journey, chance.pick(pack.closings)) : { words: row.closing };
  telling.say(person, calendar.at(last.offset, later(last.time, 26)), "aim.closed", { aim, how: stage, ...words });
  if (row.nextAim === undefined) return;
  telling.say(person, calendar.at(last.offset + 2, "18:50"), "aim.voiced", {
    words: row.nextAim,
    horizon: "near",
    importance: chance.whole(6, 9),
    domains: [...(row.domains ?? [])],
  });
}
