import type { Step } from "../words/row.ts";
import type { Aims } from "./aim.ts";
import { sharedChoice, unmadeChoice } from "./choice.ts";
import { deckOf, has, hasCome, inOwnLanguage, type Journey, later } from "./journey.ts";

/** What the second visit closes with. */
export interface Settled {
  readonly decision: string | null;
  readonly promises: readonly string[];
}

/** What was decided, who does what, and what was promised. */
export function planStory(journey: Journey, { near }: Aims): Settled {
  const { chance, pack, row, visits } = journey;
  if (near === null) return { decision: null, promises: [] };
  const [firstCondition = ""] = row.condition.split(" and ");
  const fitting = pack.choices.filter(({ onlyFor }) => onlyFor === undefined || onlyFor.includes(firstCondition));
  const [choice = pack.choices[0], other = choice] = chance.some(fitting, 2);
  const isClosed = row.stage === "reached" || row.stage === "changed" || row.stage === "let-go";
  const decision = hasCome(journey, "planned") ? sharedChoice(journey, near, choice) : null;
  if (!isClosed && (has(journey, "decision-open") || has(journey, "decision-deferred"))) {
    unmadeChoice(journey, near, decision === null ? choice : other);
  }
  if (decision === null || visits.length < 2) return { decision, promises: promises(journey) };
  steps(journey, near, decision);
  return { decision, promises: promises(journey) };
}

function steps(journey: Journey, aim: string, decision: string): void {
  const { chance, pack, person, telling, calendar } = journey;
  const count = has(journey, "too-much") || has(journey, "over-the-line") ? 4 : chance.whole(1, 3);
  const actions = chance.some(pack.steps, count).map((step, place) => agree(journey, step, { aim, decision, place }));
  const [first, second] = actions;
  if (has(journey, "too-much") && first !== undefined && second !== undefined) {
    const words = chance.pick(pack.tooMuch);
    const day = -chance.whole(20, 35);
    const felt = telling.say(person, calendar.at(day, "18:05"), "workload.felt", {
      felt: "too-much",
      ...inOwnLanguage(journey, words),
    });
    const because = "It was too much. We dropped it first.";
    telling.say(journey.professional, calendar.at(day + 1, "09:15"), "reply.given", {
      ...{ to: felt, words: "Then we drop one thing now, and rest another." },
      response: { kind: "customised", because: "It was too much." },
    });
    telling.say(journey.professional, calendar.at(day + 1, "09:20"), "action.ended", { action: first, because });
    telling.say(person, calendar.at(day + 2, "18:30"), "action.paused", { action: second, until: calendar.day(10) });
  } else if (has(journey, "over-the-line")) {
    const words = inOwnLanguage(journey, chance.pick(pack.tooMuch));
    telling.say(person, calendar.at(-3, "21:05"), "workload.felt", { felt: "less-time-now", ...words });
  } else if (chance.next() < 0.4) {
    telling.say(person, calendar.at(-chance.whole(4, 30), "18:05"), "workload.felt", { felt: "fine" });
  }
  if (has(journey, "bad-spell")) {
    for (const action of actions.slice(has(journey, "too-much") ? 2 : 0)) {
      telling.say(person, calendar.at(-2, "11:00"), "action.paused", {
        action,
        because: "Until the bad spell is over",
      });
    }
  }
}

function agree(
  journey: Journey,
  { doneWords, ...step }: Step,
  { aim, decision, place }: { readonly aim: string; readonly decision: string; readonly place: number },
): string {
  const { telling, calendar, chance, person, professional, visits } = journey;
  const second = visits[1] ?? visits[0];
  const at = (minutes: number) => calendar.at(second.offset, later(second.time, minutes));
  const body = { aim, decision, ...step, professional: professional.party };
  const isOwn = step.share === 1;
  const action = telling.say(isOwn ? person : professional, at(21), "action.proposed", body);
  telling.say(isOwn ? professional : person, at(22), "action.agreed", { action });
  if (has(journey, "too-much") && place === 0) return action;
  const said = deckOf(chance, doneWords);
  for (let offset = second.offset + chance.whole(4, 9); offset < -3; offset += chance.whole(9, 24)) {
    const words = chance.next() < 0.2 ? inOwnLanguage(journey, said()) : {};
    telling.say(person, calendar.at(offset, "20:40"), "action.done", { action, on: calendar.day(offset), ...words });
  }
  return action;
}

/** What each promised at the last visit but one; where the story says so, the professional's is late. */
function promises(journey: Journey): readonly string[] {
  const { telling, calendar, chance, person, professional, pack, visits } = journey;
  const second = visits[1];
  if (second === undefined || !hasCome(journey, "understood")) return [];
  const at = (minutes: number) => calendar.at(second.offset, later(second.time, minutes));
  const due = has(journey, "late") ? -chance.whole(2, 9) : second.offset + 10;
  const theirs = telling.say(professional, at(23), "promise.made", {
    to: person.party,
    what: chance.pick(pack.promises),
    due: calendar.day(Math.max(due, second.offset + 1)),
  });
  const own = telling.say(person, at(24), "promise.made", {
    to: professional.party,
    what: chance.pick(pack.personPromises),
    due: calendar.day(second.offset + 14),
  });
  const keptOn = Math.min(-2, second.offset + chance.whole(3, 12));
  telling.say(person, calendar.at(keptOn, "18:00"), "promise.kept", { promise: own });
  if (!has(journey, "late")) {
    telling.say(professional, calendar.at(keptOn, "11:50"), "promise.kept", { promise: theirs });
  } else if (chance.next() < 0.5) {
    const because = chance.pick(pack.lateBecause);
    const newDay = calendar.day(chance.whole(2, 8));
    telling.say(professional, calendar.at(-1, "12:15"), "promise.missed", { promise: theirs, because, newDay });
  }
  return [theirs, own];
}
