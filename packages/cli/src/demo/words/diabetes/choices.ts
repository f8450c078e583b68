import type { Pack } from "../row.ts";

export const diabetesChoices: Pack["choices"] = [
  {
    question: "Where do we start?",
    options: [
      {
        title: "Learn in a group",
        words: "Six evenings with others",
        basis: "science",
        practice: "diabetes-group",
        statements: ["t2d-group-education"],
        shown: [
          { part: "aim", answer: "perhaps", words: "Helps you see what your own body does with food." },
          { part: "life", answer: "perhaps", words: "Evenings. Not in the weeks with late shifts." },
          { part: "place", answer: "yes", words: "In the library on Wednesdays." },
        ],
        asks: { personMinutesPerWeek: 120, professionalMinutesPerWeek: 20, tripsPerMonth: 4 },
      },
      {
        title: "One to one, by phone",
        words: "A call every two weeks with Grace",
        basis: "professional-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "yes", words: "Starts from your week, not from a book." },
          { part: "science", answer: "not-known", words: "Brought from Grace's own work." },
          { part: "life", answer: "yes", words: "Any time before 8 at night." },
        ],
        asks: { personMinutesPerWeek: 15, professionalMinutesPerWeek: 15 },
      },
      {
        title: "Keep things as they are",
        basis: "always-there",
        practice: "keep-as-it-is",
        statements: [],
        shown: [
          { part: "aim", answer: "perhaps", words: "Nothing is on fire. We look again after the next blood test." },
        ],
        asks: {},
      },
    ],
    personLeans: ["I want to hear how others do it.", "One voice that knows me is better."],
    professionalLeans: [
      "The group teaches me too. I lean to it.",
      "Your weeks change so much that a call fits better.",
    ],
    dissent: "I think that the group would save you time in the end. It is a thought, not a condition.",
    deferBecause: "After the holidays, when the house is empty again.",
  },
  {
    question: "A weight programme with shakes: is it for you?",
    options: [
      {
        title: "The weight programme",
        words: "Three hard months, then food comes back step by step",
        basis: "science",
        practice: "diabetes-weight-programme",
        statements: ["t2d-direct-remission"],
        shown: [
          {
            part: "aim",
            answer: "perhaps",
            words: "Some people can stop tablets after it. Not all, and not for ever.",
          },
          { part: "life", answer: "not-yet", words: "Who cooks for the others while you drink shakes?" },
          { part: "work", answer: "perhaps", words: "You: three hard months. Us: a visit each month." },
        ],
        asks: { tripsPerMonth: 1, professionalMinutesPerWeek: 15 },
      },
      {
        title: "Small changes at our own table",
        words: "One change a month, chosen at home",
        basis: "person-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "yes", words: "Nobody eats alone." },
          { part: "life", answer: "yes", words: "You have done it before, with salt." },
        ],
        asks: { personMinutesPerWeek: 45 },
      },
    ],
    personLeans: ["All in for three months, then it is done.", "I eat with my family or not at all."],
    professionalLeans: [
      "You have the will and the quiet months for it.",
      "Small changes last longer in a house of seven.",
    ],
    dissent: "I doubt that it will be enough for what you want. I said so, and I will help all the same.",
    deferBecause: "There is a wedding in the way. Everyone agrees about the wedding.",
  },
];
