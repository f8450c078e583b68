import { has, hasCome, inOwnLanguage, type Journey } from "./journey.ts";

/** What the person says about the own life in the days after the first visit, and who may see it. */
export function lifeStory(journey: Journey): void {
  const { telling, calendar, chance, person, row, pack, visits } = journey;
  const day = visits[0].offset + 2;
  if (day >= -1) return;
  const at = (time: string) => calendar.at(day, time);
  telling.say(person, at("18:10"), "life.noted", { kind: "circumstance", title: "My days", words: row.life });
  telling.say(person, at("18:14"), "life.noted", { kind: "support", title: row.helps });
  telling.say(person, at("18:16"), "life.noted", {
    kind: "burden",
    title: row.weighs,
    weight: chance.pick([1, 2, 2, 3] as const),
  });
  const more = row.language === undefined ? chance.some(pack.notes, chance.whole(1, 4)) : [];
  for (const [place, note] of more.entries()) telling.say(person, at(`18:${20 + place}`), "life.noted", note);
  telling.say(person, at("18:30"), "life.state-told", { state: "well-enough" });
  if (hasCome(journey, "understood") || chance.next() < 0.5) {
    telling.say(person, at("18:34"), "capacity.stated", {
      minutesPerWeek: chance.pick([60, 90, 120, 150, 180, 240] as const),
      ...(chance.next() < 0.5 ? { tripsPerMonth: chance.whole(1, 6) } : {}),
      ...(chance.next() < 0.25
        ? { moneyPerMonth: { amount: chance.pick([10, 20, 40] as const), currency: "GBP" } }
        : {}),
      energy: chance.pick(["low", "some", "some", "good"] as const),
    });
  }
  const form = chance.pick(["told", "asked", "shares", "shares", "leads"] as const);
  telling.say(person, at("18:38"), "participation.chosen", { form });
  consents(journey, day);
  supporterComes(journey, day);
  badSpells(journey);
}

function consents(journey: Journey, day: number): void {
  const { telling, calendar, chance, person } = journey;
  const give = (purpose: "clinic-learning" | "network-learning" | "research" | "quotes", time: string) =>
    telling.say(person, calendar.at(day, time), "consent.given", { purpose });
  const clinic = chance.next() < 0.85 ? give("clinic-learning", "18:42") : null;
  const network = chance.next() < 0.6 ? give("network-learning", "18:43") : null;
  if (chance.next() < 0.2) give("research", "18:44");
  if (chance.next() < 0.3) give("quotes", "18:45");
  if (!has(journey, "withdrew")) return;
  const consent = network ?? clinic;
  if (consent !== null) telling.say(person, calendar.at(day + 9, "12:10"), "consent.withdrawn", { consent });
}

function supporterComes({ telling, calendar, chance, person, supporter, row }: Journey, day: number): void {
  if (supporter === null || row.supporter === undefined || day + 5 >= -1) return;
  const [supporterName, relation] = row.supporter;
  const isOpenEnded = chance.next() < 0.3;
  telling.say(person, calendar.at(day + 4, "19:05"), "grant.given", {
    supporter: supporter.party,
    supporterName,
    relation,
    mayRead: chance.next() < 0.5 ? ["aim", "plan"] : ["aim", "life", "plan", "visit"],
    mayDo: ["add-life", "rate-aim"],
    ...(isOpenEnded ? {} : { until: calendar.day(chance.whole(20, 180)) }),
  });
}

function badSpells(journey: Journey): void {
  const { telling, calendar, chance, person, pack } = journey;
  const words = inOwnLanguage(journey, chance.pick(pack.badSpell));
  if (has(journey, "bad-spell")) {
    const day = -chance.whole(3, 12);
    const told = telling.say(person, calendar.at(day, "10:40"), "life.state-told", { state: "bad-spell", ...words });
    answerBadSpell(journey, told, day);
  }
  if (!has(journey, "back-from-bad-spell")) return;
  const day = -chance.whole(40, 55);
  const told = telling.say(person, calendar.at(day, "10:40"), "life.state-told", { state: "bad-spell", ...words });
  answerBadSpell(journey, told, day);
  telling.say(person, calendar.at(day + 17, "10:15"), "life.state-told", { state: "well-enough" });
}

/** The same day somebody answers, and says why it is not the usual answer. */
function answerBadSpell({ telling, calendar, professional }: Journey, to: string, day: number): void {
  telling.say(professional, calendar.at(day, "16:20"), "reply.given", {
    to,
    words: "Thank you for telling me. Rest from all of it until it is better. I ring you on the day after tomorrow.",
    response: { kind: "customised", because: "The plan rests while the bad spell lasts." },
  });
}
