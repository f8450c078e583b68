import { hasCome, type Journey } from "./journey.ts";

interface Asked {
  readonly question: string;
  readonly answer: string;
  /** What the professional did, without a word about the person: what is repeated may become a standard. */
  readonly name: string;
}

const asked: readonly Asked[] = [
  {
    question: "I missed two days. Do I start again from the beginning?",
    answer: "No. Go on where you were, with half of it on the first day.",
    name: "Going on after missed days",
  },
  {
    question: "We are away next week. What can I leave out?",
    answer: "All but the one thing you like best. Tell me how it was.",
    name: "What to keep while away",
  },
  {
    question: "I had a cold all week. When do I begin again?",
    answer: "When stairs feel as they did before. Then half of it for two days.",
    name: "Going on after missed days",
  },
  {
    question: "Is it all right to do it in the evening?",
    answer: "Yes, when it suits you. Only not in the last hour before sleep.",
    name: "Another time of day",
  },
  {
    question: "I forgot which leg goes first. Can you tell me once more?",
    answer: "The good one up, the other one down. I send the picture again.",
    name: "Telling it once more",
  },
];

/** What some people asked between visits, with the answer that came; the newest questions still wait. */
export function betweenStory(journey: Journey, place: number): void {
  const { telling, calendar, person, professional } = journey;
  if (!hasCome(journey, "planned") || place % 3 !== 1) return;
  const said = asked[place % 2 === 0 ? place % 4 : place % asked.length];
  if (said === undefined) return;
  const isNew = place % 4 === 1;
  const day = isNew ? -1 - (place % 2) : -5 - (place % 4);
  const entry = telling.say(person, calendar.at(day, "19:12"), "question.asked", { words: said.question });
  if (isNew) return;
  telling.say(professional, calendar.at(day + 1, "08:40"), "reply.given", {
    ...{ to: entry, words: said.answer, response: { kind: "flexible", name: said.name } },
  });
}
