import type { Counted, TestIdea } from "../words/row.ts";
import type { Aims } from "./aim.ts";
import { has, type Journey } from "./journey.ts";

interface Trial {
  readonly aim: string;
  readonly measure: string;
  readonly better: "up" | "down";
  readonly idea: TestIdea;
  /** The day on which it began. */
  readonly from: number;
  readonly until: number;
  readonly after: string | null;
}

/** The tests of one person, all seen in one series, and that series. */
export interface Trials {
  readonly counted: Counted;
  readonly ideas: readonly TestIdea[];
}

/** Chooses the tests, so that each is looked at in the series that this person keeps. */
export function trialsOf({ chance, pack, row: { twists = [] } }: Pick<Journey, "chance" | "pack" | "row">): Trials {
  const isFinished = twists.includes("test-kept") || twists.includes("test-dropped");
  const count = Number(isFinished) + Number(twists.includes("test-running"));
  const alike = (idea: TestIdea) => pack.tests.filter(({ counts }) => counts === idea.counts);
  const fitting = pack.tests.filter((idea) => alike(idea).length >= count);
  const [first = pack.tests[0]] = chance.some(fitting, 1);
  const place = count === 0 ? chance.whole(0, 2) : first.counts;
  const others = chance.some(
    alike(first).filter((idea) => idea !== first),
    1,
  );
  return { counted: pack.counted[place] ?? pack.counted[0], ideas: [first, ...others] };
}

/** The small tests on the way: first one that was kept or dropped, then one that runs. */
export function testStory(journey: Journey, { near }: Aims, measure: string | null, { ideas, counted }: Trials): void {
  const { chance, pack, visits } = journey;
  const second = visits[1];
  if (near === null || measure === null || second === undefined) return;
  const [first = pack.tests[0], later = first] = ideas;
  const { better } = counted;
  const from = second.offset + 5;
  let after: string | null = null;
  if ((has(journey, "test-kept") || has(journey, "test-dropped")) && from + 16 < -6) {
    after = plan(journey, { aim: near, measure, better, idea: first, from, until: from + 14, after: null });
    finish(journey, after, first, from);
  }
  if (!has(journey, "test-running")) return;
  // Somebody with one test only has it running now.
  const idea = after === null ? first : later;
  const running = plan(journey, { aim: near, measure, better, idea, from: -11, until: chance.whole(2, 12), after });
  const { telling, calendar, person } = journey;
  if (journey.row.language !== undefined) return;
  telling.say(person, calendar.at(-6, "18:25"), "test.observed", {
    test: running,
    on: calendar.day(-6),
    words: idea.seen[0],
  });
}

function plan(journey: Journey, { aim, measure, better, idea, from, until, after }: Trial): string {
  const { telling, calendar, chance, person, professional, row } = journey;
  const isOwn = chance.next() < 0.6 && row.language === undefined;
  const { title, change, guess, balancing, stopRule } = idea;
  const answer = () => ({ answer: chance.pick(["yes", "yes", "partly"] as const) });
  const test = telling.say(isOwn ? person : professional, calendar.at(from, "17:50"), "test.planned", {
    aim,
    title,
    change,
    prediction: { words: guess, direction: better },
    measure,
    balancing,
    readiness: { strategic: answer(), operational: answer(), people: answer() },
    stopRule,
    from: calendar.day(from),
    until: calendar.day(until),
    ...(after === null ? {} : { after }),
    personMinutesPerWeek: chance.pick([15, 20, 30, 40] as const),
  });
  telling.say(person, calendar.at(from, "17:55"), "test.started", { test, on: calendar.day(from) });
  return test;
}

function finish(journey: Journey, test: string, idea: TestIdea, from: number): void {
  const { telling, calendar, person, professional, chance, row } = journey;
  const by = row.language === undefined ? person : professional;
  for (const [place, words] of idea.seen.entries()) {
    const offset = from + 5 * (place + 1);
    telling.say(by, calendar.at(offset, "18:25"), "test.observed", { test, on: calendar.day(offset), words });
  }
  const isKept = has(journey, "test-kept");
  const [result, learned, words] = isKept ? idea.kept : idea.dropped;
  const againstPrediction = isKept
    ? chance.pick(["as-guessed", "as-guessed", "better"] as const)
    : chance.pick(["worse", "cannot-tell"] as const);
  telling.say(by, calendar.at(from + 15, "18:10"), "test.studied", { test, result, againstPrediction, learned });
  const act = isKept ? chance.pick(["adopt", "adopt", "extend", "adapt"] as const) : "abandon";
  telling.say(by, calendar.at(from + 15, "18:20"), "test.acted", { test, act, words });
}
