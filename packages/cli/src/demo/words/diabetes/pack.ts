import type { Pack } from "../row.ts";
import { diabetesChoices } from "./choices.ts";
import { diabetesEarly } from "./early.ts";
import { diabetesLater } from "./later.ts";

export const diabetes: Pack = {
  of: "diabetes",
  rows: [...diabetesEarly, ...diabetesLater],
  counted: [
    { title: "Afternoons with energy, in a week", unit: "days", better: "up", kind: "aim", largest: 7, start: [1, 3], gain: 3, spread: 0.9 },
    { title: "Minutes a day spent on diabetes", unit: "min", better: "down", kind: "treatment-burden", largest: 300, start: [35, 70], gain: 22, spread: 6 },
    { title: "Meals eaten with others, in a week", unit: "meals", better: "up", kind: "joy", largest: 21, start: [3, 6], gain: 4, spread: 1.2 },
  ],
  steps: [
    { title: "Walk after the main meal", when: "Most days", share: 1, personDoes: "15 minutes before sitting down.", personMinutesPerWeek: 75, response: { kind: "standardised" }, doneWords: ["Round the block with my neighbour.", "Up and down the corridor, it rained."] },
    { title: "Call every two weeks", when: "Thursdays after 5", share: 4, personDoes: "Says what was hard.", professionalDoes: "Grace calls and listens first.", personMinutesPerWeek: 10, professionalMinutesPerWeek: 10, response: { kind: "flexible" }, doneWords: ["She remembered the name of my dog."] },
    { title: "Wednesday evenings at the library", when: "Wednesdays at 7, for 6 weeks", share: 3, personDoes: "Comes and brings one question.", professionalDoes: "Runs the evening.", personMinutesPerWeek: 120, professionalMinutesPerWeek: 20, tripsPerMonth: 4, response: { kind: "standardised" }, doneWords: ["Found out about feet.", "The man with the bees was there again."] },
    { title: "Feet looked at", when: "At each visit", share: 4, personDoes: "Takes the shoes off first thing.", professionalDoes: "Looks, and shows what to look for.", personMinutesPerWeek: 5, professionalMinutesPerWeek: 5, response: { kind: "standardised" }, doneWords: ["All well. Both of them."] },
    { title: "One change at the table", when: "One a month", share: 2, personDoes: "Chooses it with the family.", professionalDoes: "Sends two ideas.", personMinutesPerWeek: 40, professionalMinutesPerWeek: 5, moneyPerMonth: 8, response: { kind: "customised", because: "The whole house eats from one pot" }, doneWords: ["Brown bread. Only Grandad noticed.", "Lentils on Mondays."] },
    { title: "Check only when it tells something", when: "Two days a week", share: 2, personDoes: "Checks before and after one meal.", professionalDoes: "Looks at the pattern.", personMinutesPerWeek: 20, professionalMinutesPerWeek: 5, response: { kind: "customised", because: "Checks that change nothing are only pricks" }, doneWords: ["Rice is worse than potatoes for me. Who knew."] },
    { title: "Eye and foot visits on one day", when: "Once a year", share: 5, professionalDoes: "Priya puts both on one morning.", professionalMinutesPerWeek: 10, response: { kind: "customised", because: "Two buses each time" }, doneWords: [] },
  ],
  choices: diabetesChoices,
  tests: [
    { title: "Rice at noon, not at night", change: "The same rice, at noon and not in the evening, 10 days.", guess: "I wake up less thirsty.", balancing: "Supper is still supper.", stopRule: "If I get up to eat at night.", seen: ["Thirsty once, not three times.", "Sleepy after lunch."], kept: ["Up once a night, not three times.", "When matters as much as what.", "Kept on weekdays."], dropped: ["I ate at ten in the night.", "My family eats in the evening and so do I.", "Dropped."] },
    { title: "Tablets by the kettle", change: "Move the box next to the kettle for 2 weeks.", guess: "I forget one a week at most.", balancing: "The children can't reach it.", stopRule: "If a child touches it.", seen: ["Only Sunday, when we slept in.", "The kettle is never forgotten."], kept: ["One in fourteen days.", "It was never about will.", "Kept, on a high shelf."], dropped: ["My wife moved it each day.", "It is her kitchen.", "Dropped. Now it is in my coat."] },
    { title: "A snack at three", change: "Nuts and an apple at three, on 8 work days.", guess: "I do not shake at five.", balancing: "My weight stays as it is.", stopRule: "If I gain a kilo.", seen: ["No shakes on Monday.", "Forgot the nuts, shook at five."], kept: ["One shaky day out of eight.", "Five begins at three.", "Kept."], dropped: ["I ate the snack and then lunch too.", "A snack is a door for me.", "Dropped."] },
    { title: "Stairs at work", change: "Stairs and no lift, up and down, 2 weeks.", guess: "Sugar after lunch falls a bit.", balancing: "My knees do not mind.", stopRule: "If a knee hurts for 2 days.", seen: ["Puffed.", "Less puffed."], kept: ["A bit lower, and I like it.", "Two minutes count.", "Kept."], dropped: ["My knee swelled.", "I am not made for it any more.", "Dropped. We try the flat way."] },
  ],
  notes: [
    { kind: "joy", title: "Cooking for others" },
    { kind: "joy", title: "The football, at home and loud" },
    { kind: "asset", title: "I read labels faster than anyone" },
    { kind: "asset", title: "A market with cheap greens" },
    { kind: "support", title: "My wife cooks with me, not for me" },
    { kind: "commitment", title: "Sunday table for ten", mineToKeep: true, words: "I will not be the guest with a lunch box." },
    { kind: "barrier", title: "No break before two o'clock", weight: 3, means: "Nothing at noon" },
    { kind: "barrier", title: "Healthy food costs more here", weight: 2, means: "Cheap ways only" },
    { kind: "burden", title: "Sore fingertips", weight: 2 },
    { kind: "burden", title: "Jokes about sugar", weight: 1 },
    { kind: "preference", title: "No before-and-after pictures", words: "I am not a poster." },
    { kind: "preference", title: "Tell me straight" },
  ],
  wentWell: ["Danced at a wedding and ate the cake, a small piece.", "Two weeks without a low.", "My wife and I walk now. It is our time.", "I said no to seconds and nobody died.", "New shoes, no blisters.", "I slept until seven.", "I explained my tablets to my sister, all of them.", "I cooked lentils and they asked for more."],
  mattersNow: ["I am tired of being good.", "My eyes. I see lines that were not there.", "Ramadan will come, and I want to plan it well.", "The shame, more than the sugar.", "I want to know what is coming, in plain words.", "Less of it. Fewer things to do each day.", "My daughter has been told she is at risk. What do I tell her?", "I want to hold on to my job."],
  hardWeek: ["A funeral, and a lot of cake.", "I ran out of strips and did not say.", "Worked double and ate at the petrol station.", "A low on the bus. A boy gave me his drink.", "I did not look at the meter all week. I did not want to know."],
  asks: ["Will I go blind?", "Can I stop one of the tablets?", "What do I do when I feel shaky at work?", "Is fruit good or bad?", "Why is it high in the morning when I ate nothing?", "Can I fast?", "Do I have to prick every day?", "Is it my fault?"],
  professionalAsks: ["Your feet", "The new long-term number", "What a normal Tuesday looks like", "Which part of this is the hardest", "Your eye photograph"],
  tooMuch: ["Pricks, books, walks, groups. There is no day without it.", "It is all I talk about at home now.", "I do one thing and you give me two."],
  badSpell: ["Flu, and my sugar is all over the place.", "I lost my job. Nothing else fits in my head.", "My foot is up on a chair for two weeks."],
  promises: ["Ask the eye clinic for a date that fits your shifts.", "Write the sheet on fasting with you.", "Find out who pays for the strips.", "Ask Dr Singh which tablet could go."],
  personPromises: ["Bring the shoes I wear most.", "Check before and after one meal, twice.", "Talk with my wife about the evening meal.", "Go to one Wednesday and see."],
  lateBecause: ["The eye clinic is moving house and does not answer.", "I forgot to write it down. I have now.", "Two of us were off at once."],
  closings: ["It did me good to try.", "I want something else now.", "That is behind me."],
};
