import type { Pack } from "../row.ts";
import { hipKneeEarly } from "./early.ts";
import { hipKneeLater } from "./later.ts";
import { hipKneeChoices } from "./choices.ts";

export const hipKnee: Pack = {
  of: "hip-knee",
  rows: [...hipKneeEarly, ...hipKneeLater],
  counted: [
    { title: "Minutes on my feet before a rest", unit: "min", better: "up", kind: "aim", largest: 240, start: [6, 18], gain: 12, spread: 2.2 },
    { title: "Nights I woke from pain, in a week", unit: "nights", better: "down", kind: "illness-burden", largest: 7, start: [4, 6], gain: 3, spread: 0.8 },
    { title: "Days I did the thing I wanted, in a week", unit: "days", better: "up", kind: "aim", largest: 7, start: [1, 2], gain: 3, spread: 0.9 },
  ],
  steps: [
    { title: "Strong legs at home", when: "Three mornings a week", share: 2, personDoes: "Does the 4 moves by the kitchen counter.", professionalDoes: "Changes the moves each month.", personMinutesPerWeek: 60, professionalMinutesPerWeek: 10, response: { kind: "standardised" }, doneWords: ["Did it with the radio on.", "Three out of four moves.", "Easier than last week."] },
    { title: "Thursday class at the pool", when: "Thursdays at 6", share: 2, personDoes: "Goes, and does what feels right.", professionalDoes: "Runs the class.", personMinutesPerWeek: 120, professionalMinutesPerWeek: 30, tripsPerMonth: 4, response: { kind: "customised", because: "Water takes the weight off" }, doneWords: ["Warm water, good company.", "Went late and stayed late."] },
    { title: "A short walk after tea", when: "Most evenings", share: 1, personDoes: "Walks to the corner and back, then one corner further.", personMinutesPerWeek: 70, response: { kind: "flexible" }, doneWords: ["One corner further.", "Rain, so round the shop twice."] },
    { title: "Look at shoes and sticks", when: "Once, at the clinic", share: 4, personDoes: "Brings the shoes worn most.", professionalDoes: "Fits insoles and a stick to try.", personMinutesPerWeek: 15, professionalMinutesPerWeek: 30, tripsPerMonth: 1, response: { kind: "standardised" }, doneWords: ["Brought three pairs."] },
    { title: "Pain tablets looked through", when: "With the doctor, once", share: 5, professionalDoes: "Asks Dr Singh to look at dose and stomach.", professionalMinutesPerWeek: 20, response: { kind: "standardised" }, doneWords: [] },
    { title: "Pace the week", when: "Sunday evening", share: 3, personDoes: "Marks the hard days on a paper week.", professionalDoes: "Calls on Monday for 5 minutes.", personMinutesPerWeek: 15, professionalMinutesPerWeek: 10, response: { kind: "customised", because: "Good days were followed by two bad ones" }, doneWords: ["Put the shopping on Wednesday.", "Said no to one thing."] },
  ],
  choices: hipKneeChoices,
  tests: [
    { title: "Sit down before it hurts", change: "Rest for 3 minutes every 20 minutes, for 10 days.", guess: "I get more done in a day than by pushing on.", balancing: "People at work do not have to cover for me.", stopRule: "If someone has to finish my work twice.", seen: ["Felt silly on day one.", "Did the whole morning without the bad half hour."], kept: ["More done, less limping at night.", "A rest is part of the job.", "We keep it."], dropped: ["Could not stop when it was busy.", "The clock and the queue do not agree.", "Not for this job. We dropped it."] },
    { title: "Moves before breakfast", change: "The 4 moves before breakfast and not in the evening, 2 weeks.", guess: "Mornings will be less stiff.", balancing: "I still eat breakfast in peace.", stopRule: "If the pain is worse at 10 than at 8.", seen: ["Stiff for 20 minutes, not 40.", "Missed the weekend."], kept: ["Less stiff on most days.", "Morning is when I have the will.", "Mornings it is."], dropped: ["No better, and no breakfast.", "I am not a morning person.", "Back to evenings."] },
    { title: "Heat before a walk", change: "A warm pad for 10 minutes before going out, 8 walks.", guess: "I walk a bit longer before I need a rest.", balancing: "No red skin.", stopRule: "If the skin is sore.", seen: ["Nice, and hard to say if it helps.", "Two longer walks, one shorter."], kept: ["About 3 minutes longer.", "Warm means loose.", "Keep it for cold days."], dropped: ["No longer than before.", "It is the shoes, not the cold.", "Dropped. Nice pad though."] },
    { title: "The stick in the other hand", change: "Hold the stick on the good side for 2 weeks.", guess: "Less pain on the way home.", balancing: "The wrist feels no worse.", stopRule: "If I nearly fall once.", seen: ["Feels the wrong way round.", "Got used to it by Friday."], kept: ["Less pain on the way home.", "The good side can carry for both.", "Kept."], dropped: ["My wrist hurt.", "I need that hand for the bag.", "Not for me."] },
  ],
  notes: [
    { kind: "joy", title: "The garden", words: "Ten minutes out there is worth a tablet." },
    { kind: "joy", title: "Music while I cook" },
    { kind: "asset", title: "I know my own body", words: "I can tell a good sore from a bad one." },
    { kind: "asset", title: "A bench at every stop on my street" },
    { kind: "support", title: "A neighbour with a car", means: "Lifts on weekdays" },
    { kind: "commitment", title: "Sunday lunch for the family", mineToKeep: true, words: "It wears me out and it is mine." },
    { kind: "barrier", title: "Buses stop at 7", weight: 2, means: "No evening visits" },
    { kind: "barrier", title: "Ice and wet leaves", weight: 2 },
    { kind: "burden", title: "Too many letters from too many places", weight: 2 },
    { kind: "burden", title: "Waiting rooms with low chairs", weight: 1 },
    { kind: "preference", title: "Show me, do not tell me", words: "Pictures of the moves, please." },
    { kind: "preference", title: "Mornings are best" },
  ],
  wentWell: ["I walked to the post box and forgot to think about it.", "Slept two nights in a row.", "My friend said I look taller.", "I did the stairs with the washing.", "No tablets on Sunday.", "I sat on the floor with the children and got up again.", "The class made me laugh.", "I said no to moving a sofa."],
  mattersNow: ["I want to know if I am doing harm or good.", "The same as last time, only more so.", "My sister comes in three weeks and I want to show her.", "I worry about falling when it is wet.", "I want to keep what I have gained.", "Could we talk about what happens if it stops working?", "I am bored of the moves.", "Sleep matters more than walking just now."],
  hardWeek: ["A bad week. The knee was hot and I stayed in.", "I had no time for any of it. My mother was ill.", "I did too much on Saturday and paid until Wednesday.", "The rain and the dark got me down.", "I hurt my back lifting, so the rest had to wait."],
  asks: ["Is it worn out or can it calm down?", "Would an operation be better now or later?", "Which of these tablets can I leave out?", "What can I do on a bad day?", "Is swimming better than walking?", "Can I kneel or will it break?", "Who do I call when it swells?", "How long until I know if this works?"],
  professionalAsks: ["What a good week looked like", "The picture of your joint, if you want to see it", "Whether the plan still fits your week", "Your tablets and your stomach", "What you would drop first"],
  tooMuch: ["I am doing moves when I ought to be with my family.", "Class, walks, diary, and work. Something has to go.", "It is a second job, and I have one."],
  badSpell: ["It flared up and I can hardly get to the door.", "A fall last week. Nothing broken, but I am shaken.", "I have a chest infection on top. Everything else can wait."],
  promises: ["Send the pictures of the 4 moves in large print.", "Ask the hospital how long the list is.", "Find out if the class has a morning place.", "Write to your employer about a stool."],
  personPromises: ["Ask my son about a rail for the bath.", "Wear the other shoes for a week.", "Write down the bad days and what came before them.", "Call the pool about times."],
  lateBecause: ["The hospital has not answered. I asked again today.", "I was off sick and nobody took it on. That is ours to fix.", "The letter went to the wrong ward."],
  closings: ["It was the right thing to want at the time.", "Life moved on, and so did I.", "I am glad we tried."],
};
