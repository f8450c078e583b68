import { chanceFor } from "../chance.ts";
import { priya, tom } from "../clinic.ts";
import { asked, rosa, type Stage, sameDay, worry } from "./stage.ts";

const weeks = 35;
/** The week in which calls became the usual way for everyone. */
const sinceCalls = -13;

/** What the team looks at: measures from people's records, and two of its own. */
export function measures(stage: Stage): void {
  fromRecords(stage);
  ownMeasures(stage);
  series(stage);
}

function fromRecords({ telling, calendar: { at } }: Stage): void {
  const take = (
    measure: string,
    title: string,
    unit: string,
    said: {
      better: "up" | "down" | "neither";
      kind: "aim" | "process" | "relationship" | "treatment-burden";
      lens?: "product";
    },
  ) => telling.say(tom, at(-255, "12:40"), "measure.adopted", { lens: "service", ...said, measure, title, unit });
  take("aims.elicited", "Aims elicited", "%", { better: "up", kind: "process" });
  take("aims.attained.person", "Aims attained, as told by the person", "level", { better: "up", kind: "aim" });
  take("decisions.shared", "Decisions that both stand behind", "%", { better: "up", kind: "relationship" });
  take("trust.person", "Trust in the professional", "level", { better: "up", kind: "relationship" });
  take("work.too-much", "The work of care is too much", "%", { better: "down", kind: "treatment-burden" });
  take("visits.days-to-first", "Days to the first visit", "d", { better: "down", kind: "process", lens: "product" });
}

function ownMeasures({ telling, calendar: { at } }: Stage): void {
  const shared = {
    subgroup: "Whoever waits for a first visit",
    period: "The week of the question",
    licence: "Apache-2.0",
  };
  telling.say(priya, at(-254, "12:10"), "measure.adopted", {
    ...{ measure: asked, title: "People asked about their wait", unit: "people", better: "neither", kind: "process" },
    ...{ lens: "product", smallest: 0 },
    definition: {
      ...{ ...shared, what: "How many people Priya asked.", side: "process", because: "It counts what we did." },
      reckoned: { as: "number", of: "people" },
    },
  });
  telling.say(rosa, at(-254, "12:20"), "measure.adopted", {
    ...{ measure: worry, title: "Worried while waiting", unit: "%", better: "down", kind: "outcome", lens: "service" },
    ...{ smallest: 0 },
    definition: {
      ...{
        ...shared,
        what: "People who say that the wait worried them.",
        side: "outcome",
        because: "Only the one who waits knows.",
      },
      reckoned: { as: "share", numerator: "people who were worried", denominator: "people asked", of: asked },
    },
  });
  telling.say(priya, at(-254, "12:30"), "measure.adopted", {
    ...{ measure: sameDay, title: "Calls answered on the same day", unit: "%", better: "up", kind: "process" },
    ...{ lens: "product", smallest: 0, largest: 100 },
    definition: {
      what: "Calls to the desk that somebody answered on the day.",
      ...{ subgroup: "All calls", period: "The week", licence: "Apache-2.0", side: "productivity" },
      ...{ because: "It counts our answers, not what they were good for.", pairedWith: worry },
      reckoned: { as: "share", numerator: "calls answered that day", denominator: "calls" },
    },
  });
  telling.say(rosa, at(-20, "18:40"), "chart.remarked", {
    ...{ measure: worry, verdict: "Same as usual since 4 September." },
    words: "For those who can’t be reached by phone nothing is as usual. They are not in this number.",
  });
  telling.say(tom, at(-253, "12:10"), "target.set", {
    ...{ measure: worry, value: 10, because: "Rosa and Grace: one in ten will always worry, whatever we do." },
  });
}

/** A value of each own measure on every Friday since the team began to ask. */
function series({ telling, calendar }: Stage): void {
  const chance = chanceFor("team/series");
  const friday = calendar.next(5, -7);
  for (let week = -weeks; week < 0; week += 1) {
    const offset = friday + 7 * (week + 1);
    if (offset >= 0) continue;
    const people = chance.whole(8, 14);
    const worried = week < sinceCalls ? 0.43 : 0.2;
    const share = Math.min(1, Math.max(0, worried + 0.07 * chance.wobble()));
    telling.measure(priya, calendar.at(offset, "16:00"), asked, people);
    telling.measure(priya, calendar.at(offset, "16:01"), worry, Math.round(people * share));
    telling.measure(priya, calendar.at(offset, "16:02"), sameDay, Math.round(78 + 5 * chance.wobble()));
  }
  telling.say(priya, calendar.at(7 * (sinceCalls + 1) - 3, "12:20"), "phase.marked", {
    ...{ measure: worry, from: calendar.day(friday + 7 * (sinceCalls + 1) - 4) },
    because: "From this week on everyone gets a call, so a new phase begins.",
  });
}
