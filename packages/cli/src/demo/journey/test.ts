import type { TestIdea } from "../words/row.ts";
import type { Aims } from "./aim.ts";
import { has, type Journey } from "./journey.ts";

interface Trial {
  readonly aim: string;
  readonly measure: string;
  readonly idea: TestIdea;
  /** The day on which it began. */
  readonly from: number;
  readonly until: number;
  readonly after: string | null;
}

/** The small tests on the way: first one that was kept or dropped, then one that runs. */
export function testStory(journey: Journey, { near }: Aims, measure: string | null): void {
  const { chance, pack, visits } = journey;
  const second = visits[1];
  if (near === null || measure === null || second === undefined) return;
  const [first = pack.tests[0], then = first] = chance.some(pack.tests, 2);
  const from = second.offset + 5;
  let after: string | null = null;
  if ((has(journey, "test-kept") || has(journey, "test-dropped")) && from + 16 < -6) {
    after = plan(journey, { aim: near, measure, idea: first, from, until: from + 14, after: null });
    finish(journey, after, first, from);
  }
  if (!has(journey, "test-running")) return;
  const running = plan(journey, { aim: near, measure, idea: then, from: -11, until: chance.whole(2, 12), after });
  const { telling, calendar, person } = journey;
  if (journey.row.language !== undefined) return;
  telling.say(person, calendar.at(-6, "18:25"), "test.observed", {
    test: running,
    on: calendar.day(-6),
    words: then.seen[0],
  });
}

function plan(journey: Journey, { aim, measure, idea, from, until, after }: Trial): string {
  const { telling, calendar, chance, person, professional, pack, row } = journey;
  const isOwn = chance.next() < 0.6 && row.language === undefined;
  const { title, change, guess, balancing, stopRule } = idea;
  const better = pack.counted.find((each) => telling.idFor(each.title) === measure)?.better ?? "up";
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
