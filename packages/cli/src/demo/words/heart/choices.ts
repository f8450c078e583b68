import type { OptionWords, Pack } from "../row.ts";

const together: OptionWords = {
  title: "Plan care together",
  words: "A plan on paper that both wrote, and a call each week",
  basis: "science",
  practice: "care-planning-together",
  statements: ["ltc-care-planning-sbp", "ltc-care-planning-depression"],
  shown: [
    { part: "aim", answer: "perhaps", words: "It starts from your aim, whatever that is." },
    { part: "life", answer: "yes", words: "A long talk once, then ten minutes on Mondays." },
    { part: "place", answer: "yes", words: "We can book a longer visit." },
  ],
  asks: { personMinutesPerWeek: 30, professionalMinutesPerWeek: 15 },
};

export const heartChoices: Pack["choices"] = [
  {
    onlyFor: ["Coronary heart disease"],
    question: "How do we build up strength and trust in the heart?",
    options: [
      {
        title: "Heart exercise programme",
        words: "With others, at the sports hall, 8 weeks",
        basis: "science",
        practice: "heart-exercise-programme",
        statements: ["chd-cr-mi", "chd-cr-cvdeath"],
        shown: [
          { part: "aim", answer: "yes", words: "Builds what the aim asks for, with someone watching." },
          { part: "life", answer: "perhaps", words: "Two mornings a week. Not while you work days." },
          { part: "place", answer: "yes", words: "A new group starts each month." },
        ],
        asks: { personMinutesPerWeek: 120, professionalMinutesPerWeek: 30, tripsPerMonth: 8 },
      },
      {
        title: "On my own, with calls",
        words: "A plan for home and a call each week",
        basis: "professional-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "perhaps", words: "Works for people who like to be alone." },
          { part: "science", answer: "not-known", words: "Brought from Grace's own work." },
          { part: "life", answer: "yes", words: "At any hour, no trips." },
        ],
        asks: { personMinutesPerWeek: 90, professionalMinutesPerWeek: 15 },
      },
      together,
      {
        title: "Keep things as they are",
        basis: "always-there",
        practice: "keep-as-it-is",
        statements: [],
        shown: [{ part: "aim", answer: "perhaps", words: "You are stable now. We look again in 6 weeks." }],
        asks: {},
      },
    ],
    personLeans: ["I want to be with people who have been there.", "I do better when nobody looks."],
    professionalLeans: ["The group gives you both legs and nerve.", "Home fits your days. I will call."],
    dissent:
      "I would feel better with the group for the first weeks. You know your own nerve, so we do it your way, with a call on Mondays.",
    deferBecause: "The heart scan comes first, in three weeks.",
  },
  {
    onlyFor: ["High blood pressure"],
    question: "A tablet for cholesterol: yes, no, or later?",
    options: [
      {
        title: "A statin",
        words: "One tablet in the evening",
        basis: "science",
        practice: "statin",
        statements: ["cvd-statin-mve"],
        shown: [
          { part: "aim", answer: "perhaps", words: "Does nothing you can feel. It is about the years ahead." },
          { part: "life", answer: "yes", words: "One more in the box." },
        ],
        asks: { personMinutesPerWeek: 5 },
      },
      {
        title: "Food first",
        words: "Three months of cooking the southern way",
        basis: "science",
        practice: "mediterranean-food",
        statements: ["cvd-diet-med-oil", "cvd-diet-med-nuts"],
        shown: [
          { part: "aim", answer: "perhaps", words: "You said that you would rather cook than swallow." },
          { part: "life", answer: "perhaps", words: "Who else eats with you?" },
        ],
        asks: { personMinutesPerWeek: 60 },
      },
      together,
      {
        title: "Not now",
        basis: "always-there",
        practice: "wait-and-see",
        statements: [],
        shown: [{ part: "aim", answer: "perhaps", words: "We ask again at the next blood test." }],
        asks: {},
      },
    ],
    personLeans: ["One small tablet I can do.", "I would rather cook."],
    professionalLeans: [
      "I lean to the tablet, after what happened to you.",
      "Food first is fair. We look at the numbers together.",
    ],
    dissent: "I would take the tablet in your place. It is not my place, and you have heard the figures.",
    deferBecause: "You want to read about it at home first.",
  },
  {
    question: "Which part of all this is worth keeping?",
    options: [
      {
        title: "Go through every tablet",
        words: "One long talk, one tablet at a time",
        basis: "professional-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "yes", words: "You asked what each is for." },
          {
            part: "science",
            answer: "not-known",
            words: "Each tablet has its own figures. We look at them one at a time.",
          },
          { part: "work", answer: "yes", words: "You: one hour. Us: one hour." },
        ],
        asks: { tripsPerMonth: 1, professionalMinutesPerWeek: 15 },
      },
      {
        title: "Change one thing and look",
        words: "Only the tablet that bothers you most",
        basis: "person-experience",
        statements: [],
        shown: [
          { part: "aim", answer: "perhaps", words: "Small, and you will feel it." },
          { part: "life", answer: "yes", words: "Nothing new to fit in." },
        ],
        asks: { personMinutesPerWeek: 10 },
      },
      together,
      {
        title: "Keep things as they are",
        basis: "always-there",
        practice: "keep-as-it-is",
        statements: [],
        shown: [{ part: "aim", answer: "perhaps", words: "It holds you steady. Steady counts." }],
        asks: {},
      },
    ],
    personLeans: ["I want to know what I swallow.", "One thing. The one that keeps me up."],
    professionalLeans: ["All of them, once, and then we have it.", "One thing at a time tells us more."],
    dissent: "I would not touch the water tablet first. We agreed on how to watch it, and when to stop.",
    deferBecause: "Dr Singh wants the blood test first.",
  },
];
