import type { Pack } from "../row.ts";
import { lowMoodChoices } from "./choices.ts";
import { lowMoodEarly } from "./early.ts";
import { lowMoodLater } from "./later.ts";

export const lowMood: Pack = {
  of: "low-mood",
  rows: [...lowMoodEarly, ...lowMoodLater],
  counted: [
    { title: "Days I left the house, in a week", unit: "days", better: "up", kind: "aim", largest: 7, start: [1, 3], gain: 3, spread: 0.9 },
    { title: "Nights I slept well, in a week", unit: "nights", better: "up", kind: "outcome", largest: 7, start: [1, 3], gain: 3, spread: 0.9 },
    { title: "Times I talked with someone I like, in a week", unit: "times", better: "up", kind: "joy", largest: 30, start: [1, 4], gain: 4, spread: 1.1 },
  ],
  steps: [
    { title: "Outside before ten", when: "Most mornings", share: 1, personDoes: "To the corner counts.", personMinutesPerWeek: 60, response: { kind: "flexible" }, doneWords: ["To the corner. There was frost.", "In slippers. It counts."] },
    { title: "An hour of talking", when: "Once a week", share: 3, personDoes: "Comes, and says what is true.", professionalDoes: "Listens and asks.", personMinutesPerWeek: 90, professionalMinutesPerWeek: 60, tripsPerMonth: 4, response: { kind: "standardised" }, doneWords: ["Said the thing.", "Said nothing for half of it. She did not mind."] },
    { title: "Workbook with a call on Fridays", when: "Fridays after 4", share: 2, personDoes: "Two pages a week.", professionalDoes: "Priya calls.", personMinutesPerWeek: 60, professionalMinutesPerWeek: 15, response: { kind: "standardised" }, doneWords: ["One page. An honest one.", "Skipped the drawing."] },
    { title: "One message to one friend", when: "Sundays", share: 1, personDoes: "Any words will do.", personMinutesPerWeek: 10, response: { kind: "flexible" }, doneWords: ["Sent a picture of my lunch.", "She wrote back in a minute."] },
    { title: "Same hour to bed", when: "Weeknights", share: 2, personDoes: "Lamp off at half past eleven.", professionalDoes: "Asks how it went, and nothing more.", personMinutesPerWeek: 20, professionalMinutesPerWeek: 5, response: { kind: "customised", because: "Work ends late" }, doneWords: ["Four nights of five."] },
    { title: "A tablet, looked at each month", when: "Mornings", share: 3, personDoes: "Takes it with breakfast and notes what is odd.", professionalDoes: "Calls after 2 weeks and after 6.", personMinutesPerWeek: 10, professionalMinutesPerWeek: 10, response: { kind: "standardised" }, doneWords: ["Dry mouth, less fog."] },
    { title: "Letter to work", when: "This week", share: 5, professionalDoes: "Writes what you want them to know, and no more.", professionalMinutesPerWeek: 15, response: { kind: "customised", because: "You choose the words" }, doneWords: [] },
  ],
  choices: lowMoodChoices,
  tests: [
    { title: "Light first", change: "Ten minutes at the window with tea before the phone, 10 mornings.", guess: "I am out of the door before noon more often.", balancing: "I do not miss calls from family.", stopRule: "If I sit there and brood.", seen: ["Out by eleven, twice.", "Phone won on Saturday."], kept: ["Out before noon on seven of ten days.", "The phone takes the morning if I let it.", "Kept."], dropped: ["I sat and thought of bad things.", "An empty minute is a long one.", "Dropped. Music first, not silence."] },
    { title: "Say yes once", change: "Say yes to the first thing that anyone asks, once a week, 3 weeks.", guess: "I go, and I am glad after.", balancing: "I am not worn out the day after.", stopRule: "If I dread it for days.", seen: ["Said yes to soup at a neighbour's.", "Dreaded it, went, stayed two hours."], kept: ["Glad three times of three.", "The dread is a liar.", "Kept."], dropped: ["I cancelled twice.", "I need to choose with whom.", "Dropped. We try one friend instead."] },
    { title: "Walk while on the phone", change: "Each call to family is a walk, 2 weeks.", guess: "I am out five days in the week.", balancing: "Mum can still hear me.", stopRule: "If I stop calling.", seen: ["Mum hears the birds.", "Five of seven."], kept: ["Five days in both weeks.", "Two good things in one.", "Kept."], dropped: ["I called less.", "I do not want her to hear me puff.", "Dropped."] },
    { title: "Worry at six", change: "Worries go on paper and wait until six o'clock, 10 days.", guess: "I fall asleep sooner.", balancing: "Real things still get done.", stopRule: "If six o'clock turns into nine.", seen: ["Half of them looked silly at six.", "Forgot the paper, lay awake."], kept: ["Asleep by midnight on eight nights.", "Worry can queue.", "Kept."], dropped: ["The paper frightened me.", "Seeing it written makes it real.", "Dropped. I tell my sister instead."] },
  ],
  notes: [
    { kind: "joy", title: "Rain on the roof window" },
    { kind: "joy", title: "Baking when no one is in" },
    { kind: "asset", title: "I have been here before and came out", words: "It took a year. It did end." },
    { kind: "asset", title: "A library two streets away" },
    { kind: "support", title: "A friend who sends pictures of dogs" },
    { kind: "support", title: "Someone at work who covers for me" },
    { kind: "commitment", title: "I read to a class on Fridays", mineToKeep: true, words: "I shake before and fly after." },
    { kind: "barrier", title: "Mornings", weight: 3, means: "Nothing before eleven" },
    { kind: "barrier", title: "I cannot do phones", weight: 2, means: "Text me first" },
    { kind: "burden", title: "Telling it all again to a new face", weight: 3, means: "The same person, please" },
    { kind: "burden", title: "Forms", weight: 2 },
    { kind: "preference", title: "Do not tell me it will pass" },
  ],
  wentWell: ["I washed the sheets.", "Laughed at the bus driver's joke. A real one.", "I picked up when she rang.", "Two mornings out of bed before nine.", "I cooked an egg and it was good.", "I told my sister how bad it had been.", "I went out in the rain for no reason.", "I finished a book."],
  mattersNow: ["That I do not go back to where I was last year.", "I want to feel something, even if it is sad.", "Sleep. All of it hangs on sleep.", "My job holds until the end of the month.", "I want my family to stop looking at me like that.", "To know if the tablet is me or the tablet.", "I do badly in the dark months and want a plan for them.", "I would like to be asked what I am good at."],
  hardWeek: ["I cancelled everything. I am here, though.", "It was her birthday. I was no use to anyone.", "Slept all day, awake all night.", "A bad thought came and stayed two days. I told someone.", "I could not face the workbook."],
  asks: ["How long do I take the tablet?", "Is this me or is it illness?", "Can I come every week for a while?", "What do I tell work?", "What do I do at 4 in the morning?", "Will it come back?", "Can my partner come next time?", "Why am I so tired?"],
  professionalAsks: ["How safe you feel", "What gave you a bit of air this week", "Sleep", "Whether the plan asks too much at the moment", "Who else knows"],
  tooMuch: ["I failed at the plan too. That is how it feels.", "Two pages, a walk, a message, an hour. I can do one.", "Everything helps and all of it together does not."],
  badSpell: ["I am back under it. I can read this and not much more.", "Three days in bed. My sister knows.", "It got dark again on Sunday. I am safe, I am just low."],
  promises: ["Ask how long the talking list really is.", "Find someone who could go with you the first time.", "Call you on Monday, even if nothing has happened.", "Write the letter to work and show it to you first."],
  personPromises: ["Put the help line on the fridge.", "Tell one person how it is.", "Text you if I cannot come.", "Open the curtains."],
  lateBecause: ["The talking service has not answered in 2 weeks. I rang again.", "I promised too soon. I have asked Priya to help.", "The one I had in mind has moved away. I am still looking."],
  closings: ["It was a good rope for a while.", "I do not need it any more.", "Something else matters now."],
};
