import type { Pack } from "../row.ts";

const exercise = ["hip-oa-exercise-pain", "hip-oa-exercise-function"];

export const hipKneeChoices: Pack["choices"] = [
  {
    question: "What do we try first?",
    options: [
      {
        title: "Moves at home",
        words: "Four moves, three times a week, 12 weeks",
        basis: "professional-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "yes", words: "Works on what the aim asks of the legs." },
          {
            part: "science",
            answer: "not-known",
            words: "Brought from Tom's own work. The library has no figures for this mix.",
          },
          { part: "life", answer: "yes", words: "At home, at any hour." },
        ],
        asks: { personMinutesPerWeek: 60, professionalMinutesPerWeek: 10 },
      },
      {
        title: "A class at the pool",
        words: "Once a week with others",
        basis: "professional-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "yes", words: "Same work, less weight on the joint." },
          { part: "life", answer: "perhaps", words: "Evenings only, and a trip each week." },
          { part: "place", answer: "yes", words: "Three places are free." },
        ],
        asks: { personMinutesPerWeek: 120, professionalMinutesPerWeek: 30, tripsPerMonth: 4 },
      },
      {
        title: "Wait and see",
        basis: "always-there",
        practice: "wait-and-see",
        statements: [],
        shown: [
          { part: "aim", answer: "perhaps", words: "Some joints calm down by themselves. We look again in 6 weeks." },
        ],
        asks: {},
      },
    ],
    personLeans: ["I will do it if nobody watches.", "I need other people or I stop."],
    professionalLeans: [
      "At home fits your days better, I think.",
      "The class has kept more people going, from what I see here.",
    ],
    dissent:
      "I would have started the other way round. It is your leg and your week, so we go your way and look again in 6 weeks.",
    deferBecause: "You want to talk with your family first.",
  },
  {
    onlyFor: ["Hip osteoarthritis"],
    question: "Is it time to think about an operation?",
    options: [
      {
        title: "Keep on without one",
        words: "What we do now, for 3 more months",
        basis: "science",
        practice: "hip-exercise",
        statements: exercise,
        shown: [
          { part: "aim", answer: "perhaps", words: "It has helped some of the way." },
          { part: "life", answer: "yes", words: "Nothing new to fit in." },
        ],
        asks: { personMinutesPerWeek: 60 },
      },
      {
        title: "A talk with the surgeon",
        words: "A talk binds you to nothing",
        basis: "professional-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "perhaps", words: "May bring the aim nearer, after some hard months." },
          { part: "life", answer: "not-yet", words: "Who helps at home for 6 weeks?" },
          { part: "place", answer: "perhaps", words: "About 10 weeks until the talk." },
        ],
        asks: { tripsPerMonth: 1 },
      },
    ],
    personLeans: ["I am not ready to be cut.", "I want to hear it from the one who does it."],
    professionalLeans: ["You are still gaining. I would wait.", "A talk costs one trip, and then you know more."],
    dissent: "I am not sure that waiting helps here, and I have said so. We look again in 3 months.",
    deferBecause: "The picture of the joint is not back yet.",
  },
  {
    onlyFor: ["Knee osteoarthritis"],
    question: "What next for the knee?",
    options: [
      {
        title: "Stay with the moves",
        words: "What we do now, for 3 more months",
        basis: "person-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "perhaps", words: "You said that it gives you something, if slowly." },
          { part: "life", answer: "yes", words: "Nothing new to fit in." },
        ],
        asks: { personMinutesPerWeek: 60 },
      },
      {
        title: "A brace for hard days",
        words: "To wear at work, not at home",
        basis: "professional-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "perhaps", words: "May help you stand for longer." },
          {
            part: "science",
            answer: "not-known",
            words: "Our library has no figures for a knee brace. Tom tells what he has seen.",
          },
          { part: "life", answer: "perhaps", words: "Hot in summer, and it shows." },
        ],
        asks: { tripsPerMonth: 1 },
      },
      {
        title: "A talk with the surgeon",
        words: "A talk binds you to nothing",
        basis: "professional-experience",
        statements: [],
        shown: [
          { part: "life", answer: "not-yet", words: "Who covers for you at work?" },
          { part: "place", answer: "perhaps", words: "About 10 weeks until the talk." },
        ],
        asks: { tripsPerMonth: 1 },
      },
    ],
    personLeans: ["It is slow, but it is mine.", "I need something for the days at work."],
    professionalLeans: ["Three more months of what works.", "A brace for work is worth a try, from what I have seen."],
    dissent:
      "I would have gone to the surgeon for a talk. You have said no for now, and I will not ask again until you do.",
    deferBecause: "You want to see how the busy season goes first.",
  },
];
