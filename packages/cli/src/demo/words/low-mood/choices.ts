import type { Pack } from "../row.ts";

const talking = ["dep-cbt-effect", "dep-cbt-response", "dep-cbt-remission", "dep-cbt-12m"];

export const lowMoodChoices: Pack["choices"] = [
  {
    question: "What do we try for the low mood?",
    options: [
      {
        title: "Talking therapy",
        words: "An hour a week with one person",
        basis: "science",
        practice: "talking-therapy",
        statements: talking,
        shown: [
          { part: "aim", answer: "yes", words: "Works on what stands between you and the aim." },
          { part: "life", answer: "perhaps", words: "An hour a week in the day. Will work let you?" },
          { part: "place", answer: "not-yet", words: "The list is 9 weeks long." },
        ],
        asks: { personMinutesPerWeek: 90, tripsPerMonth: 4 },
      },
      {
        title: "Self-help with calls",
        words: "A workbook at home, and a call each week",
        basis: "science",
        practice: "self-help-for-low-mood",
        statements: ["dep-cbt-selfhelp"],
        shown: [
          { part: "aim", answer: "perhaps", words: "Can start this week, while you wait for more." },
          { part: "life", answer: "yes", words: "At any hour. Needs a bit of quiet." },
          { part: "place", answer: "yes", words: "Priya can call on Fridays." },
        ],
        asks: { personMinutesPerWeek: 60, professionalMinutesPerWeek: 15 },
      },
      {
        title: "Wait and see",
        basis: "always-there",
        practice: "wait-and-see",
        statements: [],
        shown: [
          { part: "aim", answer: "perhaps", words: "Some low spells pass. We talk again in 2 weeks, not later." },
        ],
        asks: {},
      },
    ],
    personLeans: ["I want to say it to a face.", "I want to start now, and alone."],
    professionalLeans: [
      "Talking, if you can bear the wait. I will see you meanwhile.",
      "Start now. We can add the talking later.",
    ],
    dissent: "I would add the talking now and not later. I hear that it is too soon for you. I ask again in 4 weeks.",
    deferBecause: "You do not want to choose anything this week. That is fine, and we meet on Monday.",
  },
  {
    question: "Company: with whom, and how much?",
    options: [
      {
        title: "One regular visitor",
        words: "The same person, an hour each week",
        basis: "science",
        practice: "befriending",
        statements: ["lonely-befriending"],
        shown: [
          { part: "aim", answer: "perhaps", words: "One voice that comes back." },
          { part: "life", answer: "yes", words: "They come to you." },
          { part: "place", answer: "perhaps", words: "Priya looks for someone. About 4 weeks." },
        ],
        asks: { personMinutesPerWeek: 60 },
      },
      {
        title: "A thing to do with others",
        words: "Choir, garden, repair shop",
        basis: "professional-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "yes", words: "Hands busy, talk comes by itself." },
          { part: "science", answer: "not-known", words: "Brought from Priya's own work." },
          {
            part: "life",
            answer: "not-yet",
            words: "The first step through a door is the hard one. Who goes with you?",
          },
        ],
        asks: { personMinutesPerWeek: 120, tripsPerMonth: 4 },
      },
    ],
    personLeans: ["One person. I can do one.", "I would rather do something than talk."],
    professionalLeans: ["One person first, then we see.", "You light up when you speak of making things."],
    dissent:
      "I worry that one visitor will not be enough in the dark months. We write that down and look again in 6 weeks.",
    deferBecause: "After the funeral. Not before.",
  },
];
