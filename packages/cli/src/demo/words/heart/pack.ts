import type { Pack } from "../row.ts";
import { heartChoices } from "./choices.ts";
import { heartEarly } from "./early.ts";
import { heartLater } from "./later.ts";

export const heart: Pack = {
  of: "heart",
  rows: [...heartEarly, ...heartLater],
  counted: [
    { title: "Minutes of walking in a week", unit: "min", better: "up", kind: "aim", largest: 900, start: [40, 90], gain: 70, spread: 14 },
    { title: "Days without fear of my heart, in a week", unit: "days", better: "up", kind: "outcome", largest: 7, start: [1, 3], gain: 3, spread: 0.9 },
    { title: "Evenings with something left, in a week", unit: "evenings", better: "up", kind: "joy", largest: 7, start: [1, 3], gain: 2.5, spread: 0.8 },
  ],
  steps: [
    { title: "Walk, and talk while walking", when: "Five days a week", share: 1, personDoes: "Walks so that talking is still easy.", personMinutesPerWeek: 100, response: { kind: "standardised" }, doneWords: ["Talked all the way.", "With the dog, who talked more."] },
    { title: "Heart group at the sports hall", when: "Tuesdays and Fridays at 10", share: 2, personDoes: "Comes and rests when it is enough.", professionalDoes: "Runs the group and looks at pulses.", personMinutesPerWeek: 120, professionalMinutesPerWeek: 30, tripsPerMonth: 8, response: { kind: "standardised" }, doneWords: ["We laughed more than we sweated.", "Two new people today."] },
    { title: "Call on Monday", when: "Mondays before noon", share: 4, personDoes: "Says how the week was.", professionalDoes: "Grace calls.", personMinutesPerWeek: 10, professionalMinutesPerWeek: 10, response: { kind: "flexible" }, doneWords: ["Good to hear a voice."] },
    { title: "Blood pressure at home", when: "Two mornings a week", share: 2, personDoes: "Sits for five minutes, then measures.", professionalDoes: "Looks at the numbers each month.", personMinutesPerWeek: 20, professionalMinutesPerWeek: 5, response: { kind: "standardised" }, doneWords: ["Lower after the walk.", "Forgot the five minutes."] },
    { title: "One box for the week", when: "Sundays", share: 3, personDoes: "Fills the box.", professionalDoes: "Asks the chemist to line up the dates.", personMinutesPerWeek: 15, professionalMinutesPerWeek: 5, response: { kind: "customised", because: "Too many chemist trips" }, doneWords: ["One trip this month, not four."] },
    { title: "Fish on two days", when: "Tuesday and Friday", share: 1, personDoes: "Cooks it for everyone.", personMinutesPerWeek: 40, moneyPerMonth: 12, response: { kind: "flexible" }, doneWords: ["Even the boys ate it."] },
    { title: "Tablets looked through", when: "Once, with the doctor", share: 5, professionalDoes: "Goes through the list with Dr Singh.", professionalMinutesPerWeek: 20, response: { kind: "standardised" }, doneWords: [] },
  ],
  choices: heartChoices,
  tests: [
    { title: "Water tablet at noon", change: "Take the water tablet at noon on outing days, for 2 weeks, as agreed with the doctor.", guess: "I can go out in the morning without looking for a toilet.", balancing: "Feet are not more swollen at night.", stopRule: "If I gain 2 kilos in 3 days.", seen: ["A whole market morning.", "Up once more at night."], kept: ["Mornings are mine again.", "The time of a tablet is not holy.", "Kept, on outing days."], dropped: ["Up all night.", "My nights matter more.", "Back to mornings."] },
    { title: "A walk with a name", change: "Ring one friend and walk together, three times a week, 2 weeks.", guess: "I skip fewer walks.", balancing: "It stays a pleasure.", stopRule: "If it feels like a duty.", seen: ["Two out of three.", "Brian forgot, so I rang Sue."], kept: ["I skipped one in six.", "I do not let people down, only myself.", "Kept."], dropped: ["We ended in the café each time.", "Good talk, few steps.", "Dropped as exercise. Kept as friendship."] },
    { title: "Pulse once, then coat off", change: "Feel the pulse once before a walk and not again, 10 walks.", guess: "Fewer scares.", balancing: "I still notice real warning signs.", stopRule: "If there is chest pain: stop and call.", seen: ["Hard not to look.", "Fourth walk I forgot to check."], kept: ["Two scares, not six.", "Looking makes it beat faster.", "Kept."], dropped: ["I worried more.", "Not knowing is worse for me.", "Dropped. I check, and that is fine."] },
    { title: "Half salt", change: "Cook with half the salt and twice the lemon, 2 weeks.", guess: "Nobody at the table notices.", balancing: "I still want to eat.", stopRule: "If I start to skip meals.", seen: ["They noticed on day two.", "Lemon on everything."], kept: ["Nobody notices now.", "Tongues learn.", "Kept."], dropped: ["Nobody ate the soup.", "Not with eleven at the table.", "Dropped. We try the bread first."] },
  ],
  notes: [
    { kind: "joy", title: "The radio play at four" },
    { kind: "joy", title: "Grandchildren on Saturdays", words: "Loud, and I love it." },
    { kind: "asset", title: "I can cook well with little money" },
    { kind: "asset", title: "A flat street and a park at the end" },
    { kind: "support", title: "A friend who had the same operation", words: "He tells me the truth." },
    { kind: "commitment", title: "I open the hall on Thursdays", mineToKeep: true, means: "Not on Thursdays" },
    { kind: "barrier", title: "Shift work", weight: 3, means: "No fixed days" },
    { kind: "barrier", title: "The hill to the clinic", weight: 2 },
    { kind: "burden", title: "More tablets than plates", weight: 2 },
    { kind: "burden", title: "Everyone watches what I eat", weight: 2 },
    { kind: "preference", title: "Give me the figures", words: "All of them. I can take it." },
    { kind: "preference", title: "Please call, do not write" },
  ],
  wentWell: ["I carried the shopping and did not think about it.", "Three walks, one in the rain.", "I slept through and woke up hungry.", "No chest scare all week.", "I told my brother what happened, for the first time.", "I said no to a second helping and it was easy.", "We went to the pictures.", "I laughed until I had to sit down, from laughing."],
  mattersNow: ["What am I allowed to do? I want to stop asking each time.", "I want to go away for a week in spring.", "The tiredness more than the pain.", "My wife is more afraid than I am. Can she come?", "Whether all these tablets get on with each other.", "To be treated as a man who is well.", "I want to get off the list and back to my life.", "My job. They ask when I come back."],
  hardWeek: ["Two nights in the chair. I did not want to bother you.", "My feet are up again and so is my temper.", "A friend from the group died. I did not go out.", "Dizzy on Tuesday, better by Friday.", "Shifts all over the place and no walks."],
  asks: ["Can I fly?", "Is it safe to lift?", "Why do I need two tablets for the same thing?", "When do I call you, and when an ambulance?", "Can I have a beer at the match?", "What does this number mean for me?", "Is sex all right?", "Could I come less often?"],
  professionalAsks: ["The blood test from last week", "How the nights are", "What you would do more of if you were not afraid", "Your ankles and your weight", "Which tablets you leave out, and why"],
  tooMuch: ["Group, walks, numbers, fish, calls. I am never not a patient.", "I fill in more than I live.", "I am tired of being looked after by a timetable."],
  badSpell: ["Back in hospital for three nights. Home now, and weak.", "Short of breath again. I need a quiet fortnight.", "My husband is ill and everything is about him at the moment."],
  promises: ["Ask the heart team if the scan can be moved up.", "Line up all the chemist dates to one day.", "Send the sheet on what to do when the feet swell.", "Find out about the evening group."],
  personPromises: ["Weigh on Mondays and Fridays.", "Ask my friend to walk with me.", "Bring all the boxes next time.", "Tell my wife what you told me."],
  lateBecause: ["The heart team has a new system and lost our letter. I sent it again.", "I wrote it down and did not do it. I am sorry.", "The chemist was closed for two weeks."],
  closings: ["It did what it was for.", "I see it differently now.", "Enough of that. On to the next."],
};
