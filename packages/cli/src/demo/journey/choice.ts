import type { Choice } from "../words/row.ts";
import { has, inOwnLanguage, type Journey, later } from "./journey.ts";

/** The decision of the second visit: opened, weighed, leaned upon, and shared. Returns its id. */
export function sharedChoice(journey: Journey, aim: string, choice: Choice): string {
  const { telling, calendar, chance, person, professional, visits } = journey;
  const second = visits[1] ?? visits[0];
  const at = (minutes: number) => calendar.at(second.offset, later(second.time, minutes));
  const { decision, options } = open(journey, aim, choice, { offset: second.offset, time: later(second.time, 10) });
  const [one = "", two = one] = options;
  const isFirst = chance.next() < 0.65;
  const chosen = isFirst ? one : two;
  const [forOne, forTwo] = choice.personLeans;
  if (chance.next() < 0.7) {
    const lean = inOwnLanguage(journey, isFirst ? forOne : forTwo);
    telling.say(person, at(14), "lean.taken", { decision, option: chosen, ...lean });
    const theirs = has(journey, "dissent") ? (isFirst ? two : one) : chosen;
    const words = choice.professionalLeans[theirs === one ? 0 : 1];
    telling.say(professional, at(15), "lean.taken", { decision, option: theirs, words });
  }
  telling.say(person, at(17), "assent.given", { decision, option: chosen });
  telling.say(professional, at(18), "assent.given", { decision, option: chosen });
  if (has(journey, "dissent")) {
    telling.say(professional, at(19), "dissent.noted", { decision, option: chosen, words: choice.dissent });
  }
  telling.say(person, at(20), "shared-work.level-chosen", {
    decision,
    level: chance.pick(["civil-discourse", "co-planning", "co-planning", "co-execution"] as const),
  });
  return decision;
}

function open(
  { telling, calendar, professional }: Journey,
  aim: string,
  choice: Choice,
  { offset, time }: { readonly offset: number; readonly time: string },
): { readonly decision: string; readonly options: readonly string[] } {
  const at = (minutes: number) => calendar.at(offset, later(time, minutes));
  const { question } = choice;
  const decision = telling.say(professional, at(0), "decision.opened", { aim, question });
  const options = choice.options.map((option) =>
    telling.say(professional, at(1), "option.offered", { decision, ...option }),
  );
  return { decision, options };
}

/** A decision that is not made yet: open for the coming visit, or put off with a reason. */
export function unmadeChoice(journey: Journey, aim: string, choice: Choice): void {
  const { telling, calendar, chance, person, professional } = journey;
  const isDeferred = has(journey, "decision-deferred");
  const offset = isDeferred ? -chance.whole(8, 25) : -4;
  const { decision, options } = open(journey, aim, choice, { offset, time: "15:10" });
  const at = (time: string) => calendar.at(offset, time);
  const [one = "", two = one] = options;
  if (isDeferred) {
    const body = { decision, because: choice.deferBecause, until: calendar.day(chance.whole(14, 60)) };
    telling.say(professional, at("15:30"), "decision.deferred", body);
    return;
  }
  telling.say(person, calendar.at(-3, "19:20"), "option.valued", { option: two, view: "not-sure" });
  if (chance.next() < 0.5) {
    const option = chance.pick([one, two]);
    const words = choice.professionalLeans[option === one ? 0 : 1];
    telling.say(professional, calendar.at(-2, "16:45"), "lean.taken", { decision, option, words });
  }
}
